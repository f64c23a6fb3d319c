import { SCALE } from "../../numbers/read-words.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { type FoundUnit, findUnit } from "../../units/find-unit.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { MAGNITUDE_NOUNS, STOPS, VERBS } from "./word-sets.js";

export interface VagueSpan extends TokenRange {
  /** The words of magnitude alone: "tens of thousands", "several hundred". */
  quantifierTo: number;
  unit: FoundUnit | null;
  noun: NounPhrase | null;
}

const LOOSE = /^(?:several|many|few|countless|untold)$/;

function quantifierEnd(tokens: Token[], at: number, limit: number): number {
  const word = tokens[at]?.lower ?? "";
  const couple = coupleEnd(tokens, at);
  if (couple > at) return quantifierTail(tokens, couple, limit);
  if (LOOSE.test(word) && at + 1 < limit) {
    const scale = tokens[at + 1]?.lower ?? "";
    return SCALE.has(scale) || MAGNITUDE_NOUNS.has(scale) ? quantifierTail(tokens, at + 2, limit) : at;
  }
  return MAGNITUDE_NOUNS.has(word) && word !== "scores"
    ? quantifierTail(tokens, at + 1, limit)
    : scoresOf(tokens, at, word);
}

/** "A **couple of** hundred", "a couple thousand": the token of the scale. */
function coupleEnd(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== "couple") return at;
  const scale = tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
  return SCALE.has(tokens[scale]?.lower ?? "") ? scale : at;
}

/** "scores" is a verb and a result as well: only "scores of" names a magnitude. */
function scoresOf(tokens: Token[], at: number, word: string): number {
  return word === "scores" && tokens[at + 1]?.lower === "of" && tokens[at - 1]?.lower !== "the" ? at + 1 : at;
}

function quantifierTail(tokens: Token[], at: number, limit: number): number {
  let to = at;
  while (to + 1 < limit && tokens[to]?.lower === "of" && MAGNITUDE_NOUNS.has(tokens[to + 1]?.lower ?? "")) to += 2;
  while (to < limit && SCALE.has(tokens[to]?.lower ?? "")) to += 1;
  return to;
}

/** "in revenue", "of oil" behind the unit. */
function measured(tokens: Token[], at: number, limit: number): NounPhrase | null {
  const word = tokens[at]?.lower;
  return word === "in" || word === "of" ? readNounPhrase(tokens, at + 1, limit) : null;
}

/** "**Thousands** fled", "and **dozens** died": people, where a clause begins with them. */
function isWhoDid(tokens: Token[], at: number, verb: number): boolean {
  const before = tokens[at - 1];
  const isOpening = before === undefined || before.sentence !== tokens[at]?.sentence;
  const isClause = isOpening || /^(?:,|;|“|and|while|as|where|that|but)$/.test(before.lower);
  const word = tokens[verb];
  return (
    isClause &&
    word?.kind === "word" &&
    word.text === word.lower &&
    (VERBS.has(word.lower) || /[a-z]{3}ed$/.test(word.lower))
  );
}

/** A magnitude without a number: "hundreds of women", "billions of dollars", "several thousand people". */
export function readVague(tokens: Token[], at: number, limit: number): VagueSpan | null {
  const quantifierTo = quantifierEnd(tokens, at, limit);
  if (quantifierTo === at) return null;
  const isLoose = LOOSE.test(tokens[at]?.lower ?? "") || coupleEnd(tokens, at) > at;
  const of = tokens[quantifierTo]?.lower === "of" ? quantifierTo + 1 : quantifierTo;
  const isAlone = of === quantifierTo && !isLoose && !STOPS.has(tokens[of]?.lower ?? "of");
  if (isAlone && !isWhoDid(tokens, at, of)) return null;
  const unit = findUnit(tokens, of, false);
  const noun = unit ? measured(tokens, unit.to, limit) : readNounPhrase(tokens, of, limit);
  const to = unit?.to ?? noun?.to ?? quantifierTo;
  return { from: at, to, quantifierTo, unit: unit && unit.to <= limit ? unit : null, noun };
}
