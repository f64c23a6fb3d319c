import type { Removal } from "@newsledger/contracts";
import type { PageElement, PageTree } from "../html/page-tree.js";
import { selectorOf } from "../html/selector-of.js";
import type { BlockContext, BlockRule } from "../removals/block-rule.js";
import { BLOCK_RULES } from "../removals/block-rules.js";
import { RemovalTrace } from "../removals/removal-trace.js";
import type { PageBlock } from "./body-block.js";
import type { BodyWatch } from "./body-watch.js";
import { CrossCheck } from "./cross-check.js";
import { readDeclaredBody } from "./declared-body.js";
import { dropBoxes } from "./drop-boxes.js";
import { dropPullQuotes } from "./drop-pull-quotes.js";
import { dropRepeated } from "./drop-repeated.js";
import { dropTrailingTeasers } from "./drop-trailing-teasers.js";
import { type EdgeLine, readEdgeLines } from "./edge-lines.js";
import { findContainer } from "./find-container.js";
import { markFurniture } from "./mark-furniture.js";
import { markHeadings } from "./mark-headings.js";
import { mergeTableRows } from "./merge-table-rows.js";
import { ProseSums } from "./prose-sums.js";
import { readNotice } from "./read-notice.js";
import { trimEdges } from "./trim-edges.js";

export interface BodyInput {
  readonly tree: PageTree;
  readonly blocks: readonly PageBlock[];
  readonly titleElement: PageElement | null;
  readonly titles: ReadonlySet<string>;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly captions: ReadonlySet<string>;
  /** The entries of a live blog, which belong to the text whatever they look like. */
  readonly entries: readonly PageElement[];
  /** Whether posts of social networks that the page embeds count as text. */
  readonly keepsPosts: boolean;
  /** What the page's JSON-LD says the text is, where it does. */
  readonly declaredBody: string | null;
  /** Told what becomes of each block; for explaining a page. */
  readonly watch: BodyWatch | null;
}

export interface Body {
  readonly container: PageElement | null;
  readonly blocks: readonly PageBlock[];
  /** The first and last lines of the container before the rules judged them: where an agency signs. */
  readonly edges: readonly string[];
  readonly notices: readonly string[];
  /** Lines around its beginning and at its end, where a byline stands that nothing marks as one. */
  readonly edgeLines: readonly EdgeLine[];
  readonly removals: readonly Removal[];
}

/** Finds the article's container on the page and leaves out of it what is not its text. */
export function extractBody(input: BodyInput): Body {
  const { tree, blocks } = input;
  const sums = new ProseSums(blocks);
  const body = readDeclaredBody(input.declaredBody);
  const check = body === null ? null : new CrossCheck(body, blocks);
  const marked = markFurniture(tree, blocks, sums, input);
  const marks = check?.unmark(marked) ?? marked;
  const found = findContainer(tree, blocks, marks, input.titleElement);
  const trace = new RemovalTrace(input.watch);
  if (found === null) return { container: null, blocks: [], edges: [], notices: [], edgeLines: [], removals: [] };
  const container = holdEntries(check?.widen(found) ?? found, input.entries);
  input.watch?.seeBlocks(blocks, marks, container);
  const [from, to] = sums.range(container);
  const kept: PageBlock[] = [];
  for (const block of blocks.slice(summaryStart(from, input), to)) {
    const mark = marks.get(block);
    if (mark === undefined) kept.push(block);
    else trace.add(mark.rule, selectorOf(mark.element), block.text);
  }
  const { rest, notices } = takeNotices(kept);
  const edges = [...rest.slice(0, 3), ...rest.slice(-4)].map(({ text }) => text);
  const boxed = dropBoxes(dropRepeated(rest, trace), input, trace);
  // The headlines of a live blog's entries often link to themselves.
  const own = input.entries.length > 0 ? boxed : dropTrailingTeasers(boxed, trace);
  const judged = applyBlockRules(dropPullQuotes(own, trace), input, trace);
  const trimmed = check?.trim(judged, trace) ?? judged;
  return {
    container,
    blocks: markHeadings(mergeTableRows(trimEdges(trimmed, trace))),
    edges,
    notices,
    edgeLines: readEdgeLines(input, marks, rest),
    removals: trace.removals,
  };
}

/** A long entry alone looks like an article; the blog is what holds them all. */
function holdEntries(container: PageElement, entries: readonly PageElement[]): PageElement {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return container;
  let current: PageElement | null = container;
  while (current !== null && (current.order >= first.order || current.endOrder < last.endOrder))
    current = current.parent;
  return current ?? container;
}

const MAX_SUMMARY = 60;

/** Between its headline and its entries a live blog has a summary, in whatever element. */
function summaryStart(from: number, { blocks, titleElement, entries }: BodyInput): number {
  if (titleElement === null || entries.length === 0) return from;
  const start = blocks.findIndex(({ order }) => order >= titleElement.endOrder);
  return start < 0 || start > from || from - start > MAX_SUMMARY ? from : start;
}

function takeNotices(blocks: readonly PageBlock[]): { rest: PageBlock[]; notices: string[] } {
  const rest: PageBlock[] = [];
  const notices: string[] = [];
  for (const block of blocks) {
    const notice = readNotice(block.text);
    if (notice === null) rest.push(block);
    else notices.push(notice);
  }
  return { rest, notices };
}

function findRule(block: PageBlock, context: BlockContext): BlockRule | undefined {
  for (const rule of BLOCK_RULES) if (rule.matches(block, context)) return rule;
  return undefined;
}

function applyBlockRules(blocks: readonly PageBlock[], input: BodyInput, trace: RemovalTrace): PageBlock[] {
  const { titles, standfirst, authors, captions } = input;
  return blocks.filter((block, index) => {
    const context: BlockContext = { titles, standfirst, authors, captions, blocks, index };
    const rule = findRule(block, context);
    if (rule !== undefined) trace.add(rule, selectorOf(block.element), block.text);
    return rule === undefined;
  });
}
