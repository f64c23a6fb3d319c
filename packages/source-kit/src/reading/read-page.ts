import { type Article, type ArticleHints, type FieldOrigin, permanent, type Removal } from "@newsledger/contracts";
import { chooseReading } from "./choose-reading.js";
import type { PageReading, ParsedFields } from "./page-reading.js";
import { splitPlace } from "./page-reading.js";
import { viewPage } from "./page-view.js";
import { cutOut, type FoundElement, scanPage } from "./scan-page.js";

/** The reading that serves any page; `packages/normalise` has it, and it is passed in. */
export interface Normaliser {
  normalisePage(input: { url: string; body: Uint8Array | string; hints?: ArticleHints }): NormaliserResult;
  /** The page's text, decoded; null where the page is too large to be read. */
  decodePage(body: Uint8Array | string, charset: string | null, url: string): string;
  /** A date in a machine's or a person's spelling, as ISO 8601 with an offset; null where it is none. */
  readDateText(text: string, options: { timeZone: string | null; lang: string | null }): string | null;
}

export type NormaliserResult =
  | { readonly outcome: "stored"; readonly article: Article }
  | { readonly outcome: "empty" | "filtered"; readonly reason: string; readonly article: Article | null };

export interface PageToRead {
  url: string;
  body: Uint8Array | string;
  hints?: ArticleHints;
}

/** Names of the fields that a reading gives a place for. */
const PLACES = ["title", "standfirst", "authors", "publishedAt", "modifiedAt"] as const;

/**
 * Reads a page as its source says, and where the source says nothing, as any page is read. What came from the adapter
 * has `adapter` as its origin; what its `drop` left out stands among the removals by the rule `adapter.drop`.
 *
 * @throws LedgerError permanent `normalise.too_large`, `source.parser`
 */
export function readPage(page: PageToRead, readings: readonly PageReading[], normaliser: Normaliser): NormaliserResult {
  if (readings.length === 0) return normaliser.normalisePage(page);
  const html = normaliser.decodePage(page.body, page.hints?.charset ?? null, page.url);
  const decoded = { ...page, body: html };
  const reading = chooseReading(readings, dayOf(decoded, readings, normaliser));
  return reading === null ? normaliser.normalisePage(decoded) : readBy(reading, decoded, html, normaliser);
}

/** When the page is from, where that decides how it is read. The feed knows; else the general reading is asked. */
function dayOf(page: PageToRead, readings: readonly PageReading[], normaliser: Normaliser): string | null {
  if (readings.every(({ validUntil }) => validUntil === undefined)) return null;
  return page.hints?.publishedAt ?? normaliser.normalisePage(page).article?.publishedAt ?? null;
}

function readBy(reading: PageReading, page: PageToRead, html: string, normaliser: Normaliser): NormaliserResult {
  const { found } = scanPage(html, { take: requestsOf(reading) });
  const dropped = found.drop ?? [];
  const whole = normaliser.normalisePage({ ...page, body: cutOut(html, dropped) });
  if (whole.article === null) return whole;
  const parsed = runParser(reading, page.url, html);
  const fields: ParsedFields = { ...fieldsOf(reading, found), ...parsed };
  const body = parsed.body ?? bodyOf(html, found.body ?? [], dropped);
  const part = body === null ? null : normaliser.normalisePage({ ...page, body: bodyPage(whole.article, body) });
  const article = putTogether(whole.article, part?.article ?? null, fields, page.hints ?? {}, normaliser);
  article.removals = [...dropped.map(removalOf), ...article.removals];
  const isStored = article.text !== "" && article.title !== null;
  if (part === null ? whole.outcome === "stored" : isStored) return { outcome: "stored", article };
  return whole.outcome === "stored" ? { outcome: "empty", reason: "empty.no_text", article } : { ...whole, article };
}

function runParser({ parse, version }: PageReading, url: string, html: string): ParsedFields {
  if (parse === undefined) return {};
  try {
    return parse(viewPage(url, html)) ?? {};
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw permanent("source.parser", `The parser of reading ${version} failed on ${url}: ${message}`, {
      hint: "Pages arrive cut short and without what others have: mend the parser so that it takes nothing for granted.",
      context: { url, version },
      cause,
    });
  }
}

function requestsOf(reading: PageReading) {
  const places = PLACES.flatMap((name) =>
    reading[name] === undefined ? [] : [{ name, selectors: [splitPlace(reading[name]).selector] }],
  );
  return [
    ...places,
    { name: "body", selectors: reading.body ?? [] },
    { name: "drop", selectors: reading.drop ?? [] },
  ].filter(({ selectors }) => selectors.length > 0);
}

function fieldsOf(reading: PageReading, found: Record<string, FoundElement[]>): ParsedFields {
  const fields: Record<string, string | string[]> = {};
  for (const name of PLACES) {
    const place = reading[name];
    if (place === undefined) continue;
    const { attribute } = splitPlace(place);
    const texts = (found[name] ?? [])
      .map((element) => (attribute === null ? element.text : (element.attributes[attribute] ?? "").trim()))
      .filter((text) => text !== "");
    if (texts.length === 0) continue;
    fields[name] = name === "authors" ? [...new Set(texts)] : (texts[0] ?? "");
  }
  return fields as ParsedFields;
}

function bodyOf(html: string, elements: readonly FoundElement[], dropped: readonly FoundElement[]): string | null {
  if (elements.length === 0) return null;
  return elements
    .map(({ start, end }) => {
      const within = dropped.filter((cut) => cut.start >= start && cut.end <= end);
      const shifted = within.map((cut) => ({ start: cut.start - start, end: cut.end - start }));
      return cutOut(html.slice(start, end), shifted);
    })
    .join("\n");
}

/** The body alone in a page of its own, so that nothing beside it can be taken for it. */
function bodyPage({ lang }: Article, body: string): string {
  const tag = lang === null || !/^[\w-]+$/.test(lang) ? "" : ` lang="${lang}"`;
  return `<!doctype html><html${tag}><body><main><article>${body}</article></main></body></html>`;
}

function putTogether(
  whole: Article,
  part: Article | null,
  found: ParsedFields,
  hints: ArticleHints,
  normaliser: Normaliser,
): Article {
  const article: Article = { ...whole, origins: { ...whole.origins }, missing: { ...whole.missing } };
  const set = <K extends keyof Article>(name: K, value: Article[K] | undefined): void => {
    if (value === undefined || value === null) return;
    article[name] = value;
    article.origins[name] = "adapter" satisfies FieldOrigin;
    delete article.missing[name];
  };
  const dates = { timeZone: hints.timeZone ?? null, lang: whole.lang ?? hints.lang ?? null };
  const dateOf = (text: string | null | undefined) => (text ? normaliser.readDateText(text, dates) : null);
  set("title", found.title);
  set("standfirst", found.standfirst);
  set("authors", found.authors);
  set("publishedAt", dateOf(found.publishedAt));
  set("modifiedAt", dateOf(found.modifiedAt));
  set("section", found.section);
  set("topics", found.topics);
  if (part !== null && part.text !== "") {
    const { paragraphs, blocks, links, notices, entries, posts, repairs } = part;
    Object.assign(article, { paragraphs, blocks, links, notices, entries, posts, repairs, removals: part.removals });
    set("text", part.text);
    if (part.agency !== null) set("agency", part.agency);
  }
  return article;
}

function removalOf({ selector, text }: FoundElement): Removal {
  return { rule: "adapter.drop", reason: "the adapter leaves it out", selector, text: text.slice(0, 200) };
}
