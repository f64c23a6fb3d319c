import { isNumber } from "../../numbers/read-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "../reading/read-span.js";
import { PEOPLE_NOUNS } from "../reading/word-sets.js";
import { isClock } from "./not-figures-clock.js";
import { isAirliner, isModelOfOne, isResolution } from "./not-figures-machines.js";
import {
  isCalibre,
  isCode,
  isIdentifier,
  isMake,
  isMark,
  isShortYear,
  isSpokenMark,
  isWrittenLarge,
  isZeroOfKind,
} from "./not-figures-marks.js";
import { isDialled, isNumbered, isPluralOfNumber, isSlashName } from "./not-figures-names.js";
import { isOfSport } from "./not-figures-sport.js";

const TIME_AFTER = /^(?:am|pm|a\.m\.|p\.m\.|gmt|bst|utc|est|edt|pst|pdt|cet|et|o'clock|o’clock|hrs|noon|midnight)$/;
const ORDINAL = /^(?:st|nd|rd|th)$/;
/** "1,874-of-3,362", "11-for-19", "4-by-8": both are counted. */
function isOutOf(tokens: Token[], at: number): boolean {
  const isLink = /^(?:of|for|by)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.text === "-";
  return isLink && (tokens[at - 2]?.kind === "number" || tokens[at]?.lower === "by");
}

const PRICE = /^\d[\d,]*\.\d{2,4}$/;

/** "$976.20/**977.40**": what is bid and what is asked. */
function isSecondPrice(tokens: Token[], at: number): boolean {
  const [first, slash, second] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    slash?.text === "/" &&
    PRICE.test(first?.text ?? "") &&
    PRICE.test(second?.text ?? "") &&
    first?.text.length === second?.text.length
  );
}

/** "**$1** = 7.23 yuan": what a rate of exchange is for. */
function isBaseOfRate(tokens: Token[], span: QuantitySpan): boolean {
  if (span.unit?.kind !== "money" || span.low !== 1 || span.high !== 1) return false;
  const [sign, number, link] = [tokens[span.from - 3], tokens[span.from - 2], tokens[span.from - 1]];
  // "59 to $1"
  const isBehind = /^(?:to|per|against)$/.test(link?.lower ?? "") && number?.kind === "number";
  return tokens[span.to]?.text === "=" || (isBehind && !/^\p{Sc}$/u.test(sign?.text ?? "") && span.first.hasPrefix);
}

const SIZED = /^(?:temperature|length|mass|area|volume|speed|power)$/;

/** The first of "28C/82F", "5kg/11lb": one measure in two units. */
function isFirstMeasure(tokens: Token[], span: QuantitySpan): boolean {
  const [slash, number, unit] = [tokens[span.to], tokens[span.to + 1], tokens[span.to + 2]];
  const isNext = slash?.text === "/" && number?.kind === "number" && unit !== undefined && unit.text !== "/";
  return isNext && SIZED.test(span.unit?.kind ?? "");
}

