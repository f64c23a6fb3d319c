import type { FigureKind } from "@newsledger/contracts";
import { readSet } from "../../data/read-pairs.js";
import { GAME_WORDS, GRADED_NOUNS, HEAT_NOUNS, RATIO_NOUNS, SKY_WORDS } from "../../data/topic-words.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isAbout } from "./kind-by-topic.js";
import type { QuantitySpan } from "./read-span.js";

/** A score is of a game by other words than its own, and none of these divides or stands in a table of schools. */
const GAME = new Set(
  [...readSet(GAME_WORDS)].filter((word) => !/^(?:scor\w*|half|quarter|standings|table|title)$/.test(word)),
);
const SKY = readSet(SKY_WORDS);
const KINDS: [FigureKind, Set<string>][] = [
  ["temperature", readSet(HEAT_NOUNS)],
  ["index", readSet(GRADED_NOUNS)],
  ["ratio", readSet(RATIO_NOUNS)],
];

const BENDING =
  /^(?:more|less|than|about|around|nearly|almost|just|over|under|above|below|only|roughly|some|at|least|up|to|as|high|low|an|a|average|record|minus)$/;
const TELLING =
  /^(?:is|was|are|were|be|been|at|to|from|of|reach|reached|reaches|hit|hits|average|averaged|averages|stood|stands|stand|fell|falls|rose|rises|dropped|climbed|soared|sank|touched|topped|exceeded|around|remained|remains|stayed|near)$/;
const REACH = 8;

/** The word that leads to a number, over those that bend it. */
function leadOf(tokens: Token[], span: QuantitySpan, from: number): number {
  let at = span.from - 1;
  while (at > from && BENDING.test(tokens[at]?.lower ?? "") && !TELLING.test(tokens[at]?.lower ?? "")) at -= 1;
  return at;
}

function kindAt(tokens: Token[], at: number): FigureKind | null {
  const word = tokens[at]?.lower ?? "";
  for (const [kind, words] of KINDS) if (words.has(word)) return kind;
  return null;
}

const PEAK = /^(?:highs?|lows?)$/;
const FORECAST_REACH = 14;
const COLDEST = -80;
const HOTTEST = 130;

/** "Partly sunny, high **68**, low **52**", "rain, highs near **60**": degrees, where the sky is told of. */
function isForecast(tokens: Token[], span: QuantitySpan, scope: TokenRange): boolean {
  const next = tokens[span.to];
  const isBare =
    next?.kind !== "word" || /^(?:with|and|in|by|on|to|under|tonight|today|tomorrow|overnight)$/.test(next.lower);
  if (span.low < COLDEST || span.high > HOTTEST || !isBare) return false;
  let at = span.from - 1;
  while (at > scope.from && /^(?:near|of|around|about|in|at|between|the|-)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  if (!PEAK.test(tokens[at]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(scope.from, at - FORECAST_REACH), Math.min(scope.to, span.to + FORECAST_REACH))
    .some(({ lower }) => SKY.has(lower));
}

/** "(hazard **ratio** 0.68)", "odds ratio, 1.4". */
function isNamedRatio(tokens: Token[], span: QuantitySpan): boolean {
  const at = /^[,:=]$/.test(tokens[span.from - 1]?.text ?? "") ? span.from - 2 : span.from - 1;
  return !Number.isInteger(span.low) && /^ratios?$/.test(tokens[at]?.lower ?? "");
}

/** "Her temperature was **39.4**", "a score of **61**", "the debt ratio reached **112**": what a bare number must be by its noun. */
export function kindByNoun(tokens: Token[], span: QuantitySpan, scope: TokenRange): FigureKind | null {
  if (span.first.number.scale > 1 || span.high > 1000) return null;
  if (tokens[span.from]?.lower === "minus" && span.high <= 90) return "temperature";
  if (isForecast(tokens, span, scope)) return "temperature";
  if (isNamedRatio(tokens, span)) return "ratio";
  const lead = leadOf(tokens, span, scope.from);
  if (!TELLING.test(tokens[lead]?.lower ?? "")) return null;
  const isOf = tokens[lead]?.lower === "of";
  const floor = Math.max(scope.from, isOf ? lead - 1 : lead - REACH);
  for (let at = lead - 1; at >= floor; at -= 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === "punct" && !/^(?:-|['’]s?)$/.test(text)) return null;
    const found = kindAt(tokens, at);
    if (found === null) continue;
    return found === "index" && isAbout(tokens, span.from, scope, GAME) ? null : found;
  }
  return null;
}
