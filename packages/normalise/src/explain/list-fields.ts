import type { Article, PageViewField } from "@newsledger/contracts";

/** In the order in which a reader asks for them. */
const FIELDS = [
  "title",
  "standfirst",
  "authors",
  "organisations",
  "agency",
  "publishedAt",
  "modifiedAt",
  "lang",
  "type",
  "section",
  "topics",
  "canonicalUrl",
  "notices",
  "images",
  "text",
] as const;

const MAX_VALUE = 300;

/** What was read beside the text, where it came from, and why a field is empty. */
export function listFields(article: Article): PageViewField[] {
  return FIELDS.map((name) => {
    const value = writeField(article, name);
    const origin = value === null ? null : (article.origins[name] ?? null);
    return { name, value, origin, missing: value === null ? (article.missing[name] ?? null) : null };
  }).filter(({ value, missing }) => value !== null || missing !== null);
}

function writeField(article: Article, name: (typeof FIELDS)[number]): string | null {
  const value = name === "images" ? countWords(article.images.length, "picture") : article[name];
  const words =
    name === "text"
      ? `${countWords(article.paragraphs.length, "block")}, ${article.text.length} characters`
      : Array.isArray(value)
        ? value.join(", ")
        : value;
  return words === null || words === "" || (name === "text" && article.text === "") ? null : words.slice(0, MAX_VALUE);
}

const countWords = (count: number, noun: string) => (count === 0 ? null : `${count} ${noun}${count === 1 ? "" : "s"}`);
