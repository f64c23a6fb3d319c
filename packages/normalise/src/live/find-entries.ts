import type { PageBlock } from "../body/body-block.js";
import { ProseSums } from "../body/prose-sums.js";
import { classWords, listWords } from "../html/class-words.js";
import type { PageFacts } from "../html/page-facts.js";
import { PageElement } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";

const WORDS = wordTest(
  "(live ?blog|live ?ticker|live|ticker|timeline|minute by minute|key ?event|stream|feed) ?(entry|entries|post|posts|update|updates|item|block|event|card|article|beitrag|eintrag|element)|liveblog ?posting",
);
const ENTRY_TAGS: ReadonlySet<string> = new Set(["article", "div", "section", "li"]);
const MIN_ENTRIES = 2;
const MAX_ENTRIES = 2_000;

/**
 * The entries of a live blog: elements marked up as such, else those of a kind beside each other that each have a time
 * and a text. Of several such groups the one with most prose. Empty where the page has none.
 */
export function findEntries({ tree, times }: PageFacts, blocks: readonly PageBlock[]): PageElement[] {
  const sums = new ProseSums(blocks);
  const marked: PageElement[] = [];
  const named: PageElement[] = [];
  for (const node of tree.nodes) {
    if (!(node instanceof PageElement) || !ENTRY_TAGS.has(node.name)) continue;
    if (isMarked(node)) marked.push(node);
    else if (WORDS.test(classWords(node))) named.push(node);
  }
  const timed = times.flatMap((time) => ancestorsOf(time));
  return (
    [marked, named, timed]
      .map((candidates) => heaviestGroup(candidates, sums))
      .find((group) => group.length >= MIN_ENTRIES) ?? []
  );
}

function isMarked(element: PageElement): boolean {
  return (
    element.attribute("itemprop") === "liveBlogUpdate" ||
    (/\/BlogPosting$/.test(element.attribute("itemtype") ?? "") && element.attribute("itemscope") !== undefined)
  );
}

const MAX_STEPS = 6;

function ancestorsOf(time: PageElement): PageElement[] {
  const ancestors: PageElement[] = [];
  let current = time.parent;
  for (let steps = 0; current !== null && steps < MAX_STEPS; steps++) {
    if (ENTRY_TAGS.has(current.name)) ancestors.push(current);
    current = current.parent;
  }
  return ancestors;
}

/**
 * Those of a kind at the same place in the tree, in one wrapper or several; entries without a text are no entries. Many
 * entries with most of the prose are worth more than few wrappers with all of it.
 */
function heaviestGroup(candidates: readonly PageElement[], sums: ProseSums): PageElement[] {
  const groups = new Map<string, Set<PageElement>>();
  for (const element of candidates) {
    if (sums.positive(element) === 0) continue;
    const key = `${kindOf(element)} ${element.parent === null ? "" : kindOf(element.parent)} ${element.depth}`;
    groups.set(key, (groups.get(key) ?? new Set<PageElement>()).add(element));
  }
  let best: PageElement[] = [];
  let bestScore = 0;
  for (const group of groups.values()) {
    if (group.size < MIN_ENTRIES) continue;
    const score = [...group].reduce((sum, element) => sum + sums.positive(element), 0) * Math.log2(group.size);
    if (score <= bestScore) continue;
    best = [...group];
    bestScore = score;
  }
  return best.sort((a, b) => a.order - b.order).slice(0, MAX_ENTRIES);
}

/** Classes beyond the first words number entries or say what is in them. */
function kindOf(element: PageElement): string {
  return `${element.name}.${listWords(element).slice(0, 3).join(" ")}`;
}
