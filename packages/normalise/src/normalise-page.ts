import type { Article, ArticleHints, FieldOrigin, FurnitureMemory, Repair } from "@newsledger/contracts";
import { assembleArticle } from "./assemble-article.js";
import type { BodyWatch } from "./body/body-watch.js";
import type { BodyInput } from "./body/extract-body.js";
import { foldText } from "./body/fold-text.js";
import { decodePage } from "./decode/decode-page.js";
import { readAgency, readMarkedAgency } from "./fields/agency.js";
import { readAuthors } from "./fields/authors.js";
import { readCanonicalUrl } from "./fields/canonical-url.js";
import { field, firstField } from "./fields/field.js";
import { readImages } from "./fields/images.js";
import { readIsPaywalled } from "./fields/is-paywalled.js";
import { readLang } from "./fields/lang.js";
import { readLinks } from "./fields/links.js";
import { readModifiedAt } from "./fields/modified-at.js";
import { partSigning } from "./fields/organisations.js";
import { outletNames } from "./fields/outlet-names.js";
import { readPublishedAt } from "./fields/published-at.js";
import { readSection } from "./fields/section.js";
import { readSignatories } from "./fields/signatories.js";
import { readStandfirst } from "./fields/standfirst.js";
import { readTextBylines } from "./fields/text-bylines.js";
import { guessTimeZone } from "./fields/time-zone.js";
import { readTitle } from "./fields/title.js";
import { readTopics } from "./fields/topics.js";
import { readType } from "./fields/type.js";
import { dropRemembered } from "./furniture/drop-remembered.js";
import { gatherFacts, type PageFacts } from "./html/page-facts.js";
import { closest, type PageElement } from "./html/page-tree.js";
import { parseHtml } from "./html/parse-html.js";
import { readText } from "./json-ld/read-value.js";
import { judgeArticle } from "./judge-article.js";
import type { NormaliseResult } from "./normalise-result.js";
import { readPosts } from "./posts/read-posts.js";
import { readBody } from "./read-body.js";
import { repairText } from "./repairs/repair-text.js";

export interface PageInput {
  /** The address the page was fetched from; relative links are resolved against it. */
  readonly url: string;
  /** Bytes as they came, or text that somebody has decoded already. */
  readonly body: Uint8Array | string;
  readonly hints?: ArticleHints;
  /** Whether embedded posts stay in the text as quotations, as they do by default; `posts` lists them in any case. */
  readonly keepsPosts?: boolean;
  /** What is remembered of the outlet's pages: blocks that it repeats are left out. */
  readonly memory?: FurnitureMemory | null;
  /** Told what becomes of each block; for explaining a page. */
  readonly watch?: BodyWatch | null;
}

/**
 * Reads an article out of an HTML page of any quality, in time linear in its size.
 * @throws LedgerError permanent `normalise.too_large` for pages above 24 MB; nothing else.
 */
export function normalisePage({
  url,
  body,
  hints = {},
  keepsPosts = true,
  memory = null,
  watch = null,
}: PageInput): NormaliseResult {
  const html = decodePage(body, hints.charset ?? null, url);
  const facts = gatherFacts(parseHtml(html), url);
  const article = readArticle(facts, hints, { keepsPosts, watch });
  return judgeArticle(memory === null ? article : dropRemembered(article, memory).article);
}

