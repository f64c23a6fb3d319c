import type { ArticleType } from "@newsledger/contracts";
import type { PageFacts } from "../html/page-facts.js";
import { typesOf } from "../json-ld/read-value.js";
import type { Field } from "./field.js";

const BY_LD_TYPE: readonly [RegExp, ArticleType][] = [
  [/^LiveBlogPosting$/, "live_blog"],
  [/^(?:OpinionNewsArticle|Review|ReviewNewsArticle|CriticReview)$/, "opinion"],
  [/^(?:VideoObject|Clip|Movie)$/, "video"],
  [/^(?:AudioObject|PodcastEpisode|RadioEpisode)$/, "audio"],
  [/^(?:ImageGallery|MediaGallery)$/, "gallery"],
];
const BY_ADDRESS: readonly [RegExp, ArticleType][] = [
  [/\/(?:live-?blogs?|live-news|liveticker|live-updates)(?:[/-]|$)|[/-]live-?(?:blog|updates|ticker)/, "live_blog"],
  [
    /\/(?:opinion|opinions|commentisfree|comment|editorials?|op-ed|oped|columns?|columnists?|meinung|kommentare?|opinie|opinion-analysis)(?:\/|$)/,
    "opinion",
  ],
  [/\/(?:press-releases?|pressemitteilung(?:en)?|communiques?)(?:\/|$)/, "press_release"],
  [/\/(?:interviews?)(?:\/|$)/, "interview"],
  [/\/(?:videos?|watch)(?:\/|$)/, "video"],
  [/\/(?:podcasts?|audio|listen)(?:\/|$)/, "audio"],
  [/\/(?:galler(?:y|ies)|photos?|pictures|slideshow|bilder|fotostrecke)(?:\/|$)/, "gallery"],
];
const OPINION_SECTION =
  /^(?:opinion|opinions|comment|editorials?|op-ed|columnists?|columns?|meinung|kommentare?|tribunes?|opinión)$/i;

/** What kind of piece it is. A page with nothing to the contrary is news. */
export function readType(facts: PageFacts, section: string | null): Field<ArticleType> {
  const types = facts.ldArticle === null ? [] : typesOf(facts.ldArticle);
  const byType = BY_LD_TYPE.find(([pattern]) => types.some((type) => pattern.test(type)));
  if (byType !== undefined) return { value: byType[1], origin: "json-ld" };
  if (facts.jsonLd.slice(0, 100).some((object) => typesOf(object).includes("LiveBlogPosting")))
    return { value: "live_blog", origin: "json-ld" };
  if (isMarkedAsBlog(facts)) return { value: "live_blog", origin: "markup" };
  if (/^video\b/i.test(facts.meta("og:type") ?? "")) return { value: "video", origin: "meta" };
  const path = facts.url
    .replace(/^https?:\/\/[^/]*/i, "")
    .toLowerCase()
    .replace(/[?#].*$/, "");
  const byAddress = BY_ADDRESS.find(([pattern]) => pattern.test(path));
  if (byAddress !== undefined) return { value: byAddress[1], origin: "markup" };
  if (section !== null && OPINION_SECTION.test(section)) return { value: "opinion", origin: "meta" };
  return { value: "news", origin: "markup" };
}

function isMarkedAsBlog({ itemprops, itemtypes }: PageFacts): boolean {
  return (
    itemprops.some((element) => element.attribute("itemprop") === "liveBlogUpdate") ||
    itemtypes.some((element) => /\/LiveBlogPosting$/.test(element.attribute("itemtype") ?? ""))
  );
}
