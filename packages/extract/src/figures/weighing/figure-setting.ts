import { hashText } from "../../hash-text.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import { relationIndex } from "../../syntax/relation.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import { type Draft, quantityOf } from "../reading/draft.js";
import { rootOf } from "../subject/clause.js";

/** A figure for which candidates are weighed, and what is asked of it once for all of them. */
export interface FigureSetting {
  tokens: Token[];
  tree: SentenceTree;
  draft: Draft;
  /** How many steps a token stands above the figure. */
  above: Map<number, number>;
  /** The names of the steps up from the figure. */
  way: number[];
  verb: number;
  group: number;
  /** The words right before the figure and behind it, hashed. */
  lead: number;
  follow: number;
}

const GROUPS: Partial<Record<string, number>> = {
  count: 1,
  rate: 1,
  money: 2,
  percent: 3,
  ratio: 3,
  duration: 4,
  age: 5,
  index: 6,
};
const MEASURES = 7;
const HIGHEST = 10;

export function settingOfFigure({ doc, trees, drafts }: ArticleView, i: number): FigureSetting {
  const { tokens } = doc;
  const draft = drafts[i] as Draft;
  const tree = trees.treeOf((tokens[draft.from] as Token).sentence);
  const start = rootOf(tree, quantityOf(draft));
  const above = new Map<number, number>();
  const way: number[] = [];
  let verb = -1;
  for (let at = start; at >= 0 && above.size < HIGHEST && !above.has(at); at = tree.headOf(at)) {
    above.set(at, above.size);
    way.push(relationIndex(tree.relationAt(at)));
    if (verb < 0 && at !== start && isVerbal(tree, at)) verb = at;
  }
  return {
    tokens,
    tree,
    draft,
    above,
    way,
    verb,
    group: GROUPS[draft.kind] ?? MEASURES,
    lead: hashText(tokens[draft.from - 1]?.lower ?? ""),
    follow: hashText(tokens[draft.unitTo]?.lower ?? ""),
  };
}
