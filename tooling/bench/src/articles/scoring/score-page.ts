import type { PageReading } from "../page-reader.js";
import type { CorpusPage } from "../read-corpus.js";
import { authorsF1, compareDates, isTitleExact } from "./fields.js";
import { paragraphF1, rougeLsum } from "./rouge.js";
import { type Overlap, overlapOf, pageF1 } from "./shingles.js";
import { foldSpace } from "./words.js";

export interface PageScore {
  /** What pages are ranked by: F1 of the body. */
  readonly body: number;
  readonly overlap: Overlap | null;
  readonly paragraphs: number | null;
  readonly title: number | null;
  readonly instant: number | null;
  readonly day: number | null;
  readonly authors: number | null;
}

const NO_FIELDS = { overlap: null, paragraphs: null, title: null, instant: null, day: null, authors: null };

/** Scores one page by the published method of the set it is from. */
export function scorePage(page: CorpusPage, reading: PageReading): PageScore {
  const text = reading.text === "" ? reading.paragraphs.join("\n\n") : reading.text;
  if (page.set === "aeb") {
    const overlap = overlapOf(page.truth.articleBody, text);
    return { ...NO_FIELDS, body: pageF1(overlap), overlap };
  }
  if (page.set === "fundus") {
    const read = reading.paragraphs.map(foldSpace).filter((paragraph) => paragraph !== "");
    return { ...NO_FIELDS, body: rougeLsum(page.truth.body, read), paragraphs: paragraphF1(page.truth.body, read) };
  }
  const { title, authors, publishing_date: publishedAt } = page.truth;
  const overlap = bestOverlap(metadataBodies(page.truth.body), text);
  const dates = compareDates(publishedAt, reading.publishedAt);
  return {
    ...NO_FIELDS,
    body: pageF1(overlap),
    overlap,
    title: Number(isTitleExact(title, reading.title)),
    instant: Number(dates.instant),
    day: Number(dates.day),
    authors: authors === null ? null : authorsF1(authors, reading.authors),
  };
}

/** A summary above the body may be counted to it or not. */
function metadataBodies({
  summary = [],
  sections,
}: Extract<CorpusPage, { set: "metadata" }>["truth"]["body"]): string[] {
  const rest = sections.flatMap(({ headline = [], paragraphs = [] }) => [...headline, ...paragraphs]);
  return [rest, [...summary, ...rest]].map((body) => body.join("\n\n"));
}

function bestOverlap(bodies: readonly string[], text: string): Overlap {
  return bodies.map((body) => overlapOf(body, text)).reduce((a, b) => (pageF1(b) > pageF1(a) ? b : a));
}

/** The paragraphs of the truth, for showing what differs. */
export function truthParagraphs(page: CorpusPage): string[] {
  if (page.set === "aeb") return page.truth.articleBody.split("\n").map(foldSpace).filter(Boolean);
  if (page.set === "fundus") return page.truth.body.map((text) => foldSpace(text.replace(/^\[|\]$/g, "")));
  const { summary = [], sections } = page.truth.body;
  return [...summary, ...sections.flatMap(({ headline = [], paragraphs = [] }) => [...headline, ...paragraphs])]
    .map(foldSpace)
    .filter(Boolean);
}
