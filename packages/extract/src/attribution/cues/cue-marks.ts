import { isCapital } from "../../entities/capitals.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isClosingQuote, isDashSign, isOpeningQuote } from "../choice/claim-marks.js";
import type { Cue } from "./cue.js";
import { isSpeechVerb } from "./cue-verbs.js";

const LONGEST_SIGNATURE = 5;
const LONGEST_LINE = 14;

/** '"It was time." **―** Jo Bloggs', "Time to go **—** Jo Bloggs (@jo)", and "- Bloggs." as a line of its own. */
export function signatureAt(tokens: Token[], at: number, sentence: TokenRange): Cue | null {
  if (!isDashSign(tokens[at]) || !isCapital(tokens[at + 1])) return null;
  let end = at + 1;
  while (end < sentence.to && end - at <= LONGEST_SIGNATURE && isCapital(tokens[end])) end += 1;
  const isHandle = tokens[end]?.text === "(" && tokens[end + 1]?.text.startsWith("@") === true;
  const isEnded = end >= sentence.to || /^[.,(]$/.test(tokens[end]?.text ?? "");
  const isLine = at === sentence.from && sentence.to - at <= LONGEST_LINE;
  const isSigned = isHandle || (isEnded && (isLine || isClosingQuote(tokens[at - 1])));
  return isSigned ? { from: at, to: at + 1, pattern: "signed", isBelief: false } : null;
}

/** "Acme (ticker: ACM)": a label within brackets is no speaker. */
function isBracketed(tokens: Token[], at: number, sentence: TokenRange): boolean {
  for (let back = at - 1; back >= sentence.from && tokens[back]?.text !== ")"; back -= 1)
    if (tokens[back]?.text === "(") return true;
  return false;
}

/** 'Jo Bloggs: "…"', also behind a heading. */
export function colonAt(tokens: Token[], at: number, sentence: TokenRange): Cue | null {
  if (tokens[at]?.text !== ":" || tokens[at]?.spaced || isBracketed(tokens, at, sentence)) return null;
  const isQuoted = /^["“]$/.test(tokens[at + 1]?.text ?? "") && at - sentence.from < 12;
  const isHeading = isOpeningQuote(tokens[at + 1]) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "");
  const isScript = at - sentence.from < 5 && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
  return isQuoted || isScript || isHeading ? { from: at, to: at + 1, pattern: "active", isBelief: false } : null;
}

const LONGEST_ANNOUNCEMENT = 40;

/** 'the website rated this statement by Jo Bloggs on June 11**:** "…"', where no verb of saying stands before it. */
export function announcementAt(tokens: Token[], at: number, sentence: TokenRange, cues: Cue[]): Cue | null {
  if (tokens[at]?.text !== ":" || !isOpeningQuote(tokens[at + 1]) || at - sentence.from > LONGEST_ANNOUNCEMENT)
    return null;
  const isSaid = cues.some(({ from }) => isSpeechVerb(tokens, from));
  return isSaid ? null : { from: at, to: at + 1, pattern: "announced", isBelief: false };
}
