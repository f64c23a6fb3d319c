import { isSubstantive } from "../../syntax/is-substantive.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Sentence, Token, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import { type Draft, quantityOf } from "../reading/draft.js";

/** So many tokens around a figure, and at the end of a sentence before it, are looked at. */
const REACH = 60;
const SENTENCES_BACK = 2;

/** A noun that a figure may count or measure. */
export interface NounCandidate {
  /** Its last word. */
  at: number;
  tree: SentenceTree;
  /** So many sentences before the figure's. */
  back: number;
  /** So many nouns of the same side and sentence stand nearer. */
  order: number;
}

const NO_THING =
  /^(?:nobody|everybody|everyone|somebody|someone|anybody|anyone|nothing|everything|something|anything|addition|example|instance|fact|way|lot|shut|s)$/;

/** Whether a word is the last of the nouns side by side that name one thing. */
function isLastOfNouns(tokens: Token[], tree: SentenceTree, at: number): boolean {
  if (!isSubstantive(tree, at) || tokens[at]?.kind !== "word" || tree.isQuantity(at)) return false;
  if (NO_THING.test(tokens[at]?.lower ?? "")) return false;
  const next = at + 1 < tree.to ? tokens[at + 1] : undefined;
  if (!next) return true;
  if (next.text === "-" && !next.spaced) return false;
  if (!isSubstantive(tree, at + 1) || next.kind !== "word" || tree.isQuantity(at + 1)) return true;
  return tree.classAt(at) === "noun" && tree.classAt(at + 1) === "name";
}

function addNouns(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange, back: number, into: NounCandidate[]) {
  const first = into.length;
  for (let at = from; at < to; at += 1)
    if (isLastOfNouns(tokens, tree, at)) into.push({ at, tree, back, order: into.length - first });
}

/** Before a figure the last noun is the nearest. */
function turnOrder(candidates: NounCandidate[], first: number): void {
  for (let i = first; i < candidates.length; i += 1) (candidates[i] as NounCandidate).order = candidates.length - 1 - i;
}

/** The nouns of a figure's sentence and, if it is to be looked `far`, of the two before it. */
export function gatherNouns({ doc, trees }: ArticleView, draft: Draft, far: boolean): NounCandidate[] {
  const { tokens, sentences } = doc;
  const quantity = quantityOf(draft);
  const here = (tokens[quantity.from] as Token).sentence;
  const found: NounCandidate[] = [];
  const own = trees.treeOf(here);
  addNouns(tokens, own, { from: Math.max(own.from, quantity.from - REACH), to: quantity.from }, 0, found);
  turnOrder(found, 0);
  // "40 an **hour**": how often is none of it.
  const end = draft.noun ? quantity.to : Math.max(quantity.to, draft.to);
  addNouns(tokens, own, { from: end, to: Math.min(own.to, end + REACH) }, 0, found);
  for (let back = 1; far && back <= Math.min(SENTENCES_BACK, here); back += 1) {
    const gap = (sentences[here] as Sentence).paragraph - (sentences[here - back] as Sentence).paragraph;
    if (gap > 1) break;
    const tree = trees.treeOf(here - back);
    const first = found.length;
    addNouns(tokens, tree, { from: Math.max(tree.from, tree.to - REACH), to: tree.to }, back, found);
    turnOrder(found, first);
  }
  return found;
}
