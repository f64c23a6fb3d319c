import type { Article } from "@newsledger/contracts";
import { weightOf } from "./body/body-block.js";
import type { NormaliseResult } from "./normalise-result.js";

/** Below this there is no paragraph to read; captions of a video page are longer. */
const MIN_WEIGHT = 80;

/** Decides whether what was read is an article. */
export function judgeArticle(article: Article): NormaliseResult {
  if (article.text === "") return { outcome: "empty", reason: "empty.no_text", article };
  if (weightOf(article.text) < MIN_WEIGHT) return { outcome: "empty", reason: "empty.too_short", article };
  if (article.title === null) return { outcome: "filtered", reason: "filtered.no_title", article };
  if (isFrontPage(article.url)) return { outcome: "filtered", reason: "filtered.front_page", article };
  return { outcome: "stored", article };
}

function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w{2,5})?$/i.test(url);
}
