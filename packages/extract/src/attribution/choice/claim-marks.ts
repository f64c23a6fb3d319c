import { isNumber } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";

export function isQuoteOrComma(token: Token | undefined): boolean {
  return token !== undefined && (/^[,"”’']$/.test(token.text) || (token.text === "“" && !token.spaced));
}

export function isClosingQuote(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^["”’']$/.test(token.text);
}

export function isOpeningQuote(token: Token | undefined): boolean {
  return token?.text === "“" || (token?.text === '"' && token.spaced);
}

export function isDashSign(token: Token | undefined): boolean {
  return /^[-–—―]$/.test(token?.text ?? "");
}

const CLAIM_STARTS =
  /^(?:that|there|it|he|she|they|the|a|about|some|more|at|up|an|its|his|her|their|we|i|no|nearly|only|:)$/;
const ADVERBIALS = /^(?:in|on|at|during|to|last|yesterday|today)$/;

/** "that", a colon or an opening quotation mark soon after the cue. */
export function hasClaimMark(tokens: Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 9); i += 1) {
    const { lower, text, spaced } = tokens[i] as Token;
    if (lower === "that" || text === ":" || (/^["“]$/.test(text) && spaced)) return true;
    if (text === "," && i > at + 1) return false;
  }
  return false;
}

/** "told the hearing, and turned back": whom one tells is no claim. */
function isAddressed(tokens: Token[], at: number, to: number): boolean {
  if (!/^(?:told|tells)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  for (let i = at + 1; i < Math.min(to, at + 6); i += 1) if (/^[,.]$/.test(tokens[i]?.text ?? "")) return true;
  return false;
}

/** "said on Wednesday it had": a date between the verb and its claim. */
function hasSubjectSoon(tokens: Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 5); i += 1) {
    if (/^[,.;]$/.test(tokens[i]?.text ?? "")) return false;
    if (/^(?:it|he|she|they|there|we|its|his|her|their)$/.test(tokens[i]?.lower ?? "")) return true;
  }
  return false;
}

/** A number in digits or words, or the sign of money before one. */
export function startsNumber(token: Token | undefined): boolean {
  return isNumber(token) || /^(?:\p{Sc}|[A-Z]{1,3}\p{Sc})$/u.test(token?.text ?? "");
}

const RECKONS =
  /^(?:said|says|say|claim(?:s|ed)?|forecasts?|estimat(?:es?|ed)|project(?:s|ed)|predict(?:s|ed)?|list(?:s|ed)|record(?:s|ed)|register(?:s|ed)|report(?:s|ed)|count(?:s|ed)|found|finds|show(?:s|ed)?|tall(?:ies|ied)|identif(?:ies|ied)|cit(?:es|ed)|calculat(?:es|ed)|expects?|expected|confirm(?:s|ed))$/;

/** "forecast **170,000** tonnes", "listed **$9 million**"; but who "added 20 points" or "asked $9" may have done so. */
function isNumberHere(tokens: Token[], at: number): boolean {
  return RECKONS.test(tokens[at - 1]?.lower ?? "") && startsNumber(tokens[at]);
}

/** "said that", "said there were", "said it", 'said: "': the claim comes after the cue. */
export function isFollowedByClaim(tokens: Token[], at: number, to: number): boolean {
  const first = tokens[at]?.lower ?? "";
  if (isAddressed(tokens, at, to)) return hasClaimMark(tokens, at, to);
  if (CLAIM_STARTS.test(first) || isNumberHere(tokens, at) || hasClaimMark(tokens, at, to)) return true;
  if (ADVERBIALS.test(first) && hasSubjectSoon(tokens, at, to)) return true;
  return at + 8 < to && tokens[at]?.kind === "word" && !ADVERBIALS.test(first) && !first.endsWith("day");
}
