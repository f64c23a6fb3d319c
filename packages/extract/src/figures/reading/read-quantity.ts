import type { NumberSpan } from "../../numbers/number-span.js";
import { tidy } from "../../numbers/plain-number.js";
import { readNumber } from "../../numbers/read-number.js";
import { isNumberWord, SCALE } from "../../numbers/read-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { type FoundUnit, findCurrencyBefore, findUnit, withPer } from "../../units/find-unit.js";
import { isPlural } from "../../units/inflect.js";
import { isHuman } from "../subject/of-people.js";
import { codedMillions, inShillings, isNoCoin, isWon } from "./coins.js";
import { isLetterScale } from "./letter-scale.js";
import { readBracketed } from "./read-bracketed.js";
import { readFeet } from "./read-feet.js";
import { unitAfter } from "./unit-after.js";

/** A number with its currency or unit: tokens from the sign or currency to the end of the unit. */
export interface Quantity {
  from: number;
  to: number;
  number: NumberSpan;
  unit: FoundUnit | null;
  /** The currency stands before the number, so that a second number may share it ("£39m-231m"). */
  hasPrefix: boolean;
}

/** "minus 12", "minus-12": the first token of the word, or the number's own where none stands there. */
function minusBefore(tokens: Token[], at: number): number {
  if (tokens[at]?.kind !== "number") return at;
  if (tokens[at - 1]?.lower === "minus") return tokens[at - 2]?.lower === "or" ? at : at - 1;
  return tokens[at - 1]?.text === "-" && tokens[at - 2]?.lower === "minus" ? at - 2 : at;
}

function signBefore(tokens: Token[], at: number): "" | "+" | "-" {
  const sign = tokens[at - 1];
  const number = tokens[at];
  if (minusBefore(tokens, at) < at) return "-";
  if (!sign || number?.kind !== "number" || number.spaced) return "";
  const before = tokens[at - 2];
  const isFree = sign.spaced || before === undefined || before.text === "(";
  if (!isFree) return "";
  return sign.text === "-" || sign.text === "−" || sign.text === "–" ? "-" : sign.text === "+" ? "+" : "";
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

/** "3**m**20s": minutes, where seconds are tied to them. */
function beforeSeconds(tokens: Token[], unit: FoundUnit): FoundUnit {
  const [seconds, sign] = [tokens[unit.to], tokens[unit.to + 1]];
  const isTied = seconds?.kind === "number" && !seconds.spaced && sign?.text === "s" && !sign.spaced;
  return unit.symbol === "m" && isTied ? { ...unit, symbol: "min", kind: "duration" } : unit;
}

/** How many of the smaller unit a larger one holds, by both their symbols. */
const PARTS: Record<string, number> = {
  "year month": 12,
  "week day": 7,
  "day h": 24,
  "h min": 60,
  "min s": 60,
  "foot inch": 12,
  "stone pound": 14,
  "pound ounce": 16,
};

/** The same of measures whose parts follow at once, since a list may hold both: "1 kg 200 g", "5 km and 500 m races". */
const METRIC_PARTS: Record<string, number> = {
  "km m": 1000,
  "m cm": 100,
  "kg g": 1000,
  "t kg": 1000,
  "l ml": 1000,
  "mile yard": 1760,
  "yard foot": 3,
};

/** "6-foot-**5**", "six foot **three**": inches without their name, tied to the feet or at the end of the height. */
function impliedRest({ tokens }: TokenisedText, unit: FoundUnit, rest: Quantity): FoundUnit | null {
  const isTied = tokens[unit.to]?.text === "-" && tokens[unit.to]?.spaced === false;
  const next = tokens[rest.to];
  const isEnd =
    next === undefined ||
    /^(?:[.,;)]|and|tall|with|in|forward)$/.test(next.lower) ||
    (isHuman(next) && !isPlural(next.lower));
  const isNamedOnce = rest.from === unit.to && /^(?:foot|ft)$/.test(tokens[unit.to - 1]?.lower ?? "") && isEnd;
  return (isTied || isNamedOnce) && unit.symbol === "foot" ? { symbol: "inch", kind: "length", to: rest.to } : null;
}

