import type { PageFacts } from "../html/page-facts.js";
import { wordTest } from "../html/word-test.js";

const WORDS = wordTest(
  "paywall|paywalled|pay wall|regwall|premium content locked|subscriber only|subscribers only|locked content",
);

/** Whether the page says that its article is for subscribers, in the form search engines ask for or in its markup. */
export function readIsPaywalled(facts: PageFacts): boolean {
  const free = facts.ldArticle?.isAccessibleForFree;
  if (free !== undefined)
    return free === false || (typeof free === "string" && /^(?:https?:\/\/schema\.org\/)?false$/i.test(free));
  const tier = facts.meta("article:content_tier", "content_tier");
  if (tier !== null) return /^(?:locked|metered|premium|paid)$/i.test(tier);
  return facts.named(WORDS).length > 0;
}
