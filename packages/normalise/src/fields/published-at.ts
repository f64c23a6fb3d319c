import type { ArticleHints } from "@newsledger/contracts";
import { PUBLISHED, UPDATED } from "../data/date-words.js";
import type { ReadInstant } from "../dates/read-instant.js";
import { listWords } from "../html/class-words.js";
import type { PageFacts } from "../html/page-facts.js";
import { closest, type PageElement, textOf } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { readText } from "../json-ld/read-value.js";
import type { Field } from "./field.js";
import { type DateReading, monthOfAddress, readDate, readLine } from "./read-date.js";

const PUBLISHED_METAS = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "article:published",
  "article:published_date",
  "article:pubdate",
  "article_date_original",
  "mediator_published_time",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dc.date",
  "date.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "article.published",
  "publication_date",
  "publication-date",
  "pub_date",
  "publishtime",
  "publish_time",
  "published_time",
  "published",
  "article:post_time",
  "article:create_at",
  "article.created",
  "og:pubdate",
  "bt:pubdate",
  "vr:published_time",
  "rnews:datepublished",
  "shareaholic:article_published_time",
  "originalpublicationdate",
  "displaydate",
  "dc.created",
  "dc.date.created",
  "dcterms.date",
  "prism.publicationdate",
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "creation_date",
  "og:regdate",
  "regdate",
  "og:release_date",
  "release_date",
  "published-date",
  "published_date",
  "pub-date",
  "post_date",
  "apub:time",
  "datecreated",
  "date",
  "last-modified-date",
];
const DATE_WORDS = wordTest(
  "date|dateline|timestamp|time|published|publish(ed)? ?(date|time|on)|pub ?date|posted|posted on|entry date|post date|article date|datum|fecha|byline|meta|article info|post meta|entry meta",
);
const MAX_DATE_LINES = 2_000;
/** Longer lines tell of a day, and are not dated by it. */
const MAX_EDGE = 120;

export interface DateContext extends DateReading {
  readonly hints: ArticleHints;
  readonly title: PageElement | null;
  /** Elements of the lines between headline and text, where a date may stand that nothing marks as one. */
  readonly edges: readonly PageElement[];
}

/**
 * When it was published: the first of the sources that gives a date. A source that gives the time or the zone is
 * preferred to an earlier one that gives the same day alone.
 */
export function readPublishedAt(context: DateContext): Field<string> | null {
  const candidates: Field<ReadInstant>[] = [];
  for (const candidate of publishedCandidates(context)) {
    candidates.push(candidate);
    // Nothing further down the page could make it more exact.
    if (candidates.length === 1 && isExact(candidate) && candidate.origin !== "text") break;
  }
  const first = candidates[0]?.origin === "text" ? sameMonthAs(context.facts.url, candidates) : candidates[0];
  if (first === undefined) return null;
  const best = isExact(first) ? first : moreExact(first, candidates);
  return { value: best.value.iso, origin: best.origin };
}

function isExact({ value }: Field<ReadInstant>): boolean {
  return value.hasZone && value.precision !== "day";
}

function moreExact(first: Field<ReadInstant>, candidates: readonly Field<ReadInstant>[]): Field<ReadInstant> {
  const sameDay = candidates.filter(
    ({ value }) => Math.abs(Date.parse(value.iso) - Date.parse(first.value.iso)) < 36 * 3_600_000,
  );
  const isDay = first.value.precision === "day";
  return sameDay.find((other) => (isDay ? other.value.precision !== "day" : isExact(other))) ?? first;
}

/** An address such as "/2019/03/river" tells which of several dates on the page is the article's. */
function sameMonthAs(url: string, candidates: readonly Field<ReadInstant>[]): Field<ReadInstant> | undefined {
  const month = monthOfAddress(url);
  return candidates.find(({ value }) => month !== null && value.iso.startsWith(month)) ?? candidates[0];
}