/** "1 minute **and 45 seconds**", "6ft **3in**", "1h **30m**": the same quantity goes on in the smaller unit. */
function readRest(doc: TokenisedText, unit: FoundUnit, number: NumberSpan): (Quantity & { factor: number }) | null {
  if (!Number.isInteger(number.value) || number.isFraction) return null;
  const { tokens } = doc;
  const isListed = tokens[unit.to]?.lower === ",";
  const from = isListed || /^(?:and|-)$/.test(tokens[unit.to]?.lower ?? "") ? unit.to + 1 : unit.to;
  if (tokens[from]?.kind !== "number" && tokens[from]?.kind !== "word") return null;
  const rest = readQuantity(doc, from, false, true);
  const named = rest && (rest.unit ?? impliedRest(doc, unit, rest));
  // "24 hours, 39 minutes" may be a list; a fraction of a second ends a time.
  if (!rest || !named || (isListed && Number.isInteger(rest.number.value))) return null;
  const isMinutes = unit.symbol === "h" && named.symbol === "m" && tokens[rest.number.to]?.spaced === false;
  const smaller: FoundUnit = isMinutes ? { ...named, symbol: "min", kind: "duration" } : named;
  const pair = `${unit.symbol} ${smaller.symbol}`;
  const factor = PARTS[pair] ?? (from === unit.to ? METRIC_PARTS[pair] : undefined);
  return factor !== undefined && rest.number.value < factor ? { ...rest, unit: smaller, factor } : null;
}

/** "**A mile and a half**", "an hour and a quarter": one of the unit and a part of it. */
function readOneAndPart({ tokens }: TokenisedText, at: number): Quantity | null {
  if (!/^(?:an?|one)$/.test(tokens[at]?.lower ?? "")) return null;
  const unit = findUnit(tokens, at + 1, false);
  const part = unit && /^(?:half|quarter)$/.exec(tokens[unit.to + 2]?.lower ?? "")?.[0];
  if (!part || tokens[unit.to]?.lower !== "and" || tokens[unit.to + 1]?.lower !== "a") return null;
  const to = unit.to + 3;
  const value = part === "half" ? 1.5 : 1.25;
  return {
    from: at,
    to,
    number: {
      from: at,
      to,
      value,
      form: "words",
      scale: 1,
      isFraction: false,
      isShare: false,
      isScore: false,
      sign: "",
    },
    unit: { ...unit, to },
    hasPrefix: false,
  };
}

/** "Two hours, four minutes **and 12 seconds**": every smaller unit in turn; null where none follows. */
function withRest(
  doc: TokenisedText,
  first: FoundUnit,
  number: NumberSpan,
): { unit: FoundUnit; number: NumberSpan } | null {
  let [unit, whole] = [first, number];
  for (;;) {
    const rest = readRest(doc, unit, whole);
    if (!rest?.unit) return unit === first ? null : { unit, number: whole };
    whole = { ...whole, value: tidy(whole.value * rest.factor + rest.number.value) };
    unit = rest.unit;
  }
}

/** "75 USD million": the scale behind the currency. */
function lateScale(tokens: Token[], unit: FoundUnit, number: NumberSpan): number {
  const word = tokens[unit.to]?.lower ?? "";
  return unit.kind === "money" && number.scale === 1 && /^[a-z]+illion$/.test(word) ? (SCALE.get(word) ?? 1) : 1;
}

/** What tells on behind a whole sum: "9 pounds 50 **for** adults", "3 euros 20 **a** litre". */
const BEHIND_SUM =
  /^(?:for|a|an|per|each|apiece|in|on|at|and|but|from|this|last|while|after|before|when|today|yesterday|now|if|with)$/;

