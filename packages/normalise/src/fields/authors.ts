import type { ArticleHints } from "@newsledger/contracts";
import { foldText } from "../body/fold-text.js";
import type { PageFacts } from "../html/page-facts.js";
import { findElements, type PageElement, textOf } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { isObject, type JsonObject } from "../json-ld/parse-json-ld.js";
import { readList, toText, typesOf } from "../json-ld/read-value.js";
import { isContentSystemUser, splitByline } from "../names/split-byline.js";
import { repairText } from "../repairs/repair-text.js";
import { type Field, firstField } from "./field.js";

const AUTHOR_METAS = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "cxenseparse:author",
  "twitter:creator",
];
const BYLINE_WORDS = wordTest(
  "byline|bylines|author name|authorname|article author|story author|post author|entry author|author|authors|autor|auteur|signature",
);
const MAX_BYLINE = 160;
const MAX_AUTHORS = 50;

/**
 * Who wrote it, as plain names: JSON-LD, metadata, marked-up bylines, then the feed. Desks count beside persons where
 * the page lists them so; a page that names no person leaves the field empty.
 */
export function readAuthors(facts: PageFacts, hints: ArticleHints, outlets: readonly string[]): Field<string[]> | null {
  const list = (names: readonly string[], origin: Field<string[]>["origin"]): Field<string[]> | null =>
    names.length === 0 ? null : { value: unique(names), origin };
  return firstField(
    () => list(fromJsonLd(facts, outlets), "json-ld"),
    () => list(fromMeta(facts, outlets), "meta"),
    () => list(fromMarkup(facts, outlets), "markup"),
    () => list(hints.authors ?? [], "hint"),
  );
}

interface Listed {
  readonly persons: readonly string[];
  readonly whole: string;
}

function fromJsonLd(facts: PageFacts, outlets: readonly string[]): string[] {
  const listed = readList(facts.ldArticle, "author")
    .slice(0, MAX_AUTHORS)
    .flatMap((author) => listAuthor(author, facts, outlets));
  if (listed.every(({ persons }) => persons.length === 0)) return [];
  // "Gear Desk" as an entry of its own beside a person signs too; the outlet's own name says nothing then.
  return listed.flatMap(({ persons, whole }) => (persons.length > 0 || !isDesk(whole, outlets) ? persons : [whole]));
}

function listAuthor(author: unknown, facts: PageFacts, outlets: readonly string[]): Listed[] {
  if (isObject(author) && isOrganisation(author)) return [];
  const resolved = isObject(author) && author.name === undefined ? resolveReference(facts, author["@id"]) : author;
  const name = isObject(resolved) ? toText(readList(resolved, "name")) : toText(resolved);
  if (name === null || /^https?:/.test(name)) return [];
  const whole = repairText(name);
  return [{ persons: splitByline(whole, outlets), whole }];
}

function isOrganisation(author: JsonObject): boolean {
  const types = typesOf(author);
  return types.includes("Organization") && !types.includes("Person");
}

function isDesk(name: string, outlets: readonly string[]): boolean {
  const folded = foldText(name);
  return (
    name.length <= 40 &&
    /^\p{Lu}[^@,;|]*$/u.test(name) &&
    !isContentSystemUser(name) &&
    !outlets.some((outlet) => foldText(outlet) === folded)
  );
}

/** Graphs name an author by `@id` and describe the person elsewhere. */
function resolveReference(facts: PageFacts, id: unknown): unknown {
  if (typeof id !== "string") return null;
  for (const object of facts.jsonLd) if (object["@id"] === id && object.name !== undefined) return object;
  return undefined;
}

function fromMeta(facts: PageFacts, outlets: readonly string[]): string[] {
  for (const key of AUTHOR_METAS) {
    const names = facts
      .metaAll(key)
      .filter((value) => !/^https?:|^@/.test(value))
      .flatMap((value) => splitByline(repairText(value), outlets));
    if (names.length > 0) return names;
  }
  return [];
}

function isMarkedAuthor(element: PageElement): boolean {
  const rel = element.attribute("rel");
  return (rel !== undefined && /\bauthor\b/.test(rel)) || element.attribute("itemprop") === "author";
}

function fromMarkup(facts: PageFacts, outlets: readonly string[]): string[] {
  const read = (elements: readonly PageElement[]) =>
    elements.slice(0, 6).flatMap((element) => {
      const text = repairText(textOf(facts.tree, element, 1_000));
      return text.length > MAX_BYLINE ? [] : splitByline(text, outlets);
    });
  const marked = read(findElements(facts.tree, isMarkedAuthor));
  if (marked.length > 0) return marked;
  const bylines = facts.named(BYLINE_WORDS);
  for (const element of bylines.slice(0, 8)) {
    const names = read([element]);
    if (names.length > 0 && names.every((name) => /^\p{Lu}.*\s/u.test(name))) return names;
  }
  return [];
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