function readArticle(
  facts: PageFacts,
  hints: ArticleHints,
  { keepsPosts, watch }: Pick<BodyInput, "keepsPosts" | "watch">,
): Article {
  const repairs: Repair[] = [];
  const timeZone = hints.timeZone ?? guessTimeZone(facts);
  const outlets = outletNames(facts, hints);
  const { title, wordings, element: titleElement } = readTitle(facts, hints);
  const standfirst = readStandfirst(facts, titleElement);
  const section = readSection(facts);
  const type = readType(facts, section?.value ?? null);
  const known = readAuthors(facts, hints, outlets);
  const images = readImages(facts, imageScope(facts, titleElement));
  const reading = readBody(
    facts,
    {
      titleElement,
      titles: new Set([title?.value ?? "", ...wordings].map(foldText)),
      standfirst: standfirst?.value ?? null,
      authors: known?.value ?? [],
      captions: captionsOf(images),
      keepsPosts,
      watch,
      declaredBody: readText(facts.ldArticle, "articleBody"),
    },
    { repair: (text) => repairText(text, repairs), isLive: type.value === "live_blog", timeZone },
  );
  const { body, blocks } = reading;
  const signed = firstField(
    () => known,
    () => readTextBylines(body.edgeLines, outlets, body.blocks.map(({ text }) => text).join(" ")),
    () => readSignatories(facts),
  );
  const { authors, organisations } = partSigning(signed?.value ?? [], facts, outlets);
  const paragraphs = blocks.map((block) => block.text);
  const lang = readLang(facts, hints, paragraphs.join("\n\n"));
  const edges = body.edgeLines.filter(({ where }) => where === "head").map(({ element }) => element);
  const dates = { facts, hints, timeZone, lang: lang?.value ?? null, title: titleElement, edges };
  const publishedAt = readPublishedAt(dates);
  const modifiedAt = readModifiedAt(dates);
  const topics = readTopics(facts);
  const canonicalUrl = readCanonicalUrl(facts);
  const agency = firstField(
    () => field(readAgency(reading.isRescued ? paragraphs : body.edges), "text"),
    () => field(readMarkedAgency(facts), "markup"),
  );
  const links = reading.isRescued ? [] : readLinks(body.blocks, facts);
  const posts = body.container === null ? [] : readPosts(facts, body.container);
  const entries = reading.entries({
    outlets,
    timeZone,
    publishedAt: publishedAt?.value ?? null,
    modifiedAt: modifiedAt?.value ?? null,
  });
  const listed = (list: readonly unknown[], origin: FieldOrigin) => (list.length === 0 ? null : field(true, origin));
  return assembleArticle({
    parts: {
      url: facts.url,
      canonicalUrl: canonicalUrl?.value ?? null,
      title: title?.value ?? null,
      standfirst: standfirst?.value ?? null,
      authors,
      organisations,
      publishedAt: publishedAt?.value ?? null,
      modifiedAt: modifiedAt?.value ?? null,
      lang: lang?.value ?? null,
      section: section?.value ?? null,
      topics: topics?.value ?? [],
      type: type.value,
      isPaywalled: readIsPaywalled(facts),
      images,
      links,
      entries,
      posts,
      notices: [...body.notices],
      agency: agency?.value ?? null,
      repairs,
      removals: [...body.removals],
    },
    blocks,
    fields: {
      title,
      standfirst,
      authors: signed,
      organisations: listed(organisations, signed?.origin ?? "json-ld"),
      publishedAt,
      modifiedAt,
      lang,
      section,
      topics,
      type,
      canonicalUrl,
      agency,
      images: listed(images, "markup"),
      links: listed(links, "markup"),
      entries: listed(entries, reading.origin),
      posts: listed(posts, "markup"),
      notices: listed(body.notices, "text"),
      text: blocks.length === 0 ? null : field(true, reading.origin),
    },
    reasons: reading.isRescued ? { ...REASONS, links: "the text was not read from the markup" } : REASONS,
  });
}

const REASONS: Readonly<Record<string, string>> = {
  title: "neither JSON-LD, metadata, headline, window title nor feed gives one",
  standfirst: "no summary near the headline and no description in the metadata",
  authors: "nobody is named in JSON-LD, metadata or a byline",
  organisations: "no desk, agency or outlet signs it",
  publishedAt: "no date in JSON-LD, metadata, time elements or beside the headline",
  modifiedAt: "the page does not say when it was changed",
  lang: "not declared, and the text is too short to tell",
  section: "neither JSON-LD, metadata nor the menu names one",
  topics: "no keywords in JSON-LD or metadata",
  canonicalUrl: "no canonical link, and no address in the metadata",
  agency: "no agency signs the text, and no line says where it was first published",
  images: "no figure beside the text and none in the metadata",
  links: "the text links nowhere",
  entries: "no live blog, or its entries are not told apart",
  posts: "no post of a social network is embedded",
  notices: "no line of the text corrects or updates it",
  text: "no element of the page reads like prose",
};

/** Pictures of other stories stand outside the element that holds the headline. */
function imageScope(facts: PageFacts, title: PageElement | null): PageElement {
  return closest(title, ({ name }) => name === "article" || name === "main") ?? facts.tree.root;
}

function captionsOf(images: Article["images"]): Set<string> {
  const captions = new Set<string>();
  for (const { caption, credit } of images) {
    if (caption !== null && caption.length > 8) captions.add(foldText(caption));
    if (caption !== null && credit !== null) captions.add(foldText(`${caption} ${credit}`));
  }
  return captions;
}
