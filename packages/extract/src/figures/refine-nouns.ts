import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Token } from "../tokens/token.js";
import type { ArticleView } from "./article-view.js";
import { isNominal, isTime, isVerbal, rootOf } from "./clause.js";
import type { Draft } from "./draft.js";
import type { NounPhrase } from "./noun-phrase.js";

const REACH = 5;
const DESCRIBES = new Set(["compound", "adjective", "owner", "other", "conjunct"]);

function isOneStretch(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === "punct" && !/^(?:-|['’]s?|&)$/.test(text)) return false;
  }
  return true;
}

/** "cosmetics **locations**", "coal- and gas-fired **plants**": on to the noun that the words read so far describe. */
function grow(tokens: Token[], tree: SentenceTree, noun: NounPhrase): NounPhrase {
  let { head } = noun;
  for (let steps = 0; steps < 3; steps += 1) {
    const next = tree.headOf(head);
    const isAhead = next > head && next - head <= REACH && DESCRIBES.has(tree.relationAt(head));
    if (!isAhead || !/^(?:noun|name)$/.test(tree.classAt(next)) || isTime(tokens, next)) break;
    if (!isOneStretch(tokens, head + 1, next)) break;
    head = next;
  }
  return head === noun.head ? noun : { from: noun.from, to: Math.max(noun.to, head + 1), head };
}

/** The noun that a bare number describes in the tree, where the words behind it told of none. */
function nounOfTree(tokens: Token[], tree: SentenceTree, draft: Draft): NounPhrase | null {
  const root = rootOf(tree, { from: draft.numberFrom, to: draft.unitTo });
  const head = tree.headOf(root);
  const isCounted = head >= draft.unitTo && head - draft.unitTo <= REACH && tree.relationAt(root) === "count";
  if (
    isCounted &&
    !isTime(tokens, head) &&
    /^(?:noun|name)$/.test(tree.classAt(head)) &&
    isOneStretch(tokens, draft.unitTo, head)
  )
    return { from: draft.unitTo, to: head + 1, head };
  if (tokens[draft.unitTo]?.lower !== "of") return null;
  const of = tree
    .childrenOf(root)
    .find(
      (child) => child > draft.unitTo && child - draft.unitTo <= REACH + 1 && tree.relationAt(child) === "modifier",
    );
  if (of === undefined || !isNominal(tree, of) || tree.classAt(of) === "pronoun" || tree.isQuantity(of)) return null;
  if (tree.classAt(of) === "relative" || tree.classAt(of) === "determiner" || isTime(tokens, of)) return null;
  return isOneStretch(tokens, draft.unitTo + 1, of) ? { from: draft.unitTo + 1, to: of + 1, head: of } : null;
}

/** "41 percent report difficulty": the subject of a verb measures nothing behind it. */
function isSubjectAlone(tokens: Token[], tree: SentenceTree, { numberFrom, unitTo, noun }: Draft): boolean {
  if (!noun || /^(?:of|in|worth)$/.test(tokens[unitTo]?.lower ?? "")) return false;
  const root = rootOf(tree, { from: numberFrom, to: unitTo });
  return tree.relationAt(root) === "subject" && isVerbal(tree, noun.from) && tree.headOf(root) === noun.from;
}

/** "17% **strongly disagree**", "51 percent **saying**": what a share does is not what it measures. */
function isNoThing(tokens: Token[], tree: SentenceTree, { unitTo, noun, kind }: Draft): boolean {
  if (!noun || kind !== "percent" || /^(?:of|in|worth)$/.test(tokens[unitTo]?.lower ?? "")) return false;
  return isVerbal(tree, noun.head) || /^(?:adverb|adjective)$/.test(tree.classAt(noun.head));
}

function refine(tokens: Token[], tree: SentenceTree, draft: Draft, next: Draft | undefined): Draft {
  if (draft.rule === "fold" || draft.rule === "age" || draft.quantifier !== null) return draft;
  const isCount = draft.unit === null && (draft.kind === "count" || draft.rule === "fraction");
  if (draft.unit !== null && (isSubjectAlone(tokens, tree, draft) || isNoThing(tokens, tree, draft)))
    return { ...draft, noun: null };
  const noun = draft.noun ? grow(tokens, tree, draft.noun) : nounOfTree(tokens, tree, draft);
  if (!noun || noun === draft.noun) return draft;
  if (next && noun.to > next.from) return draft;
  if (!isCount) return draft.noun || draft.kind === "percent" ? { ...draft, noun } : draft;
  return { ...draft, noun, to: Math.max(draft.to, noun.to), isElliptic: false };
}

/** Figures with the noun that they count or measure as the tree of their sentence has it. */
export function refineNouns({ doc, drafts, trees }: ArticleView): Draft[] {
  return drafts.map((draft, i) => {
    const sentence = (doc.tokens[draft.from] as Token).sentence;
    return refine(doc.tokens, trees.treeOf(sentence), draft, drafts[i + 1]);
  });
}
