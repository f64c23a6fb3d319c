import type { Article, ArticleHints, Repair } from "@newsledger/contracts";
import { assembleArticle } from "./assemble-article.js";
import { collectBlocks } from "./body/collect-blocks.js";
import { extractBody } from "./body/extract-body.js";
import { foldText } from "./body/fold-text.js";
import { rescueFromJsonLd } from "./body/rescue-json-ld.js";
import { rescueFromState } from "./body/rescue-state.js";
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
import { readPublishedAt } from "./fields/published-at.js";
import { readSection } from "./fields/section.js";
import { readSignatories } from "./fields/signatories.js";
import { readStandfirst } from "./fields/standfirst.js";
import { readTextBylines } from "./fields/text-bylines.js";
import { outletNames, readTitle } from "./fields/title.js";
import { readTopics } from "./fields/topics.js";
import { readType } from "./fields/type.js";
import { gatherFacts, type PageFacts } from "./html/page-facts.js";
import { closest, type PageElement } from "./html/page-tree.js";
import { parseHtml } from "./html/parse-html.js";
import { readText } from "./json-ld/read-value.js";
import { judgeArticle } from "./judge-article.js";
import type { NormaliseResult } from "./normalise-result.js";
import { repairText } from "./repairs/repair-text.js";

export interface PageInput {
  /** The address the page was fetched from; relative links are resolved against it. */
  readonly url: string;
  /** Bytes as they came, or text that somebody has decoded already. */
  readonly body: Uint8Array | string;
  readonly hints?: ArticleHints;
}

/**
 * Reads an article out of an HTML page of any quality, in time linear in its size.
 * @throws LedgerError permanent `normalise.too_large` for pages above 24 MB; nothing else.
 */
export function normalisePage({ url, body, hints = {} }: PageInput): NormaliseResult {
  const html = decodePage(body, hints.charset ?? null, url);
  const facts = gatherFacts(parseHtml(html), url);
  return judgeArticle(readArticle(facts, hints));
}

function readArticle(facts: PageFacts, hints: ArticleHints): Article {
  const repairs: Repair[] = [];
  const outlets = outletNames(facts, hints);
  const { title, wordings, element: titleElement } = readTitle(facts, hints);
  const standfirst = readStandfirst(facts, titleElement);
  const known = readAuthors(facts, hints, outlets);
  const images = readImages(facts, imageScope(facts, titleElement));
  const body = extractBody({
    tree: facts.tree,
    blocks: collectBlocks(facts.tree, (text) => repairText(text, repairs)),
    titleElement,
    titles: new Set([title?.value ?? "", ...wordings].map(foldText)),
    standfirst: standfirst?.value ?? null,
    authors: known?.value ?? [],
    captions: captionsOf(images),
    declaredBody: readText(facts.ldArticle, "articleBody"),
  });
  const authors = firstField(
    () => known,
    () => readTextBylines(body.edgeLines, outlets, body.blocks.map(({ text }) => text).join(" ")),
    () => readSignatories(facts),
  );
  const declared = rescueFromJsonLd(facts, body.blocks);
  const rescued = declared ?? rescueFromState(facts, body.blocks);
  const blocks = rescued ?? body.blocks;
  const paragraphs = blocks.map((block) => block.text);
  const text = paragraphs.join("\n\n");
  const lang = readLang(facts, hints, text);
  const dates = { facts, hints, lang: lang?.value ?? null, title: titleElement };
  const publishedAt = readPublishedAt(dates);
  const modifiedAt = readModifiedAt(dates);
  const section = readSection(facts);
  const topics = readTopics(facts);
  const type = readType(facts, section?.value ?? null);
  const canonicalUrl = readCanonicalUrl(facts);
  const agency = firstField(
    () => field(readAgency(rescued === null ? body.edges : paragraphs), "text"),
    () => field(readMarkedAgency(facts), "markup"),
  );
  return assembleArticle({
    parts: {
      url: facts.url,
      canonicalUrl: canonicalUrl?.value ?? null,
      title: title?.value ?? null,
      standfirst: standfirst?.value ?? null,
      authors: authors?.value ?? [],
      publishedAt: publishedAt?.value ?? null,
      modifiedAt: modifiedAt?.value ?? null,
      lang: lang?.value ?? null,
      section: section?.value ?? null,
      topics: topics?.value ?? [],
      type: type.value,
      isPaywalled: readIsPaywalled(facts),
      images,
      links: rescued === null ? readLinks(body.blocks, facts) : [],
      notices: [...body.notices],
      agency: agency?.value ?? null,
      repairs,
      removals: [...body.removals],
    },
    blocks,
    fields: {
      title,
      standfirst,
      authors,
      publishedAt,
      modifiedAt,
      lang,
      section,
      topics,
      type,
      canonicalUrl,
      agency,
      text: blocks.length === 0 ? null : field(true, declared === null ? "markup" : "json-ld"),
    },
    reasons: REASONS,
  });
}

const REASONS: Readonly<Record<string, string>> = {
  title: "neither JSON-LD, metadata, headline, window title nor feed gives one",
  standfirst: "no summary near the headline and no description in the metadata",
  authors: "nobody is named in JSON-LD, metadata or a byline",
  publishedAt: "no date in JSON-LD, metadata, time elements or beside the headline",
  modifiedAt: "the page does not say when it was changed",
  lang: "not declared, and the text is too short to tell",
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