/** "15 dollars **50**", "two pounds **twenty-five**": what ends the sum; null where more follows. */
function readBareMinor({ text, tokens }: TokenisedText, at: number): Quantity | null {
  const token = tokens[at];
  if (!token?.spaced || !(/^\d\d$/.test(token.text) || isNumberWord(token))) return null;
  const number = readNumber(text, tokens, at, () => false);
  const next = number && tokens[number.to];
  const isEnd =
    !next ||
    (next.kind === "punct" ? !/^(?:[-%–:/]|\p{Sc})$/u.test(next.text) : next.spaced && BEHIND_SUM.test(next.lower));
  const isMinor = number && number.scale === 1 && !number.isFraction && number.value >= 10 && number.value < 100;
  return number && isMinor && isEnd ? { from: at, to: number.to, number, unit: null, hasPrefix: false } : null;
}

/** "thirteen dollars **and forty-five cents**". */
function readMinor(doc: TokenisedText, at: number): Quantity | null {
  const from = doc.tokens[at]?.lower === "and" ? at + 1 : at;
  const bare = readBareMinor(doc, from);
  if (bare) return bare;
  const minor = doc.tokens[from]?.kind === "punct" ? null : readQuantity(doc, from, false, true);
  const isPart = minor?.unit && /^(?:cent|penny)$/.test(minor.unit.symbol) && minor.number.value < 100;
  return isPart ? minor : null;
}

const NAME_TOO = /^(?:PS|Sh|[RNP])$/;

/**
 * Reads sign, currency, number and unit from a token on, or null where none begins. `isMoney` says that a currency
 * before it holds for this number too ("£39m-231m").
 */
export function readQuantity(doc: TokenisedText, at: number, isMoney = false, isMinor = false): Quantity | null {
  const { text, tokens } = doc;
  const whole = isMinor ? null : (readFeet(tokens, at) ?? readOneAndPart(doc, at));
  if (whole) return whole;
  const currency = findCurrencyBefore(tokens, at);
  const from = currency?.to ?? at;
  // "PS 188" is a school; "PS2.7m" are pounds whose sign was lost.
  const isConsole = tokens[at]?.text === "PS" && currency && /^\d$/.test(tokens[from]?.text ?? "");
  if ((NAME_TOO.test(tokens[at]?.text ?? "") && tokens[from]?.spaced) || isConsole) return null;
  const bracketed = currency && readBracketed(doc, from);
  const number =
    bracketed ??
    readNumber(text, tokens, from, (letter) => isLetterScale(tokens, letter, isMoney || currency !== null));
  if (!number || (currency && tokens[number.from]?.kind !== "number")) return null;
  const sign = signBefore(tokens, at);
  const signed: NumberSpan = { ...number, sign, value: sign === "-" ? -number.value : number.value };
  const coded = currency ? null : codedMillions(tokens, number);
  if (coded) {
    signed.value *= 1e6;
    signed.scale = 1e6;
  }
  const named =
    coded ??
    inShillings(tokens, currency, number.to) ??
    (currency ? withCurrencyTail(tokens, currency, number.to) : unitAfter(tokens, number));
  const isCoin = named && !isNoCoin(tokens, named, at) && !isWon(tokens, named, number);
  const unit = isCoin ? beforeSeconds(tokens, named) : null;
  if (unit && isBelowZero(tokens, unit)) {
    signed.value = -Math.abs(signed.value);
    unit.to += 2;
  }
  const scale = unit && !currency ? lateScale(tokens, unit, number) : 1;
  if (unit && scale > 1) {
    signed.value *= scale;
    signed.scale = scale;
    unit.to += 1;
  }
  const minor = unit?.kind === "money" && !currency && !isMinor ? readMinor(doc, unit.to) : null;
  if (minor) signed.value = Number((signed.value + minor.number.value / 100).toFixed(2));
  const summed = unit && !isMinor && sign !== "-" ? withRest(doc, unit, signed) : null;
  if (summed) return { from: at, to: summed.unit.to, ...summed, hasPrefix: false };
  const late = minor && unit ? withPer(tokens, { ...unit, to: minor.to }) : null;
  const to = late?.to ?? unit?.to ?? number.to;
  return {
    from: sign === "" ? at : Math.min(minusBefore(tokens, at), at - 1),
    to,
    number: signed,
    unit: late ?? unit,
    hasPrefix: currency !== null,
  };
}
