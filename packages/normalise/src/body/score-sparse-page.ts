import type { PageElement } from "../html/page-tree.js";
import { type PageBlock, weightOf } from "./body-block.js";

/** Fewer short lines together are labels and captions. */
const MIN_LINES = 4;
const MIN_WORDS = 2;
const MAX_LINK_SHARE = 0.3;

/** A short line of verse or of a list of results tells less of an article than a sentence does. */
const LINE_VALUE = 0.4;
const CELL_VALUE = 0.3;

/** With more sentences than this beside it, a table or a run of lines adds nothing to what the page is about. */
const MAX_PROSE_TO_TABLE = 1;
const MAX_PROSE_TO_LINES = 4;

/** Who owns the page is told in sentences too, and on a page of few words they are the longest. In lower case. */
const RIGHTS =
  /©|\(c\) ?\d{4}|\ball rights reserved\b|\balle rechte vorbehalten\b|\btodos (?:os|los) d[ie]re(?:i|c)tos reservados\b|\btous droits réservés\b|\btutti i diritti riservati\b|\btüm hakları saklıdır\b|все права защищены|جميع الحقوق محفوظة|版权所有|無断転載|무단전재/;

/** A page with more prose than this has an article of sentences, which nothing here would change. */
const RICH = 8_000;

/**
 * On a page of few sentences what is no prose may be the article, and what is prose may be the small print: gives
 * tables and runs of short lines their worth, and takes it from notices of rights.
 */
export function scoreSparsePage(blocks: readonly PageBlock[]): void {
  const proseOf = () => blocks.reduce((sum, block) => sum + Math.max(0, block.prose), 0);
  if (proseOf() > RICH) return;
  for (const block of blocks)
    if (block.prose > 0 && block.text.length < MAX_RIGHTS && RIGHTS.test(block.text.toLowerCase())) block.prose = -10;
  scoreRuns(blocks, proseOf());
}

const MAX_RIGHTS = 600;

/**
 * Gives short lines that stand together their worth. One alone is a label; twenty under each other are results, verse
 * or a recipe, and on a page of few sentences they are the article. Tables count by their rows, unless links fill them.
 */
function scoreRuns(blocks: readonly PageBlock[], prose: number): void {
  for (let from = 0; from < blocks.length; ) {
    const to = endOfRun(blocks, from);
    const run = blocks.slice(from, to);
    const isTable = run[0]?.kind === "table";
    if (isTable ? isDataTable(run) : isVerse(run)) {
      const weights = run.map(({ text }) => weightOf(text) * (isTable ? CELL_VALUE : LINE_VALUE));
      const sum = weights.reduce((all, weight) => all + weight, 0);
      const limit = isTable ? MAX_PROSE_TO_TABLE : MAX_PROSE_TO_LINES;
      if (prose <= sum * limit) {
        for (const [i, block] of run.entries()) block.prose = Math.max(block.prose, weights[i] ?? 0);
      }
    }
    from = to;
  }
}

function endOfRun(blocks: readonly PageBlock[], from: number): number {
  const first = blocks[from] as PageBlock;
  const home = homeOf(first);
  let to = from + 1;
  if (first.kind === "heading" || (first.kind !== "table" && first.prose > 0)) return to;
  for (let block = blocks[to]; block !== undefined; block = blocks[++to]) {
    if (block.kind !== first.kind || homeOf(block) !== home) break;
    if (first.kind !== "table" && (block.prose > 0 || linkShare(block) > MAX_LINK_SHARE)) break;
  }
  return to;
}

const MAX_STEPS = 6;

/** The table of a cell; of any other line the element around it and those beside it. */
function homeOf({ kind, element }: PageBlock): PageElement | null {
  if (kind !== "table") return LINES.has(element.name) ? element.parent : element;
  let current: PageElement | null = element;
  for (let steps = 0; current !== null && current.name !== "table" && steps < MAX_STEPS; steps++) {
    current = current.parent;
  }
  return current;
}

const LINES: ReadonlySet<string> = new Set(["p", "li", "div", "dd", "dt"]);

function isVerse(run: readonly PageBlock[]): boolean {
  if (run.length < MIN_LINES) return false;
  const words = run.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  return words >= run.length * MIN_WORDS && run.every((block) => linkShare(block) <= MAX_LINK_SHARE);
}

const MIN_CELLS = 8;
const MAX_CELL = 120;
const MAX_LINKED_CELLS = 0.5;

/** Tables that lay a page out have few and long cells, or cells full of links. */
function isDataTable(run: readonly PageBlock[]): boolean {
  const linked = run.filter((block) => linkShare(block) > 0.6).length;
  return (
    run.length >= MIN_CELLS &&
    linked <= run.length * MAX_LINKED_CELLS &&
    run.every(({ text }) => text.length <= MAX_CELL) &&
    run.some(({ text }) => /\p{L}{3}/u.test(text))
  );
}

function linkShare({ linkLength, text }: PageBlock): number {
  return linkLength / Math.max(1, text.length);
}
