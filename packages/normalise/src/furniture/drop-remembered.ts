import type { Article, FurnitureLesson, FurnitureMemory, RepeatedBlock } from "@newsledger/contracts";
import { weightOf } from "../body/body-block.js";
import { MIN_WEIGHT as MIN_ARTICLE_WEIGHT } from "../judge-article.js";
import { isFurniture } from "./is-furniture.js";
import { keepBlocks } from "./keep-blocks.js";
import { type Place, printAt, printBlock } from "./print-block.js";

export const FURNITURE_RULE = "furniture-memory";

/** Furniture stands at the edges of long texts; live blogs have hundreds of blocks between. */
const MAX_PRINTS_AT_EDGE = 50;

/** Outlets put up to so many lines before and after a text. */
const FIRST = 2;
const LAST = 4;

const MAX_NAMED_TEXT = 400;

interface PrintedBlock {
  readonly index: number;
  readonly kind: Article["blocks"][number]["kind"];
  readonly text: string;
  readonly print: number | null;
}

/**
 * Leaves out of an article what its outlet repeats, and answers what the article itself adds to the memory. The lesson
 * is of the article as it was read, furniture included, so that what is dropped is not forgotten; reading the same page
 * again gives the same lesson. Pure.
 */
export function dropRemembered(
  article: Article,
  memory: FurnitureMemory | null,
): { article: Article; lesson: FurnitureLesson } {
  const blocks = printBlocks(article);
  const known = new Map<number, RepeatedBlock>(memory?.blocks.map((seen) => [seen.print, seen]));
  const repeated = blocks.flatMap((block) => {
    const seen = block.print === null ? undefined : known.get(block.print);
    return seen === undefined ? [] : [{ block, seen }];
  });
  const dropped = memory === null ? [] : repeated.filter(({ block, seen }) => isFurniture(block, seen, memory));
  const lesson = { prints: placePrints(blocks), named: nameBlocks(repeated) };
  if (memory === null || dropped.length === 0 || !leavesArticle(blocks, dropped)) return { article, lesson };
  const removals = dropped.map(({ block, seen }) => ({
    rule: FURNITURE_RULE,
    reason: evidenceOf(seen, memory),
    selector: `block ${block.index + 1} of ${blocks.length}`,
    text: block.text.slice(0, MAX_NAMED_TEXT),
  }));
  const left = keepBlocks(article, new Set(dropped.map(({ block }) => block.index)));
  return { article: { ...left, removals: [...left.removals, ...removals] }, lesson };
}

function printBlocks(article: Article): PrintedBlock[] {
  return article.blocks.map(({ kind }, index) => {
    const text = article.paragraphs[index] ?? "";
    return { index, kind, text, print: printBlock(text) };
  });
}

/** Every text once, at its outermost place; of long texts the first and the last. */
function placePrints(blocks: readonly PrintedBlock[]): number[] {
  const places = new Map<number, Place>();
  const printed = blocks.filter(({ print }) => print !== null);
  const taken =
    printed.length <= MAX_PRINTS_AT_EDGE * 2
      ? printed
      : [...printed.slice(0, MAX_PRINTS_AT_EDGE), ...printed.slice(-MAX_PRINTS_AT_EDGE)];
  for (const { print, index } of taken) {
    const place = placeOf(index, blocks.length);
    if (print !== null && (place !== "middle" || !places.has(print))) places.set(print, place);
  }
  return [...places].map(([print, place]) => printAt(print, place));
}

function placeOf(index: number, count: number): Place {
  if (index >= count - LAST) return "end";
  return index < FIRST ? "start" : "middle";
}

function nameBlocks(repeated: readonly { block: PrintedBlock; seen: RepeatedBlock }[]): FurnitureLesson["named"] {
  const named = new Map(
    repeated
      .filter(({ seen }) => !seen.isNamed)
      .map(({ block, seen }) => [
        seen.print,
        { print: seen.print, kind: block.kind, text: block.text.slice(0, MAX_NAMED_TEXT) },
      ]),
  );
  return [...named.values()];
}

/** An outlet that prints one text day by day has no other: then the memory is not believed. */
function leavesArticle(blocks: readonly PrintedBlock[], dropped: readonly { block: PrintedBlock }[]): boolean {
  const gone = new Set(dropped.map(({ block }) => block.index));
  const left = blocks.reduce((sum, { index, text }) => sum + (gone.has(index) ? 0 : weightOf(text)), 0);
  return left >= MIN_ARTICLE_WEIGHT;
}

function evidenceOf({ articles }: RepeatedBlock, memory: FurnitureMemory): string {
  const since = memory.since === null ? "" : ` since ${memory.since.slice(0, 10)}`;
  return `stands on ${articles} of ${memory.articles} other articles of this outlet${since}`;
}
