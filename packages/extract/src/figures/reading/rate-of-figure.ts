import type { Token } from "../../tokens/token.js";
import { type FoundUnit, findPer, withPer } from "../../units/find-unit.js";
import { findTrailer } from "./modifiers.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { QuantitySpan } from "./read-span.js";
import { findPerBase } from "./unit-after.js";

/** "34,500 tons of copper cathode a year", "120 grams of CO2 per kilometre": the rate stands behind what is measured. */
export function withLatePer(tokens: Token[], span: QuantitySpan, noun: NounPhrase | null): string | null {
  const { unit } = span;
  if (!unit) return null;
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
  const per = findPer(tokens, noun.to);
  const isOfEach = per?.kind === "rate" && tokens[noun.to]?.lower === "per" && !isWhole;
  const isRate = per !== null && (isOfEach || isRateOf(tokens, noun, per));
  return isRate ? { ...per, symbol: `1/${per.symbol}`, kind: "rate" } : null;
}

/** "$500 or more **a month**", "20 litres or so a day": the pace behind what bends the measure. */
export function pacedBehind(tokens: Token[], span: QuantitySpan, limit: number): QuantitySpan {
  const { unit, to } = span;
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
