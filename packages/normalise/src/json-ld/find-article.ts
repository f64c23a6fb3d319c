import type { JsonObject } from "./parse-json-ld.js";
import { readList, readText, typesOf } from "./read-value.js";

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|DiscussionForumPosting|SocialMediaPosting)$/;
const MEDIA_TYPE = /^(?:VideoObject|AudioObject|PodcastEpisode|Recipe|ImageGallery|MediaGallery)$/;
const PAGE_TYPE = /^(?:WebPage|ItemPage|CreativeWork)$/;

/** Where an article holds others: the entries of a live blog, comments, what it is based on. */
const PARTS = [
  "liveBlogUpdate",
  "comment",
  "hasPart",
  "mentions",
  "citation",
  "isBasedOn",
  "review",
  "itemListElement",
];

/** The object that describes this page's article: an article before a video before the page itself. */
export function findArticle(objects: readonly JsonObject[], url: string): JsonObject | null {
  const parts = partsOf(objects);
  let best: JsonObject | null = null;
  let bestScore = 0;
  for (const object of objects) {
    if (parts.has(object)) continue;
    const score = scoreOf(object, url);
    if (score > bestScore) {
      best = object;
      bestScore = score;
    }
  }
  return best;
}

function partsOf(objects: readonly JsonObject[]): Set<unknown> {
  const parts = new Set<unknown>();
  for (const object of objects) for (const key of PARTS) for (const part of readList(object, key)) parts.add(part);
  return parts;
}

function scoreOf(object: JsonObject, url: string): number {
  const types = typesOf(object);
  const kind = types.some((type) => ARTICLE_TYPE.test(type))
    ? 10
    : types.some((type) => MEDIA_TYPE.test(type))
      ? 4
      : types.some((type) => PAGE_TYPE.test(type))
        ? 2
        : 0;
  if (kind === 0) return 0;
  const has = (key: string) => (object[key] === undefined ? 0 : 1);
  const isSamePage = [readText(object, "url"), readText(object, "mainEntityOfPage"), readText(object, "@id")].some(
    (address) => address !== null && pathOf(address) === pathOf(url),
  );
  return (
    kind + has("headline") * 2 + has("datePublished") * 2 + has("author") + has("articleBody") + (isSamePage ? 4 : 0)
  );
}

function pathOf(address: string): string {
  return address
    .replace(/^https?:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
}
