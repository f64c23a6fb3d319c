import type { Article, ArticleType } from "@newsledger/contracts";
import { weightOf } from "./body/body-block.js";
import type { NormaliseResult } from "./normalise-result.js";

/** Below this there is no paragraph to read; captions of a video page are longer. */
export const MIN_WEIGHT = 80;

/** A page made for a video or pictures tells in a sentence or two what they show; more than this is a report of its own. */
const MIN_WEIGHT_BESIDE_MEDIA = 280;
const MEDIA: ReadonlySet<ArticleType> = new Set<ArticleType>(["video", "audio", "gallery"]);

/** Decides whether what was read is an article. */
export function judgeArticle(article: Article): NormaliseResult {
  const weight = weightOf(article.text);
  if (weight === 0) return { outcome: "empty", reason: "empty.no_text", article };
  if (weight < MIN_WEIGHT) return { outcome: "empty", reason: "empty.too_short", article };
  if (article.title === null) return { outcome: "filtered", reason: "filtered.no_title", article };
  if (isFrontPage(article.url)) return { outcome: "filtered", reason: "filtered.front_page", article };
  if (MEDIA.has(article.type) && weight < MIN_WEIGHT_BESIDE_MEDIA) {
    return { outcome: "filtered", reason: `filtered.${article.type}`, article };
  }
  return { outcome: "stored", article };
}

function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:index\.\w{2,5})?$/i.test(url);
}
