import type { Article, PageView, PageViewBlock, Repair } from "@newsledger/contracts";
import type { PageBlock } from "../body/body-block.js";
import { collectBlocks } from "../body/collect-blocks.js";
import { parseHtml } from "../html/parse-html.js";
import { selectorOf } from "../html/selector-of.js";
import { repairText } from "../repairs/repair-text.js";
import { findHolders } from "./find-holders.js";
import { judgeBlocks, type Verdict } from "./judge-blocks.js";
import type { SeenBody } from "./watch-bodies.js";

/** A paragraph of an article is shorter; what is longer is a wall of legal text. */
const MAX_BLOCK_TEXT = 6_000;

export interface PageToView {
  /** The page, decoded and whole, as its outlet sent it. */
  readonly html: string;
  /** What was read from it in the end. */
  readonly article: Article;
  /** What was seen while it was read; see `watchBodies`. */
  readonly seen: readonly SeenBody[];
}

/** Every block of a page in its order, what became of it and why. Blocks are text: nothing of the page's markup is left. */
export function viewPage({ html, article, seen }: PageToView): PageView["blocks"] {
  const tree = parseHtml(html);
  const repairsOf = new Map<string, Repair[]>();
  const blocks = collectBlocks(tree, (text) => {
    const repairs: Repair[] = [];
    const repaired = repairText(text, repairs);
    if (repairs.length > 0) repairsOf.set(repaired, repairs);
    return repaired;
  });
  const verdicts = judgeBlocks(blocks, article, seen);
  const holders = findHolders(blocks, tree, article);
  const views = blocks.map((block, index) =>
    viewBlock(block, verdicts[index] as Verdict, holders[index] ?? [], repairsOf.get(block.text) ?? []),
  );
  return [...views, ...viewRest(article, views)];
}

function viewBlock(block: PageBlock, verdict: Verdict, holds: string[], repairs: Repair[]): PageViewBlock {
  const { fate, cause, selector } = verdict;
  return {
    kind: block.kind,
    text: clip(block.text),
    fate,
    rule: cause?.rule ?? null,
    reason: cause?.reason ?? null,
    where: selector ?? selectorOf(block.element),
    holds,
    repairs,
  };
}

/** What stands in the text and in no block of the page: a text that a script would have shown. */
function viewRest(article: Article, views: readonly PageViewBlock[]): PageViewBlock[] {
  if (views.some(({ fate }) => fate === "kept")) return [];
  const where = `not in the markup that browsers show: ${article.origins.text ?? "elsewhere"}`;
  return article.paragraphs.map((text, index) => ({
    kind: article.blocks[index]?.kind ?? "paragraph",
    text: clip(text),
    fate: "kept",
    rule: null,
    reason: null,
    where,
    holds: [],
    repairs: [],
  }));
}

function clip(text: string): string {
  return text.length > MAX_BLOCK_TEXT ? `${text.slice(0, MAX_BLOCK_TEXT)}…` : text;
}