/** The second of "28C/82F". */
function isSecondMeasure(tokens: Token[], span: QuantitySpan): boolean {
  const [unit, slash] = [tokens[span.numberFrom - 2], tokens[span.numberFrom - 1]];
  return slash?.text === "/" && /^[\p{L}°"”′]/u.test(unit?.text ?? "") && SIZED.test(span.unit?.kind ?? "");
}

/** The "x" of "10x12ft", cut from the sides it stands between. */
function isBySide(tokens: Token[], at: number): boolean {
  const isTied = tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
  return isTied && tokens[at]?.text === "x" && tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number";
}

const COMPOUND_LINK =
  /^(?:to|in|of|per|and|or|by|a|an|at|least|most|than|non|pre|post|mid|sub|under|over|near|half|magnitude|plus|hundred|thousand|.*ty)$/;

/** "a production-**four**-door record": a number word within a chain of hyphens is part of its first word. */
function isInsideCompound(tokens: Token[], { numberFrom, to }: QuantitySpan): boolean {
  const [wider, hyphen, number, after] = [
    tokens[numberFrom - 2],
    tokens[numberFrom - 1],
    tokens[numberFrom],
    tokens[to],
  ];
  if (hyphen?.text !== "-" || hyphen.spaced || number?.spaced !== false || wider?.kind !== "word") return false;
  // "Slaughterhouse-Five"
  const isTitle = /^\p{Lu}\p{Ll}/u.test(number.text) && /^\p{Lu}/u.test(wider.text) && !isNumber(wider);
  return isTitle || (after?.text === "-" && !after.spaced && !COMPOUND_LINK.test(wider.lower));
}

/** Glued to a word or to more digits, a number is part of a name, a time, a code: "F-16", "10:30", "A4", "3.2.1". */
function isGluedAround(tokens: Token[], span: QuantitySpan): boolean {
  const first = tokens[span.numberFrom];
  const before = tokens[span.numberFrom - 1];
  const wider = tokens[span.numberFrom - 2];
  if (first?.kind !== "number") return isInsideCompound(tokens, span);
  if (before && !first.spaced && span.first.number.sign === "" && !span.first.hasPrefix) {
    if (isSecondPrice(tokens, span.numberFrom) || isSecondMeasure(tokens, span)) return false;
    if (isBySide(tokens, span.numberFrom - 1)) return false;
    if (/^[:/.#@_]$/.test(before.text) && !before.spaced) return true;
    if (before.text === "#") return true;
    // "P5+1"
    if (before.text === "+" && !before.spaced && /^\p{L}+\d$/u.test(wider?.text ?? "")) return true;
    if (/^[-–]$/.test(before.text) && !before.spaced && wider && wider.kind === "word" && wider.end === before.start)
      return (
        !/^(?:non|pre|post|to|mid|under|over|sub|magnitude)$/.test(wider.lower) && !isOutOf(tokens, span.numberFrom - 2)
      );
    // "up12%"
    if (span.unit?.kind === "percent" && /^[a-z]{2,}$/.test(before.text)) return false;
    if (before.kind === "word" || (/^[-–]$/.test(before.text) && wider?.kind === "number" && !before.spaced))
      return true;
  }
  const next = tokens[span.to];
  if (!next || next.spaced) return false;
  if (isSecondPrice(tokens, span.to + 1) || isFirstMeasure(tokens, span) || isBySide(tokens, span.to)) return false;
  if (/^[:@_/\\]$/.test(next.text) && tokens[span.to + 1]?.kind === "number" && !tokens[span.to + 1]?.spaced)
    return true;
  if (next.kind === "word" && /^\p{L}+\d/u.test(next.text)) return true;
  if (span.unit === null && next.kind === "word" && /^[a-z]*[A-Z]/.test(next.text)) return true;
  // "cut 300jobs": where a space was lost
  if (/^[a-z]{4}$/.test(next.text) && isPlural(next.text)) return false;
  return span.unit === null && next.kind === "word" && !ORDINAL.test(next.lower) && /^[A-Za-z]{1,4}$/.test(next.text);
}

const WRITTEN_TIME = /^(?:[01]\d|2[0-4])[.:]?[0-5]\d$/;

/** "At **0600** hrs", "at 18hrs" are times of day; "48 hrs" and "9hrs" are a while, and no sum is told by the clock ("$0.98 **est.**"). */
function isTimed(tokens: Token[], { first, numberFrom }: QuantitySpan, { lower, spaced }: Token): boolean {
  if (first.hasPrefix || first.number.scale > 1) return false;
  if (lower !== "hrs") return true;
  const isAt = /^(?:at|by|until|till|beyond)$/.test(tokens[numberFrom - 1]?.lower ?? "") && !spaced;
  return isAt || WRITTEN_TIME.test(tokens[numberFrom]?.text ?? "");
}

function isOrdinalOrTime(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.last.number.to];
  if (!next) return false;
  if (!next.spaced && ORDINAL.test(next.lower)) return span.unit === null;
  const hyphenated = next.text === "-" ? tokens[span.last.number.to + 1] : next;
  if (
    hyphenated &&
    TIME_AFTER.test(hyphenated.lower) &&
    !(hyphenated.lower === "am" && hyphenated.spaced && span.low > 12) &&
    isTimed(tokens, span, hyphenated)
  )
    return true;
  return next.text === ":" && !next.spaced && tokens[span.last.number.to + 1]?.kind === "number";
}

const YEAR_BEFORE =
  /^(?:in|since|by|from|until|till|before|after|during|of|to|and|between|late|early|mid|through|throughout|year|the|a\.d\.|ad|b\.c\.|bc|circa|was|than)$/;

/** A bare four-digit number of our age is a year, unless it counts people or something bends it. */
function isYearLike(tokens: Token[], span: QuantitySpan, hasModifier: boolean): boolean {
  const token = tokens[span.last.number.from];
  const text = token?.text ?? "";
  const before = tokens[span.from - 1]?.lower ?? "";
  if (span.unit !== null || span.last.number.scale !== 1 || !/^\d{4}$/.test(text)) return false;
  for (let at = span.from - 1; at >= Math.max(0, span.from - 4); at -= 1)
    if (/^(?:a\.d\.|ad|b\.c\.|bc|bce)$/.test(tokens[at]?.lower ?? "")) return true;
  const next = tokens[span.to];
  if (next && /^(?:ad|bc|bce|ce|a\.d\.|b\.c\.)$/.test(next.lower)) return true;
  const value = Number(text);
  if (value < 1500 || value > (/^(?:by|until|till|through)$/.test(before) ? 2199 : 2100)) return false;
  const window = [tokens[span.to], tokens[span.to + 1], tokens[span.to + 2]];
  if (tokens[span.to]?.lower === "levels") return true;
  if (window.some((t) => t && PEOPLE_NOUNS.has(t.lower))) return false;
  if (hasModifier && !YEAR_BEFORE.test(before))
    return value >= 1900 && value < 2040 && !window.some((t) => t && isPlural(t.lower));
  return value >= 1700 || YEAR_BEFORE.test(before);
}

/** "+49 (0)40", where a country is dialled. */
function isDialCode(tokens: Token[], { from, to, first }: QuantitySpan): boolean {
  const isPlus = first.number.sign === "+" || tokens[from - 1]?.text === "+";
  return isPlus && tokens[to]?.text === "(" && tokens[to + 1]?.text === "0" && tokens[to + 2]?.text === ")";
}

/** "+44 20 7946 0958", "555-0134-22": three or more groups of digits in a row. */
export function isPhoneLike(tokens: Token[], span: QuantitySpan): boolean {
  let groups = 0;
  for (let at = span.numberFrom; at < tokens.length && groups < 4; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === "number" && /^\d+$/.test(token.text)) groups += 1;
    else if (!/^[-()–.]$/.test(token.text) || token.spaced) break;
  }
  if (isDialCode(tokens, span)) return true;
  if (groups < 3)
    return (
      groups === 2 && tokens[span.from - 1]?.text === "+" && tokens[span.from - 1]?.spaced === true && span.low > 9
    );
  const before = tokens[span.from - 1];
  return before?.text === "+" || span.first.number.sign === "+" || groups >= 3;
}

function isListMark(tokens: Token[], span: QuantitySpan, sentenceFrom: number, paragraphFrom: boolean): boolean {
  const next = tokens[span.to];
  if (span.unit !== null) return false;
  return paragraphFrom && span.numberFrom === sentenceFrom && /^[.)]$/.test(next?.text ?? "") && next?.spaced === false;
}

