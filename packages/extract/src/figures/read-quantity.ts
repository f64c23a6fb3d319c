import type { NumberSpan } from "../numbers/number-span.js";
import { readNumber } from "../numbers/read-number.js";
import { SCALE } from "../numbers/read-words.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { type FoundUnit, findCurrencyBefore, findPer, findUnit, withPer } from "../units/find-unit.js";

/** A number with its currency or unit: tokens from the sign or currency to the end of the unit. */
export interface Quantity {
  from: number;
  to: number;
  number: NumberSpan;
  unit: FoundUnit | null;
  /** The currency stands before the number, so that a second number may share it ("£39m-231m"). */
  hasPrefix: boolean;
}

/** Words behind "2m" that make it metres: "2m tall", "100m sprint", "5m from the door". */
const METRES_NEXT =
  /^(?:tall|long|wide|high|deep|away|from|above|below|sprint|race|freestyle|butterfly|backstroke|breaststroke|hurdles|relay|final|pool|dash|in|to|at|off|and|or|by|of|below|thick|heats?|jump|individual|medley|women|men|x|is|was|are|were|has|had)$/;

function isLetterScale(tokens: Token[], at: number, hasCurrency: boolean): boolean {
  const letter = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  if (hasCurrency || (letter === "B" && next?.kind === "word")) return true;
  if (letter === "k" || letter === "K") return letter === "k" || next?.kind === "word";
  if (letter !== "m" && letter !== "M") return false;
  if (next?.lower === "of" && /^(?:the|its|their|his|her|these|those)$/.test(tokens[at + 2]?.lower ?? "")) return true;
  return letter === "M" || (next?.kind === "word" && next.spaced && !METRES_NEXT.test(next.lower));
}

function signBefore(tokens: Token[], at: number): "" | "+" | "-" {
  const sign = tokens[at - 1];
  const number = tokens[at];
  if (sign?.lower === "minus" && number?.kind === "number") return "-";
  if (!sign || !number || number.spaced) return "";
  const before = tokens[at - 2];
  const isFree = sign.spaced || before === undefined || before.text === "(";
  if (!isFree) return "";
  return sign.text === "-" || sign.text === "−" || sign.text === "–" ? "-" : sign.text === "+" ? "+" : "";
}

function isAge(tokens: Token[], at: number): number {
  const hyphen = tokens[at]?.text === "-" ? 1 : 0;
  const word = tokens[at + hyphen]?.lower ?? "";
  if (word === "old" || word === "olds") return at + hyphen + 1;
  return word === "of" && tokens[at + hyphen + 1]?.lower === "age" ? at + hyphen + 2 : at;
}

function withAge(tokens: Token[], unit: FoundUnit): FoundUnit {
  if (unit.kind !== "duration") return unit;
  const to = isAge(tokens, unit.to);
  return to > unit.to ? { ...unit, kind: "age", to } : unit;
}

/** "20 [kg]", "20 (kg)". */
const CLOSERS: Record<string, string> = { "[": "]", "(": ")", "{": "}" };

function unitAfter(tokens: Token[], number: NumberSpan): FoundUnit | null {
  const isDigits = tokens[number.from]?.kind === "number";
  const hyphen = tokens[number.to];
  const glued = tokens[number.to + 1];
  const isTied = hyphen?.spaced === false && glued?.spaced === false;
  const isLoose = tokens[number.to + 2]?.text === "-";
  const isHyphen = hyphen?.text === "-" && glued !== undefined && (isTied || isLoose);
  const bracket = CLOSERS[hyphen?.text ?? ""] === (tokens[number.to + 2]?.text ?? "") ? 1 : 0;
  const of = number.isFraction && hyphen?.lower === "of" && /^an?$/.test(glued?.lower ?? "") ? 2 : 0;
  const unit = findUnit(tokens, number.to + (isHyphen ? 1 : 0) + bracket + of, isDigits);
  if (unit) return withAge(tokens, bracket ? { ...unit, to: unit.to + 1 } : unit);
  const per = findPer(tokens, number.to);
  const isPer = per && tokens[number.to]?.lower === "per" && !number.isFraction;
  return isPer ? { ...per, symbol: `1/${per.symbol}`, kind: "rate" } : null;
}

