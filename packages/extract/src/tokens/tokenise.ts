import { isCurrencyBefore } from "./currency-before.js";
import { liftSingleQuotes } from "./lift-single-quotes.js";
import { readQuotationMark } from "./quotation-marks.js";
import { splitSentences } from "./split-sentences.js";
import type { Token, TokenisedText, TokenKind } from "./token.js";

const LETTER = /\p{L}|\p{M}/u;
const VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code > 0xa0 && LETTER.test(text.charAt(at));
}

function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return true;
  return (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** ' ` « » „ */
function isQuotationMark(code: number): boolean {
  return code === 39 || code === 96 || code === 0xab || code === 0xbb || code === 0x201e;
}

const LONGEST_HEAD = 3;

/** "2’500’000": a Swiss mark groups where three digits stand behind it and no more than three before. */
function isSwissMark(text: string, start: number, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || !/^\d{3}(?![\d\p{L}])/u.test(text.slice(at + 1, at + 5))) return false;
  const head = text.slice(start, at);
  return head.length <= LONGEST_HEAD ? /^[1-9]\d*$/.test(head) : isApostrophe(text.charCodeAt(at - 4));
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isSeparator = (code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !isSeparator && !isSwissMark(text, start, at)) break;
    at += 1;
  }
  return at;
}

const LONGEST_SIDE = 20;
/** The second side of "a 10x12ft room"; "4x100m" is a relay. */
const SIDE = /^(?!\d00m)\d[\d.]{0,8}[ -]?(?:ft|foot|feet|inch(?:es)?|in|yards?|[cmk]?m|met(?:re|er)s?|pixels|px)\b/;

/** "up**12%**", "2h**45m**", "10x**12ft**": digits that a word has swallowed where a space was lost or never stood. */
function isSwallowed(text: string, start: number, at: number): boolean {
  const word = text.slice(start, at);
  if (/^(?:h|hrs?)$/.test(word))
    return isDigit(text.charCodeAt(start - 1)) && /^\d{1,2}(?:m|\W|$)/.test(text.slice(at, at + 3));
  if (word === "m" || word === "min")
    return isDigit(text.charCodeAt(start - 1)) && /^\d{1,2}s/.test(text.slice(at, at + 3));
  if (word === "x") return isDigit(text.charCodeAt(start - 1)) && SIDE.test(text.slice(at, at + LONGEST_SIDE));
  if (!/^(?:up|down|by|from|than|about|over|under|nearly|almost|around)$/.test(word)) return false;
  return /^\d[\d.,]*(?:%|pc\b| per ?cent| percent)/.test(text.slice(at, at + 16));
}

/** "U.S.", "a.m.", "D.C.": single letters, each with its point. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  while (isLetter(text, at) && text.charCodeAt(at + 1) === 46 && !isLetter(text, at - 1)) at += 2;
  return at - start >= 4 ? at : start;
}

function endOfWord(text: string, start: number): number {
  const initials = endOfInitials(text, start);
  if (initials > start) return initials;
  let at = start;
  while (at < text.length) {
    if (isLetter(text, at)) at += 1;
    else if (isApostrophe(text.charCodeAt(at)) && isLetter(text, at + 1)) {
      if (/^s$/i.test(text.charAt(at + 1)) && !isLetter(text, at + 2)) break;
      at += 1;
    } else if (isDigit(text.charCodeAt(at))) {
      if (isCurrencyBefore(text, start, at) || isSwallowed(text, start, at)) break;
      at += 1;
    } else break;
  }
  return at;
}

/** Hyphens that are not to be broken or only look like one, two for a dash, and the dash as wide as a digit. */
const LIKE_HYPHEN = new Map([
  ["--", "—"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\ufe63", "-"],
  ["\uff0d", "-"],
  ["\u2012", "–"],
]);

/** "Rs.500", "No.5": a point that shortens a word begins no fraction. */
function endsAbbreviation(text: string, point: number): boolean {
  return /(?:^|[^\p{L}])(?:Rs|rs|Re|No|no|Nos|nos|K[Ss]h|Shs?|Tk)$/u.test(text.slice(Math.max(0, point - 4), point));
}

function endOfToken(text: string, start: number): [number, TokenKind] {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return [endOfNumber(text, start), "number"];
  if (isLetter(text, start)) return [endOfWord(text, start), "word"];
  const isBareDecimal =
    code === 46 &&
    isDigit(text.charCodeAt(start + 1)) &&
    !isDigit(text.charCodeAt(start - 1)) &&
    !endsAbbreviation(text, start);
  if (isBareDecimal) return [endOfNumber(text, start + 1), "number"];
  if (VULGAR.includes(text.charAt(start))) return [start + 1, "number"];
  const isPossessive = isApostrophe(code) && /^s$/i.test(text.charAt(start + 1)) && !isLetter(text, start + 2);
  if (isPossessive && isLetter(text, start - 1)) return [start + 2, "punct"];
  const isDash = code === 45 && /^--(?!-)/.test(text.slice(start, start + 3)) && text.charCodeAt(start - 1) !== 45;
  if (isDash) return [start + 2, "punct"];
  const isPair = code >= 0xd800 && code <= 0xdbff && start + 1 < text.length;
  return [start + (isPair ? 2 : 1), "punct"];
}

/** Cuts text into tokens and sentences, in one pass each. Offsets are UTF-16 code units. */
export function tokenise(text: string): TokenisedText {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      spaced = true;
      continue;
    }
    const quotation = isQuotationMark(text.charCodeAt(at)) ? readQuotationMark(text, at) : null;
    if (quotation) {
      const { end, mark } = quotation;
      tokens.push({
        text: mark,
        lower: mark,
        start: at,
        end,
        kind: "punct",
        spaced: spaced && mark === "“",
        sentence: 0,
      });
      at = end;
      spaced = false;
      continue;
    }
    const [end, kind] = endOfToken(text, at);
    const written = text.slice(at, end);
    const piece = kind === "punct" ? (LIKE_HYPHEN.get(written) ?? written) : written;
    tokens.push({ text: piece, lower: piece.toLowerCase(), start: at, end, kind, spaced, sentence: 0 });
    at = end;
    spaced = false;
  }
  const doc = { text, tokens, sentences: splitSentences(text, tokens) };
  liftSingleQuotes(doc);
  return doc;
}
