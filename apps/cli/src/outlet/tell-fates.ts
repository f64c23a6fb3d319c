import type { Article } from "@newsledger/contracts";
import { listLines } from "@newsledger/source-kit";
import { count } from "../reports/format.js";

/** A line of the page and what became of it. */
export interface Fate {
  line: string;
  kept: string;
  /** Whether it is part of the text that is stored. */
  isText: boolean;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Removals shorter than this would be found within anything. */
const MIN_PART = 12;

/** Puts each line of a page beside what the article made of it: a paragraph, a field, a removal by its rule, nothing. */
export function tellFates(html: string, article: Article | null): Fate[] {
  const lines = listLines(html);
  if (article === null) return lines.map((line) => ({ line, kept: "", isText: false }));
  const tell = createTeller(article);
  return lines.map((line) => ({ line, ...tell(fold(line)) }));
}

type Told = Pick<Fate, "kept" | "isText">;

function createTeller(article: Article): (line: string) => Told {
  const paragraphs = article.paragraphs.map(fold);
  const numbers = new Map(paragraphs.map((text, index) => [text, index]));
  const removals = article.removals.map(({ rule, text }) => ({ rule, text: fold(text) }));
  const fields: [string, string][] = [
    ["title", fold(article.title ?? "")],
    ["standfirst", fold(article.standfirst ?? "")],
    ...article.images.map(({ caption }): [string, string] => ["caption", fold(caption ?? "")]),
    ...article.notices.map((notice): [string, string] => ["notice", fold(notice)]),
  ];
  const authors = article.authors.map(fold).filter((name) => name !== "");

  return (line) => {
    const paragraph = numbers.get(line) ?? (line.length >= MIN_PART ? findPart(paragraphs, line) : undefined);
    if (paragraph !== undefined) return { kept: `¶ ${paragraph + 1}`, isText: true };
    const field = fields.find(([, text]) => text !== "" && text === line);
    if (field !== undefined) return { kept: field[0], isText: false };
    const removal = removals.find(({ text }) => text === line || (line.length >= MIN_PART && text.includes(line)));
    if (removal !== undefined) return { kept: `left out: ${removal.rule}`, isText: false };
    if (authors.some((name) => line.includes(name)) && line.length < 80) return { kept: "authors", isText: false };
    return { kept: "", isText: false };
  };
}

function findPart(paragraphs: readonly string[], line: string): number | undefined {
  const index = paragraphs.findIndex(
    (text) => text.startsWith(line) || text.endsWith(line) || (line.length > text.length * 0.3 && text.includes(line)),
  );
  return index === -1 ? undefined : index;
}

const HEAD_PARAGRAPHS = 3;
const TAIL_PARAGRAPHS = 2;
const AROUND = 8;
/** To say that three lines are left out takes a line as well. */
const LEAST_GAP = 3;

/** The lines around the beginning and the end of the text, where readings go wrong; the middle as a count. */
export function cutMiddle(fates: readonly Fate[]): Fate[] {
  const text = fates.flatMap(({ isText }, index) => (isText ? [index] : []));
  const [first, last] = [text[0], text.at(-1)];
  if (first === undefined || last === undefined) return fates.slice(0, 3 * AROUND);
  const headEnd = text[HEAD_PARAGRAPHS - 1] ?? last;
  const tailStart = text.at(-TAIL_PARAGRAPHS) ?? first;
  const head = fates.slice(Math.max(0, first - AROUND), headEnd + 1);
  if (tailStart <= headEnd + LEAST_GAP) return fates.slice(Math.max(0, first - AROUND), last + 1 + AROUND);
  const between = fates.slice(headEnd + 1, tailStart);
  const paragraphs = new Set(between.filter(({ isText }) => isText).map(({ kept }) => kept)).size;
  const gap: Fate = {
    line: `… ${count(between.length, "line")}`,
    kept: `… ${count(paragraphs, "paragraph")}`,
    isText: false,
  };
  return [...head, gap, ...fates.slice(tailStart, last + 1 + AROUND)];
}
