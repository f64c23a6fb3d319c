import { classWords } from "../html/class-words.js";
import { PageElement, type PageTree } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import type { PageBlock } from "./body-block.js";
import { ProseSums } from "./prose-sums.js";

/** How much of a block's prose each ancestor is credited with, nearest first. */
const CREDIT = [1, 0.85, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1];

const BODY_WORDS = wordTest(
  "article ?body|articlebody|story ?body|storybody|entry ?content|post ?content|post ?body|article ?content|story ?content|article ?text|story ?text|body ?text|main ?text|body ?copy|rich ?text|article ?copy|content ?body|page ?content|text ?body|artikel ?(text|body|content)|paragraphs?|cuerpo|corps",
);
const OFF_WORDS = wordTest("comment|comments|sidebar|footer|related|promo|teaser|widget|nav|menu");

/** The element that holds the article: most prose for the least of anything else. Null when no block reads like prose. */
export function findContainer(
  tree: PageTree,
  blocks: readonly PageBlock[],
  removed: ReadonlyMap<PageBlock, unknown>,
  title: PageElement | null = null,
): PageElement | null {
  const below = firstBelow(blocks, removed, title);
  const sums = new ProseSums(blocks, removed);
  const credits = creditAncestors(blocks, removed);
  const best =
    bestOf(credits, below, sums) ??
    // On a page of results labels outweigh the prose everywhere; it still holds what there is.
    bestOf(credits, below, null);
  return best === null ? null : climb(best, sums, tree);
}

/** How much a label or a line of links speaks against the element it is in. */
const NOISE = 0.3;

function bestOf(
  credits: ReadonlyMap<PageElement, number>,
  below: readonly PageBlock[],
  noise: ProseSums | null,
): PageElement | null {
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const [element, credit] of credits) {
    const prior = priorOf(element) * (holdsOneOf(element, below) ? BELOW_TITLE : 1);
    const score = (credit + (noise?.negative(element) ?? 0) * NOISE) * prior;
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

/** The text follows its headline; what else is on a page of few words stands further off. */
const BELOW_TITLE = 1.2;
const FIRST_BLOCKS = 4;

function firstBelow(
  blocks: readonly PageBlock[],
  removed: ReadonlyMap<PageBlock, unknown>,
  title: PageElement | null,
): readonly PageBlock[] {
  if (title === null) return [];
  const below: PageBlock[] = [];
  for (const block of blocks) {
    if (block.order < title.endOrder || block.prose <= 0 || removed.has(block)) continue;
    if (below.push(block) >= FIRST_BLOCKS) break;
  }
  return below;
}

function holdsOneOf({ order, endOrder }: PageElement, blocks: readonly PageBlock[]): boolean {
  return blocks.some((block) => block.order > order && block.order < endOrder);
}

function creditAncestors(
  blocks: readonly PageBlock[],
  removed: ReadonlyMap<PageBlock, unknown>,
): Map<PageElement, number> {
  const credits = new Map<PageElement, number>();
  for (const block of blocks) {
    if (block.prose <= 0 || removed.has(block)) continue;
    let element: PageElement | null = startOf(block.element);
    for (const share of CREDIT) {
      if (element === null) break;
      credits.set(element, (credits.get(element) ?? 0) + block.prose * share);
      element = element.parent;
    }
  }
  return credits;
}

/** A paragraph is no container of itself; text that stands directly in a `div` is. */
function startOf(element: PageElement): PageElement | null {
  return /^(?:p|li|h[1-6]|blockquote|pre|td|dd)$/.test(element.name) ? element.parent : element;
}

function priorOf(element: PageElement): number {
  if (element.name === "body" || element.name === "html" || element.name === "#document") return 0.7;
  if (/^(?:articleBody|text)$/.test(element.attribute("itemprop") ?? "")) return 1.5;
  const words = classWords(element);
  if (OFF_WORDS.test(words)) return 0.6;
  if (BODY_WORDS.test(words)) return 1.3;
  if (element.name === "article") return 1.2;
  if (element.name === "main" || element.attribute("role") === "main") return 1.1;
  if (element.name === "blockquote" || element.name === "ul" || element.name === "ol") return 0.6;
  return 1;
}

/** Prose in the elements within `candidate` that share tag and classes with `element`, itself included. */
function kinProse(element: PageElement, candidate: PageElement, sums: ProseSums, tree: PageTree): number {
  let sum = 0;
  for (let i = candidate.order + 1; i < candidate.endOrder; i++) {
    const node = tree.nodes[i];
    if (!(node instanceof PageElement) || node.name !== element.name) continue;
    if (node.attribute("class") !== element.attribute("class")) continue;
    sum += sums.positive(node);
    i = node.endOrder - 1;
  }
  return sum;
}

const NAMED_PRIOR = 1.3;
const MIN_GAIN = 0.12;
const MAX_NOISE = 0.35;

/** Goes up while the parent adds real prose without much noise: bodies are split by advertisements and boxes. */
function climb(start: PageElement, sums: ProseSums, tree: PageTree): PageElement {
  let current = start;
  let candidate = start.parent;
  for (let steps = 0; steps < 6 && candidate !== null && candidate !== tree.root; steps++) {
    if (candidate.name === "body" || candidate.name === "html") break;
    const have = sums.positive(current);
    const gain = sums.positive(candidate) - have;
    const noise = sums.negative(current) - sums.negative(candidate);
    const isClean = gain > have * MIN_GAIN && noise < gain * MAX_NOISE;
    // An element that is named as the body is whole, unless the body lies in several of the kind.
    const isWhole = priorOf(current) >= NAMED_PRIOR && kinProse(current, candidate, sums, tree) - have < gain * 0.6;
    if (isClean && !isWhole) current = candidate;
    candidate = candidate.parent;
  }
  return current;
}
