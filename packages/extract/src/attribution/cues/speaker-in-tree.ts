import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { isPronoun, type NameIndex, nominal, type Speaker, speakerOfName } from "../speaker.js";
import { phraseOf, subjectOf } from "./subject-stretch.js";

const LONGEST = 14;
const CLAUSES = 4;

/** The subject of a verb in its tree; for "adding" and "citing" that of the verb they go with. */
export function subjectHead(tokens: Token[], tree: SentenceTree, cue: number): number {
  let at = cue;
  for (let steps = 0; steps < CLAUSES && at >= 0; steps += 1) {
    const subject = subjectOf(tokens, tree, at, Math.min(at, cue));
    if (subject >= 0) return subject;
    if (tree.classAt(at) !== "gerund" && tree.classAt(at) !== "base" && steps > 0) return -1;
    const head = tree.headOf(at);
    if (head >= 0 && !isVerbal(tree, head)) return head < at && tree.classAt(at) === "gerund" ? head : -1;
    at = head;
  }
  return -1;
}

/** What begins so was read wrong: no phrase that speaks does. */
const NO_START = /^(?:to|of|in|on|at|by|with|for|from|than|because|unless|if|as|not)$/;

function withoutLead(tokens: Token[], { from, to }: TokenRange): TokenRange {
  let first = from;
  // "CHICAGO - A poll": a dateline is no part of who speaks.
  for (let at = from; at < to - 1; at += 1)
    if (/^[-–—]$/.test(tokens[at]?.text ?? "") && tokens[at]?.spaced) first = at + 1;
  while (first < to - 1 && /^(?:the|a|an|and|but|["“,])$/.test(tokens[first]?.lower ?? "")) first += 1;
  return { from: Math.max(first, to - LONGEST), to };
}

/** Who speaks by the tree of the sentence, where the words beside the cue do not tell: "A poll of 900 adults, taken in May, found". */
export function speakerInTree(doc: TokenisedText, tree: SentenceTree, cue: number, index: NameIndex): Speaker | null {
  const { text, tokens } = doc;
  const head = subjectHead(tokens, tree, cue);
  if (head < 0) return null;
  if (isPronoun((tokens[head] as Token).lower)) return nominal(text, tokens, { from: head, to: head + 1 }, index);
  return nominalInTree(doc, tree, head, cue, index);
}

/** A noun or name of a tree with what describes it, as a speaker; null for pronouns and for what is no noun. */
export function nominalInTree(
  doc: TokenisedText,
  tree: SentenceTree,
  head: number,
  cue: number,
  index: NameIndex,
): Speaker | null {
  const { text, tokens } = doc;
  const word = tokens[head] as Token;
  if (
    isPronoun(word.lower) ||
    word.kind !== "word" ||
    tree.classAt(head) === "relative" ||
    tree.classAt(head) === "determiner"
  )
    return null;
  const named = speakerOfName(doc, head, tree.from, index);
  if (named) return named;
  const phrase = phraseOf(tokens, tree, head, { from: cue, to: cue + 1 });
  if (NO_START.test(tokens[phrase.from]?.lower ?? "")) return null;
  return nominal(text, tokens, withoutLead(tokens, phrase), index);
}

const STOPS_WORDS =
  /^(?:who|which|that|whose|when|while|as|but|because|released|published|conducted|cited|obtained|provided|filed|posted|compiled|reviewed)$/;

const PUBLISHED =
  /^(?:released|published|conducted|provided|filed|posted|compiled|issued|gathered|collected|reviewed|obtained)$/;
const PUBLISHER_REACH = 8;

/** "data released on Monday **by the bureau**": the body that a document is by. */
export function publisherOf(tokens: Token[], at: number, to: number, index: NameIndex): string | null {
  if (!PUBLISHED.test(tokens[at]?.lower ?? "")) return null;
  let by = at + 1;
  while (by < Math.min(to, at + PUBLISHER_REACH) && tokens[by]?.lower !== "by") by += 1;
  if (tokens[by]?.lower !== "by" || by >= to) return null;
  const i = index.byStart.get(tokens[by + 1]?.lower === "the" ? by + 2 : by + 1);
  return i === undefined ? null : (index.mentions[i]?.canonical ?? null);
}

/** Whatever follows "according to", up to where its phrase ends. */
export function speakerAfterAccording(doc: TokenisedText, at: number, to: number, index: NameIndex): Speaker | null {
  const { text, tokens } = doc;
  let end = at;
  while (end < to && end - at < LONGEST) {
    const { kind, text: word, lower, spaced } = tokens[end] as Token;
    const isJoint = kind === "punct" && (!spaced || word === "&") && /^(?:-|['’]s|['’]|&|\/)$/.test(word);
    if ((kind === "punct" && !isJoint) || STOPS_WORDS.test(lower)) break;
    end += 1;
  }
  if (end === at) return null;
  const speaker = nominal(text, tokens, withoutLead(tokens, { from: at, to: end }), index);
  return { ...speaker, org: speaker.org ?? publisherOf(tokens, end, to, index) };
}
