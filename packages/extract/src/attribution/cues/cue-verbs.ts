import { readSet } from "../../data/read-pairs.js";
import { BELIEF_VERBS, CLAIMING_VERBS, PUTTING_VERBS, SPEECH_VERBS } from "../../data/speech-words.js";
import { isNumber } from "../../numbers/read-words.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { startsNumber } from "../choice/claim-marks.js";
import { PUBLISHED } from "../speaker.js";
import type { Cue } from "./cue.js";
import { isOtherSense } from "./other-sense.js";

const SPEECH = readSet(SPEECH_VERBS);
const CLAIMING = readSet(CLAIMING_VERBS);
/** Whether a word is a verb of saying. */
export function isSpeechVerb(tokens: Token[], at: number): boolean {
  return SPEECH.has(tokens[at]?.lower ?? "");
}

const VERBAL = new Set(["past", "present", "base"]);
const BELIEF = readSet(BELIEF_VERBS);
/** After "is", "are" or "were" these are passives without a speaker: "is estimated to", "was reported". */
const BE = /^(?:is|am|are|was|were|be|been|being)$/;
/** "inflation, initially **estimated** at 20 percent": a participle without its verb is as passive. */
const REDUCED =
  /^(?:estimated|expected|projected|reported|forecast|believed|thought|put|valued|said|quoted|seen|recorded|listed)$/;

function previousWord(tokens: Token[], at: number, from: number): string {
  let i = at - 1;
  while (i > from && /(?:ly|also|still)$/.test(tokens[i]?.lower ?? "")) i -= 1;
  return i >= from ? (tokens[i]?.lower ?? "") : "";
}

/** "battleground states", "the estimates": verbs only before a claim. */
function isNounHere(tokens: Token[], at: number): boolean {
  const isEither =
    /^(?:states|reports|estimates|claims|shows|posts|note|show|post|forecast|forecasts|points|read)$/.test(
      tokens[at]?.lower ?? "",
    );
  if (!isEither) return false;
  const next = tokens[at + 1]?.lower ?? "";
  const isClosing = (next === "" || /^[.,]$/.test(next)) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "");
  if (isClosing && tokens[at]?.lower.endsWith("s")) return false;
  return (
    !/^(?:that|:|,|"|“|the|there|it|he|she|a|an|about|some|out|its|how|more|at|up|nearly|\$|£|€)$/.test(next) &&
    !isNumber(tokens[at + 1])
  );
}

/** 'Continued Bloggs: "…"', "Added the minister": a verb of saying at the head of its sentence. */
function isInvertedLead(tokens: Token[], at: number, sentence: TokenRange): boolean {
  const [word, next] = [tokens[at] as Token, tokens[at + 1]];
  if (at !== sentence.from || word.text === word.lower || !/(?:ed|said|wrote|says)$/.test(word.lower)) return false;
  return SPEECH.has(word.lower) && next?.kind === "word" && (next.text !== next.lower || next.lower === "the");
}

const GIVING = readSet("put puts gave gives has had places placed gauged measured recorded suggested tallied");
const POLLS = /^(?:polls?|surveys?|average|study|survey|index|census)$/;

