import type { Token } from "../../tokens/token.js";
import { type FoundUnit, findPer, withPer } from "../../units/find-unit.js";
import { findTrailer } from "./modifiers.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { QuantitySpan } from "./read-span.js";
import { findPerBase } from "./unit-after.js";

/** "20mg of the drug **twice** a day": how often, and not how much in all. */
function isOften(tokens: Token[], noun: NounPhrase | null): boolean {
  return noun !== null && /^(?:twice|thrice|times)$/.test(tokens[noun.to - 1]?.lower ?? "");
}

/** "34,500 tons of copper cathode a year", "120 grams of CO2 per kilometre": the rate stands behind what is measured. */
export function withLatePer(tokens: Token[], span: QuantitySpan, noun: NounPhrase | null): string | null {
  const { unit } = span;
  if (!unit) return null;
  if (isOften(tokens, noun)) return unit.symbol;
  const isMeasure = /^(?:mass|volume|energy|length|area|duration)$/.test(unit.kind) && tokens[span.to]?.lower === "of";
  const per = isMeasure && noun && !unit.symbol.includes("/") ? findPer(tokens, noun.to) : null;
  return per && isRateOf(tokens, noun, per) ? `${unit.symbol}/${per.symbol}` : unit.symbol;
}

const SPREAD_OVER = /^(?:area|volume|length|mass)$/;

/** So many a day, or so many for each measure of what they lie in: "400 people per square kilometre". */
function isRateOf(tokens: Token[], noun: NounPhrase | null, per: FoundUnit): boolean {
  if (per.kind === "duration") return true;
  return noun !== null && tokens[noun.to]?.lower === "per" && SPREAD_OVER.test(per.kind);
}

/** "300 cars a day", "1.3 children per woman", "12 deaths per 100,000 people": what is counted is counted for each so much. */
export function ratePer(tokens: Token[], noun: NounPhrase, isWhole: boolean): FoundUnit | null {
  const base = findPerBase(tokens, noun.to);
  if (base) return base;
  if (isOften(tokens, noun)) return null;
  const per = findPer(tokens, noun.to);
  const isOfEach = per?.kind === "rate" && tokens[noun.to]?.lower === "per" && !isWhole;
  const isRate = per !== null && (isOfEach || isRateOf(tokens, noun, per));
  return isRate ? { ...per, symbol: `1/${per.symbol}`, kind: "rate" } : null;
}

const LONGEST_ASIDE = 8;

/** The bracket that closes a conversion: "781 yuan **($109.70)**", from the one that opens it. */
function closeOfConversion(tokens: Token[], open: number): number {
  if (tokens[open]?.text !== "(") return -1;
  const end = tokens.slice(open, open + LONGEST_ASIDE).findIndex(({ text }) => text === ")");
  const inside = tokens.slice(open + 1, open + Math.max(end, 0));
  return inside.some(({ text }) => /^\p{Sc}$/u.test(text)) && inside.some(({ kind }) => kind === "number")
    ? open + end
    : -1;
}

/** "781 yuan ($109.70) **a tonne**", "6,100 rand (£260) per night": a sum and its conversion are both for so much. */
function pacedBehindBracket(tokens: Token[], span: QuantitySpan): QuantitySpan | null {
  const { unit, to, from } = span;
  if (unit?.kind !== "money" || unit.symbol.includes("/")) return null;
  const close = tokens[from - 1]?.text === "(" && tokens[to]?.text === ")" ? to : closeOfConversion(tokens, to);
  if (close < 0) return null;
  const paced = withPer(tokens, { ...unit, to: close + 1 });
  return paced.to > close + 1 ? { ...span, unit: { ...paced, to: unit.to } } : null;
}

/** "$500 or more **a month**", "20 litres or so a day": the pace behind what bends the measure. */
export function pacedBehind(tokens: Token[], span: QuantitySpan, limit: number): QuantitySpan {
  const { unit, to } = span;
  const bracketed = pacedBehindBracket(tokens, span);
  if (bracketed) return bracketed;
  const trailer = unit && findTrailer(tokens, to, limit);
  if (!trailer || findPer(tokens, trailer.to)?.kind !== "duration") return span;
  return { ...span, unit: withPer(tokens, { ...unit, to: trailer.to }) };
}

/** "roughly 5,750 **a day**": what comes so often is named before, or nowhere. */
export function paceOf(tokens: Token[], at: number): FoundUnit | null {
  const per = findPer(tokens, at);
  if (per?.kind !== "duration" || tokens[at]?.kind !== "word") return null;
  // "a second time", "a second man"
  if (per.symbol === "s" && tokens[per.to]?.kind === "word") return null;
  return { symbol: `1/${per.symbol}`, kind: "rate", to: per.to };
}
