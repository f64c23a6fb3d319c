import type { Article, ArticleHints, Repair } from "@newsledger/contracts";
import { permanent } from "@newsledger/contracts/errors";
import { assembleArticle } from "./assemble-article.js";
import { readNotice } from "./body/read-notice.js";
import { readAgency } from "./fields/agency.js";
import { detectLang } from "./fields/detect-lang.js";
import { type Field, field, firstField } from "./fields/field.js";
import { partNames } from "./fields/organisations.js";
import { judgeArticle } from "./judge-article.js";
import { MAX_PAGE_BYTES } from "./limits.js";
import type { NormaliseResult } from "./normalise-result.js";
import { dropFurniture } from "./plain-text/drop-furniture.js";
import { readHead, type TextHead } from "./plain-text/read-head.js";
import { shapeBlock } from "./plain-text/shape-block.js";
import { splitParagraphs } from "./plain-text/split-paragraphs.js";
import { takePhotographs } from "./plain-text/take-photographs.js";
import { positionOf, type TextLine } from "./plain-text/text-line.js";
import { RemovalTrace } from "./removals/removal-trace.js";
import { repairText } from "./repairs/repair-text.js";

export interface TextInput {
  readonly url: string;
  readonly text: string;
  /** `timeZone` is the zone of the outlet, for "7:25 pm on 24 March 2019". */
  readonly hints?: ArticleHints;
}

/**
 * Reads an article that was saved or pasted as plain text: title and date lines at the top, captions between the
 * paragraphs, advertisement at the foot.
 * @throws LedgerError permanent `normalise.too_large` above 24 million characters; nothing else.
 */
export function normaliseText({ url, text, hints = {} }: TextInput): NormaliseResult {
  if (text.length > MAX_PAGE_BYTES) {
    throw permanent(
      "normalise.too_large",
      `the text ${url} has ${text.length} characters, more than ${MAX_PAGE_BYTES}`,
      {
        hint: "Import one article a file.",
        context: { url, size: text.length, limit: MAX_PAGE_BYTES },
      },
    );
  }
  return judgeArticle(readArticle(url, text, hints));
}

function readArticle(url: string, source: string, hints: ArticleHints): Article {
  const repairs: Repair[] = [];
  const trace = new RemovalTrace();
  const head = readHead(repairLines(source, repairs), hints.timeZone ?? null);
  for (const { line, rule, reason } of head.dropped) trace.add({ rule, reason }, positionOf(line), line.text);
  const { images, rest } = takePhotographs(head.rest, trace);
  const notices = rest.filter(({ text }) => readNotice(text) !== null).map(({ text }) => text);
  const body = dropFurniture(
    rest.filter(({ text }) => readNotice(text) === null),
    head.title,
    trace,
  );
  const blocks = body.map(({ text }, i) => shapeBlock(text, body[i + 1]?.text, i === 0));
  const fields = readFields(
    head,
    hints,
    blocks.map(({ text }) => text),
  );
  const { authors, organisations } = partNames(fields.authors?.value ?? [], []);
  const listed = (list: readonly unknown[]) => (list.length === 0 ? null : field(true, "text"));
  return assembleArticle({
    parts: {
      url,
      canonicalUrl: null,
      title: fields.title?.value ?? null,
      standfirst: null,
      authors,
      publishedAt: fields.publishedAt?.value ?? null,
      modifiedAt: fields.modifiedAt?.value ?? null,
      lang: fields.lang?.value ?? null,
      section: head.section,
      topics: [],
      type: "news",
      isPaywalled: false,
      images,
      links: [],
      organisations,
      entries: [],
      posts: [],
      notices,
      agency: fields.agency?.value ?? null,
      repairs,
      removals: trace.removals,
    },
    blocks,
    fields: {
      ...fields,
      section: field(head.section, "text"),
      standfirst: null,
      topics: null,
      canonicalUrl: null,
      organisations: listed(organisations),
      images: listed(images),
      links: null,
      entries: null,
      posts: null,
      notices: listed(notices),
      text: listed(blocks),
    },
    reasons: REASONS,
  });
}

const NOT_MARKED = "plain text does not mark it";
const REASONS: Readonly<Record<string, string>> = {
  title: "the first line is a paragraph, and no hint gives a title",
  authors: "no line at the top names an author",
  publishedAt: "no line at the top gives a date, and no hint does",
  modifiedAt: "no line at the top says when it was changed",
  lang: "the text is too short to tell",
  agency: "the text names none",
  section: NOT_MARKED,
  standfirst: NOT_MARKED,
  topics: NOT_MARKED,
  canonicalUrl: NOT_MARKED,
  organisations: "no agency or desk stands with the authors",
  images: "no line is a photograph's caption",
  links: NOT_MARKED,
  entries: NOT_MARKED,
  posts: NOT_MARKED,
  notices: "no line corrects or updates it",
  text: "there is no paragraph in it",
};

function repairLines(source: string, repairs: Repair[]): TextLine[] {
  return splitParagraphs(source)
    .map(({ text, lineNumber }) => ({ text: repairText(text, repairs), lineNumber }))
    .filter(({ text }) => text !== "");
}

function readFields(head: TextHead, hints: ArticleHints, paragraphs: readonly string[]) {
  const authors = (names: readonly string[] | undefined, origin: "text" | "hint"): Field<string[]> | null =>
    names === undefined || names.length === 0 ? null : { value: [...names], origin };
  return {
    title: firstField(
      () => field(head.title, "text"),
      () => field(hints.title, "hint"),
    ),
    authors: firstField(
      () => authors(head.authors, "text"),
      () => authors(hints.authors, "hint"),
    ),
    publishedAt: firstField(
      () => field(head.published?.instant.iso, "text"),
      () => field(hints.publishedAt, "hint"),
    ),
    modifiedAt: field(head.updated?.instant.iso, "text"),
    lang: firstField(
      () => field(detectLang(paragraphs.join("\n")), "text"),
      () => field(hints.lang, "hint"),
    ),
    agency: field(readAgency(paragraphs), "text"),
  };
}
