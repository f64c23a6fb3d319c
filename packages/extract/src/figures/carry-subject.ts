import type { Sentence, Token } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import type { ArticleView } from "./article-view.js";
import { rootOf } from "./clause.js";
import type { Draft } from "./draft.js";
import { type PlaceIndex, placesAfter } from "./find-places.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { groupBefore, isShareOfPeople } from "./population.js";
import { OF_NOUNS } from "./word-sets.js";

export interface Carried {
  noun: NounPhrase;
  places: string[];
}

/** "the number of **people**", "the net flow of **foreign fighters**": the last such phrase of a stretch of tokens. */
function numberOf(tokens: Token[], from: number, to: number): NounPhrase | null {
  for (let at = to - 2; at >= from; at -= 1) {
    if (tokens[at + 1]?.lower !== "of" || !OF_NOUNS.has(tokens[at]?.lower ?? "")) continue;
    const noun = readNounPhrase(tokens, at + 2, to);
    if (noun) return noun;
  }
  return null;
}

/** Whether the words after a bare number go on about people or things just named. */
function isAnaphoric(tokens: Token[], draft: Draft): boolean {
  if (/^(?:which|whom|them|these|those)$/.test(tokens[draft.to - 1]?.lower ?? "")) return true;
  const next = tokens[draft.to]?.lower ?? "";
  if (/^(?:injured|killed|wounded|dead|missing|arrested|hurt|detained|rescued|hospitali[sz]ed)$/.test(next))
    return true;
  return (
    /^(?:had|have|has|were|are|was|is|in|at|on|of|by|because|after|before|since|until|during|than|when|if|as|for|this|last|next|who|more|others|per|a|returned|died|to|,|\.|from|and|while|but|or|would|will|should|must|can|voted|remain|remained|did|said|say|could|may|came)$/.test(
      next,
    ) ||
    next === "" ||
    /^["”]$/.test(next)
  );
}

function previousCounted(drafts: Draft[], i: number, from: number): NounPhrase | null {
  for (let k = i - 1; k >= 0 && (drafts[k] as Draft).from >= from; k -= 1) {
    const { noun, kind } = drafts[k] as Draft;
    if (noun && kind === "count") return noun;
  }
  return null;
}

const ASKED_BACK = 6;

/** "63 percent of adults agree; 41 percent say": a share told without those it is of is of whom the shares before it were, or of all who were asked. */
function sharedNoun(view: ArticleView, i: number, population: NounPhrase | null): NounPhrase | null {
  const draft = view.drafts[i] as Draft;
  const { tokens } = view.doc;
  const at = (tokens[draft.from] as Token).sentence;
  const tree = view.trees.treeOf(at);
  const isSubject = tree.relationAt(rootOf(tree, { from: draft.numberFrom, to: draft.unitTo })) === "subject";
  if (!isShareOfPeople(tokens, tree, draft) && !(isSubject && draft.kind === "percent")) return null;
  const group = groupBefore(tokens, tree, draft);
  if (group) return group;
  const paragraph = view.doc.sentences[at]?.paragraph ?? 0;
  for (let k = i - 1; k >= Math.max(0, i - ASKED_BACK); k -= 1) {
    const before = view.drafts[k] as Draft;
    const sentence = (tokens[before.from] as Token).sentence;
    if (sentence !== at && population) return population;
    if (paragraph - (view.doc.sentences[sentence]?.paragraph ?? 0) > 1) return null;
    const isOf = tokens[before.unitTo]?.lower === "of" || before.rule === "fraction";
    if (
      (before.kind === "percent" || before.rule === "fraction") &&
      before.noun &&
      isOf &&
      isPlural((tokens[before.noun.head] as Token).text)
    )
      return before.noun;
  }
  return population;
}

/** "**Voters** sent a message. More than 100,000 of them …": the first plural subject of the sentence before. */
function subjectOfSentence({ doc, trees }: ArticleView, { from, to }: Sentence): NounPhrase | null {
  const { tokens } = doc;
  const tree = trees.treeOf((tokens[from] as Token).sentence);
  for (let at = from; at < Math.min(to, from + SUBJECT_REACH); at += 1)
    if (tree.relationAt(at) === "subject" && tree.classAt(at) === "noun" && isPlural((tokens[at] as Token).text)) {
      let first = at;
      while (first > from && /^(?:noun|adjective)$/.test(tree.classAt(first - 1))) first -= 1;
      return { from: first, to: at + 1, head: at };
    }
  return null;
}

const SUBJECT_REACH = 40;

/**
 * What an elliptic number counts: the noun of the figure before it in the sentence ("400 peacekeepers, 200 of which"),
 * a "number of …" before it, or one in the sentence before ("The flow of fighters is low. More than 5,600 had returned").
 */
export function carrySubject(
  view: ArticleView,
  i: number,
  sentence: Sentence,
  previous: Sentence | undefined,
  places: PlaceIndex,
  population: NounPhrase | null,
): Carried | null {
  const draft = view.drafts[i] as Draft;
  if ((draft.kind === "percent" || draft.rule === "fraction") && draft.noun === null) {
    const noun = sharedNoun(view, i, population);
    return noun && { noun, places: [] };
  }
  if (!draft.isElliptic || (draft.kind !== "count" && draft.kind !== "rate" && draft.kind !== "ratio")) return null;
  const { tokens } = view.doc;
  if (!isAnaphoric(tokens, draft)) return null;
  const near = previousCounted(view.drafts, i, sentence.from);
  if (near) return { noun: near, places: [] };
  const own = numberOf(tokens, sentence.from, draft.from);
  if (own) return { noun: own, places: placesAfter(tokens, own.to, draft.from, places) };
  const isThem = draft.to > draft.unitTo && /^(?:them|these|those)$/.test(tokens[draft.to - 1]?.lower ?? "");
  const told = isThem && previous ? subjectOfSentence(view, previous) : null;
  if (told) return { noun: told, places: [] };
  if (!previous || previous.paragraph !== sentence.paragraph) return null;
  const before = numberOf(tokens, previous.from, previous.to) ?? previousCounted(view.drafts, i, previous.from);
  return before && { noun: before, places: placesAfter(tokens, before.to, previous.to, places) };
}