const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|place|pl|court|ct|highway|hwy|parkway|pkwy|terrace|square|crescent|close|county|block|way)$/;
const STREET_REACH = 4;

/** "131 West 23rd Street", "3170 W. County Road": a house and its street. */
function isAddress(tokens: Token[], span: QuantitySpan): boolean {
  if (span.unit !== null || span.isRange || !/^\d{1,5}$/.test(tokens[span.numberFrom]?.text ?? "")) return false;
  // "Los Angeles, CA 90069"
  const isCode = /^\d{5}$/.test(tokens[span.numberFrom]?.text ?? "") && tokens[span.to]?.kind !== "word";
  if (isCode && /^[A-Z]{2}$/.test(tokens[span.from - 1]?.text ?? "")) return true;
  for (let at = span.to; at < Math.min(tokens.length, span.to + STREET_REACH + 1); at += 1) {
    const { text, lower, kind } = tokens[at] as Token;
    if (kind === "word" && STREET.test(lower) && text !== lower) return at > span.to;
    const isPart = kind === "number" || text === "." || ORDINAL.test(lower) || /^\p{Lu}/u.test(text);
    if (!isPart) return false;
  }
  return false;
}

/** Why a number is not a figure, or null where it is one. */
export function findObjection(
  doc: TokenisedText,
  span: QuantitySpan,
  sentence: { from: number; isParagraphStart: boolean },
  hasModifier: boolean,
): string | null {
  const { tokens } = doc;
  if (isGluedAround(tokens, span)) return "glued";
  if (isBaseOfRate(tokens, span)) return "base of a rate";
  if (isOrdinalOrTime(tokens, span)) return "ordinal or time";
  if (isNumbered(tokens, span, sentence.from)) return "name";
  if (isYearLike(tokens, span, hasModifier)) return "year";
  if (isPhoneLike(tokens, span)) return "phone";
  if (isShortYear(tokens, span)) return "year";
  if (isIdentifier(tokens, span) || isCode(tokens, span)) return "identifier";
  if (isMark(tokens, span) || isSpokenMark(tokens, span)) return "list mark";
  if (isZeroOfKind(tokens, span)) return "name";
  if (isWrittenLarge(tokens, span) || isCalibre(tokens, span) || isMake(tokens, span)) return "name";
  if (isSlashName(tokens, span)) return "name";
  if (isPluralOfNumber(tokens, span)) return "plural of a number";
  if (isAddress(tokens, span)) return "address";
  if (isListMark(tokens, span, sentence.from, sentence.isParagraphStart)) return "list mark";
  if (isDialled(tokens, span)) return "phone";
  if (isResolution(tokens, span) || isAirliner(tokens, span) || isModelOfOne(tokens, span)) return "name";
  if (isClock(tokens, span)) return "ordinal or time";
  return isOfSport(doc, span) ? "sport" : null;
}
