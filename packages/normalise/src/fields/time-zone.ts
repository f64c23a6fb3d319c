import { zoneOfDomain, zoneOfLang } from "../data/zones-of-countries.js";
import type { PageFacts } from "../html/page-facts.js";
import { readText } from "../json-ld/read-value.js";

/**
 * The zone in which a page's times are meant that name none: that of the country of its host, else of the language that
 * it declares. Null where neither tells; a source that knows its outlet's zone knows better.
 */
export function guessTimeZone(facts: PageFacts): string | null {
  const domain = /^[a-z]+:\/\/[^/?#]*\.([a-z]{2})(?::\d+)?(?:[/?#]|$)/i.exec(facts.url)?.[1]?.toLowerCase();
  const byDomain = domain === undefined ? null : zoneOfDomain(domain);
  if (byDomain !== null) return byDomain;
  const declared = facts.htmlLang ?? readText(facts.ldArticle, "inLanguage") ?? facts.meta("og:locale") ?? "";
  const [, lang, country] = /^([a-z]{2})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}))?\b/i.exec(declared.trim()) ?? [];
  return lang === undefined ? null : zoneOfLang(lang.toLowerCase(), country?.toLowerCase() ?? null);
}