function* publishedCandidates(context: DateContext): Generator<Field<ReadInstant>> {
  const { facts, hints } = context;
  const from = (text: string | null, origin: Field<string>["origin"]): Field<ReadInstant>[] => {
    const value = text === null ? null : readDate(text, context);
    return value === null ? [] : [{ value, origin }];
  };
  yield* from(readText(facts.ldArticle, "datePublished"), "json-ld");
  for (const name of PUBLISHED_METAS) yield* from(facts.meta(name), "meta");
  yield* facts.itemprops
    .filter((element) => element.attribute("itemprop") === "datePublished")
    .flatMap((element) => {
      const marked = element.attribute("datetime") ?? element.attribute("content");
      if (marked !== undefined) return from(marked, "markup");
      return [
        ...from(element.attribute("title") ?? null, "markup"),
        ...from(textOf(facts.tree, element, 200), "markup"),
      ];
    });
  for (const object of facts.jsonLd.slice(0, 200)) yield* from(readText(object, "datePublished"), "json-ld");
  yield* timesNearTitle(context).flatMap((element) =>
    from(element.attribute("datetime") ?? textOf(facts.tree, element, 200), "markup"),
  );
  yield* from(readText(facts.ldArticle, "dateCreated") ?? readText(facts.ldArticle, "uploadDate"), "json-ld");
  yield* dateLines(context).flatMap((text) => {
    const value = readDate(text, context);
    return value === null ? [] : [{ value, origin: "text" as const }];
  });
  yield* context.edges.flatMap((element) => {
    const text = textOf(facts.tree, element, MAX_EDGE + 1);
    const value = text.length > MAX_EDGE || UPDATED.test(text) ? null : readLine(text, context);
    return value === null ? [] : [{ value, origin: "text" as const }];
  });
  yield* from(hints.publishedAt ?? null, "hint");
  yield* from(dayOfAddress(facts.url), "markup");
}

/** `time` elements around the headline come before those of teasers elsewhere. */
function timesNearTitle({ facts, title }: DateContext): PageElement[] {
  const outside = facts.times.filter((time) => !isUpdate(time, facts));
  if (title === null) return outside.slice(0, 3);
  const article = closest(title, ({ name }) => name === "article" || name === "main" || name === "body");
  const distance = (time: PageElement) => Math.abs(time.order - title.order);
  return outside
    .filter((time) => article === null || (time.order > article.order && time.order < article.endOrder))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3);
}

function isUpdate(time: PageElement, facts: PageFacts): boolean {
  const words = [
    ...listWords(time),
    ...(time.parent === null ? [] : listWords(time.parent)),
    time.attribute("itemprop") ?? "",
  ].join(" ");
  const parent = time.parent;
  return (
    UPDATED.test(words) ||
    /datemodified/i.test(words) ||
    (parent !== null && UPDATED.test(textOf(facts.tree, parent, 100).slice(0, 40)))
  );
}

/** What stands over the headline is as often the day's date of the masthead as the article's own. */
const OVER_HEADLINE = 4;
const DATE_ATTRIBUTES = [
  "datetime",
  "content",
  "data-datetime",
  "data-published",
  "data-timestamp",
  "data-date",
  "title",
] as const;

interface DateLine {
  readonly text: string;
  readonly rank: number;
}

/** Lines that are marked up as dates: those that say "published" first, then by their distance from the headline. */
function dateLines({ facts, title }: DateContext): string[] {
  const start = title?.order ?? 0;
  const lines: DateLine[] = [];
  for (const element of facts.named(DATE_WORDS)) {
    const distance = element.order < start ? (start - element.order) * OVER_HEADLINE : element.order - start;
    const attribute = DATE_ATTRIBUTES.map((name) => element.attribute(name)).find((value) => value !== undefined);
    lines.push({ text: attribute ?? "", rank: distance });
    lines.push({ text: textOf(facts.tree, element, 300), rank: distance });
    if (lines.length > MAX_DATE_LINES) break;
  }
  return lines
    .filter(({ text }) => text !== "" && text.length < 200)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 16)
    .map(({ text }) => text)
    .sort((a, b) => tellsPublished(b) - tellsPublished(a));
}

function tellsPublished(line: string): number {
  return PUBLISHED.test(line) ? 1 : UPDATED.test(line) ? -1 : 0;
}

function dayOfAddress(url: string): string | null {
  const match = /[/-](20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/._-])/.exec(url);
  if (match === null) return null;
  const two = (digits: string | undefined) => (digits ?? "").padStart(2, "0");
  return `${match[1]}-${two(match[2])}-${two(match[3])}`;
}