/** Asked before a tree is grown, which costs as much as all other reading of a sentence. */
function namesPoll(tokens: Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (POLLS.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "The poll **put** her at 51 percent", "the survey **gave** them 39". */
function isPollVerb(tokens: Token[], at: number, sentence: TokenRange, tree: () => SentenceTree): boolean {
  if (!GIVING.has(tokens[at]?.lower ?? "") || !namesPoll(tokens, sentence)) return false;
  const grown = tree();
  return grown
    .childrenOf(at)
    .some((child) => grown.relationAt(child) === "subject" && POLLS.test(tokens[child]?.lower ?? ""));
}

/** "recalled **73,000** cars": back to the works, not to mind. */
const PUTTING = readSet(PUTTING_VERBS);
const PUT_REACH = 14;
const BENT = readSet(
  "about around nearly almost some roughly approximately between over under only just up no more less fewer close not an a",
);

/** Whether a number, bent or not, begins at a token. */
function isNumberSoon(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const token = tokens[i];
    if (startsNumber(token)) return true;
    if (!BENT.has(token?.lower ?? "") && token?.lower !== "than" && token?.lower !== "to") return false;
  }
  return false;
}

/** "**puts** the toll at 107", "**gave** the number of injured as 870", "**spoke** of 300,000": the number behind is claimed. Where it begins, or 0. */
function numberPut(tokens: Token[], at: number, sentence: TokenRange): number {
  const verb = tokens[at]?.lower ?? "";
  if (!PUTTING.has(verb)) return 0;
  if (verb.startsWith("sp")) return tokens[at + 1]?.lower === "of" && isNumberSoon(tokens, at + 2) ? at + 2 : 0;
  const link = verb.startsWith("g") ? "as" : "at";
  for (let i = at + 1; i < Math.min(sentence.to, at + PUT_REACH); i += 1) {
    const { lower } = tokens[i] as Token;
    if (/^(?:[;:.]|that|which|who|but|while)$/.test(lower) || isNumber(tokens[i])) return 0;
    if (lower === link && isNumberSoon(tokens, i + 1)) return i + 1;
  }
  return 0;
}

/** "is **put** at $212 million by the ministry", "the ministry **puts** it at $212 million". */
function putCueAt(tokens: Token[], at: number, sentence: TokenRange): Cue | null {
  const number = numberPut(tokens, at, sentence);
  if (number === 0) return null;
  const before = previousWord(tokens, at, sentence.from);
  const cue: Cue = { from: at, to: at + 1, pattern: "active", isBelief: false };
  if (!BE.test(before) && before !== "now") return before === "to" ? null : cue;
  if (before === "now" && !BE.test(tokens[at - 2]?.lower ?? "")) return cue;
  const by = byWithin(tokens, number, sentence.to, PUT_REACH);
  return by > 0 ? { ...cue, pattern: "passive", by } : null;
}

const NOUN_LEADS = /^(?:the|a|an|of|in|his|her|its|their|for|this|these)$/;

/** The verb, or "according to", that attributes at a token; null where none does. */
export function verbCueAt(tokens: Token[], at: number, sentence: TokenRange, tree: () => SentenceTree): Cue | null {
  const token = tokens[at] as Token;
  if (token.lower === "according" && tokens[at + 1]?.lower === "to")
    return { from: at, to: at + 2, pattern: "according", isBelief: false };
  if (isInvertedLead(tokens, at, sentence)) return { from: at, to: at + 1, pattern: "inverted", isBelief: false };
  if (token.text !== token.lower) return null;
  const put = putCueAt(tokens, at, sentence);
  if (put) return put;
  if (isPollVerb(tokens, at, sentence, tree)) return { from: at, to: at + 1, pattern: "active", isBelief: false };
  if (/^recall(?:ed|s|ing)$/.test(token.lower) && isNumber(tokens[at + 1])) return null;
  const isBelief = BELIEF.has(token.lower);
  if (!SPEECH.has(token.lower) && !CLAIMING.has(token.lower) && !isBelief) return null;
  if (isOtherSense(tokens, at)) return null;
  const before = previousWord(tokens, at, sentence.from);
  if (NOUN_LEADS.test(before) && token.lower !== "said") return null;
  if (isNounHere(tokens, at) && !VERBAL.has(tree().classAt(at))) return null;
  const isProgressive = BE.test(before) && token.lower.endsWith("ing");
  if (!isProgressive && (BE.test(before) || before === "to")) {
    const by = byWithin(tokens, at + 1, sentence.to);
    const isPassive = by > 0 && BE.test(before);
    return isPassive ? { from: at, to: at + 1, pattern: "passive", isBelief, by } : null;
  }
  if (!BE.test(before) && tokens[at + 1]?.lower === "by" && PUBLISHED.has(token.lower)) return null;
  if (before === "," && REDUCED.test(token.lower) && /^(?:at|to|as)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  if (before === "and" && token.lower !== "said" && !/^(?:past|present)$/.test(tree().classAt(at))) return null;
  return { from: at, to: at + 1, pattern: "active", isBelief };
}

/** "was told **by** the coalition", within two words or so many as are given. */
function byWithin(tokens: Token[], at: number, to: number, reach = 3): number {
  for (let i = at; i < Math.min(to, at + reach); i += 1) if (tokens[i]?.lower === "by") return i;
  return -1;
}
