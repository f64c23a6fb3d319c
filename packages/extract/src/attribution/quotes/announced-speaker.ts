import { readSet } from "../../data/read-pairs.js";
import { hasFiniteClass } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { speakerAfter } from "../cues/speaker-after.js";
import { speakerInTree } from "../cues/speaker-in-tree.js";
import { isOwnerMark, isPronoun, type NameIndex, named, nominal, SPEAKERS, type Speaker } from "../speaker.js";

/** What somebody says or writes, and a colon gives the words of. */
const WORDINGS = readSet(
  `words word statement statements comment comments remark remarks message messages tweet tweets post posts line lines answer reply response
  letter email note verdict quote quotation passage claim explanation assessment advice warning admission promise pledge conclusion view
  plea boast lament appeal testimony speech argument observation question retort rebuttal caption text excerpt entry account description finding findings`,
);
const FINDING = /^findings?$/;

/** Whether a noun is of words that somebody said, and no speaker itself before a colon. */
export function isWording(noun: string): boolean {
  return WORDINGS.has(noun);
}

const REACH = 24;
const OWNER = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
]);
/** "Maria Lopez's blunt, if late, answer": how far before the noun its owner stands. */
const OWNER_REACH = 6;

/** "this statement **by Maria Lopez** on June 11", "the words **of Maria Lopez**". */
function giverAfter({ text, tokens }: TokenisedText, noun: number, colon: number, index: NameIndex): Speaker | null {
  for (let at = noun + 1; at < colon; at += 1) {
    if (!/^(?:by|from|of)$/.test(tokens[at]?.lower ?? "")) continue;
    const giver = speakerAfter(text, tokens, at + 1, colon, index);
    if (giver?.mention && /^(?:person|organization)$/.test(giver.mention.type)) return giver;
  }
  return null;
}

/** "**Maria Lopez's** answer", "**her** words". */
function ownerBefore(doc: TokenisedText, noun: number, from: number, index: NameIndex): Speaker | null {
  const { text, tokens } = doc;
  for (let at = noun - 1; at >= Math.max(from, noun - OWNER_REACH); at -= 1) {
    const { lower, kind } = tokens[at] as Token;
    const range = { from: at, to: at + 1 };
    const pronoun = OWNER.get(lower);
    if (pronoun) return { range, mention: null, words: pronoun, role: null, org: null };
    const name = /^['’]s?$/.test(lower) ? index.byEnd.get(at) : undefined;
    if (name !== undefined) return named(text, tokens, name, from, null, index);
    if (kind !== "word" && lower !== "," && lower !== "-") return null;
  }
  return null;
}

const LONGEST_LEAD = 8;

/** Behind "On July 6, 2015," and the like: where the sentence's own subject may begin. */
function startOf(tokens: Token[], { from, to }: TokenRange): number {
  if (!/^(?:on|in|at|after|before|during|by|last|this)$/.test(tokens[from]?.lower ?? "")) return from;
  let start = from;
  for (let at = from; at < Math.min(to, from + LONGEST_LEAD); at += 1) if (tokens[at]?.text === ",") start = at + 1;
  return start;
}

/** "**Maria Lopez**, who is not, was blunt", "**she** put it this way": with whom the sentence begins. */
function opener(doc: TokenisedText, sentence: TokenRange, index: NameIndex): Speaker | null {
  const { text, tokens } = doc;
  const at = startOf(tokens, sentence);
  const name = index.byStart.get(at);
  if (/^(?:he|she|they|it)$/.test(tokens[at]?.lower ?? ""))
    return nominal(text, tokens, { from: at, to: at + 1 }, index);
  if (name === undefined || isOwnerMark(tokens[index.names[name]?.to ?? 0])) return null;
  return /^(?:person|organization)$/.test(index.mentions[name]?.type ?? "")
    ? named(text, tokens, name, at, null, index)
    : null;
}

function isSpeaker({ mention, words }: Speaker): boolean {
  if (mention) return /^(?:person|organization)$/.test(mention.type);
  return (
    isPronoun(words) ||
    SPEAKERS.has(
      words
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1) ?? "",
    )
  );
}

const SUBJECT_REACH = 40;

/** The subject of the last verb before the colon that has one who may speak. */
function subjectBefore(doc: TokenisedText, tree: SentenceTree, colon: number, index: NameIndex): Speaker | null {
  for (let at = colon - 1; at >= Math.max(tree.from, colon - SUBJECT_REACH); at -= 1) {
    if (!hasFiniteClass(tree, at)) continue;
    const speaker = speakerInTree(doc, tree, at, index);
    if (speaker && isSpeaker(speaker)) return speaker;
  }
  return null;
}

/** Whose words a colon gives: "Maria Lopez made the following comment:", "her words on June 11:", "this statement by Maria Lopez:". */
export function speakerAnnounced(
  doc: TokenisedText,
  tree: SentenceTree,
  colon: number,
  sentence: TokenRange,
  index: NameIndex,
): Speaker | null {
  const { tokens } = doc;
  for (let at = colon - 1; at >= Math.max(sentence.from, colon - REACH); at -= 1) {
    if (!WORDINGS.has(tokens[at]?.lower ?? "")) continue;
    const owner = giverAfter(doc, at, colon, index) ?? ownerBefore(doc, at, sentence.from, index);
    if (owner) return owner;
    // "exemplified by this finding:" is of whatever study the article tells of.
    if (FINDING.test(tokens[at]?.lower ?? "")) return nominal(doc.text, tokens, { from: at, to: at + 1 }, index);
  }
  return opener(doc, sentence, index) ?? subjectBefore(doc, tree, colon, index);
}