/** "$75 U.S. per barrel", "$10 million US". */
function withCurrencyTail(tokens: Token[], unit: FoundUnit, to: number): FoundUnit {
  const tail = /^(?:U\.S\.|US|USD)$/.test(tokens[to]?.text ?? "") && unit.symbol === "USD" ? 1 : 0;
  const isFollowed =
    tail === 1 && tokens[to + 1]?.kind === "word" && !/^(?:per|a|an|each)$/.test(tokens[to + 1]?.lower ?? "");
  const repeated = findUnit(tokens, to, true);
  const isRepeated =
    repeated?.kind === "money" && repeated.symbol === unit.symbol && tokens[repeated.to]?.kind !== "number";
  const at = tail && !isFollowed ? to + 1 : isRepeated ? repeated.to : to;
  return withPer(tokens, { ...unit, to: at });
}

/** "30 degrees below zero". */
function isBelowZero(tokens: Token[], unit: FoundUnit): boolean {
  const isDegree = unit.kind === "temperature" || unit.symbol === "deg";
  return isDegree && tokens[unit.to]?.lower === "below" && tokens[unit.to + 1]?.lower === "zero";
}

/** "75 USD million": the scale behind the currency. */
function lateScale(tokens: Token[], unit: FoundUnit, number: NumberSpan): number {
  const word = tokens[unit.to]?.lower ?? "";
  return unit.kind === "money" && number.scale === 1 && /^[a-z]+illion$/.test(word) ? (SCALE.get(word) ?? 1) : 1;
}

/** "thirteen dollars **and forty-five cents**". */
function readMinor(doc: TokenisedText, at: number): Quantity | null {
  const from = doc.tokens[at]?.lower === "and" ? at + 1 : at;
  const minor = doc.tokens[from]?.kind === "punct" ? null : readQuantity(doc, from, false, true);
  const isPart = minor?.unit && /^(?:cent|penny)$/.test(minor.unit.symbol) && minor.number.value < 100;
  return isPart ? minor : null;
}

/**
 * Reads sign, currency, number and unit from a token on, or null where none begins. `isMoney` says that a currency
 * before it holds for this number too ("£39m-231m").
 */
export function readQuantity(doc: TokenisedText, at: number, isMoney = false, isMinor = false): Quantity | null {
  const { text, tokens } = doc;
  const currency = findCurrencyBefore(tokens, at);
  const from = currency?.to ?? at;
  const number = readNumber(text, tokens, from, (letter) =>
    isLetterScale(tokens, letter, isMoney || currency !== null),
  );
  if (!number || (currency && tokens[from]?.kind !== "number")) return null;
  const sign = signBefore(tokens, at);
  const signed: NumberSpan = { ...number, sign, value: sign === "-" ? -number.value : number.value };
  const unit = currency ? withCurrencyTail(tokens, currency, number.to) : unitAfter(tokens, number);
  if (unit && isBelowZero(tokens, unit)) {
    signed.value = -Math.abs(signed.value);
    unit.to += 2;
  }
  const late = unit && !currency ? lateScale(tokens, unit, number) : 1;
  if (unit && late > 1) {
    signed.value *= late;
    signed.scale = late;
    unit.to += 1;
  }
  const minor = unit?.kind === "money" && !currency && !isMinor ? readMinor(doc, unit.to) : null;
  if (minor) signed.value = Number((signed.value + minor.number.value / 100).toFixed(2));
  const to = minor?.to ?? unit?.to ?? number.to;
  return { from: sign === "" ? at : at - 1, to, number: signed, unit, hasPrefix: currency !== null };
}
