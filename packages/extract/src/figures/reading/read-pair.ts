import { readSet } from "../../data/read-pairs.js";
import { GAME_WORDS, POLL_WORDS } from "../../data/topic-words.js";
import { CARDINAL } from "../../numbers/read-words.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { type FoundUnit, findUnit } from "../../units/find-unit.js";
import type { Draft } from "./draft.js";
import { isAbout } from "./kind-by-topic.js";
import { findModifier } from "./modifiers.js";
import { changeOf } from "./read-change.js";
import type { Quantity } from "./read-quantity.js";
import { type QuantitySpan, single } from "./read-span.js";

const POLL = readSet(POLL_WORDS);
const GAME = readSet(GAME_WORDS);
const SIDES =
  /^(?:approval|rating|lead|split|divide|margin|majority|edge|advantage|favou?rable|disapproval|among|in|of)$/;
const TRAILING = /^(?:deficit|gap|trails?|trailed|trailing|behind|lags?|lagged|lagging|loses?|losing|lost)$/;
const TRAILING_REACH = 10;

/** "A deficit among women (**34%-54%**)": the smaller share first, of whom it is told. */
function isTrailing(tokens: Token[], { from, first }: QuantitySpan): boolean {
  const isBracketed = tokens[from - 1]?.text === "(" && first.unit !== null;
  return (
    isBracketed && tokens.slice(Math.max(0, from - TRAILING_REACH), from).some(({ lower }) => TRAILING.test(lower))
  );
}

const LEAST = 50;
const WHOLE = 101;

function percentOf(quantity: Quantity): Quantity {
  const unit: FoundUnit = quantity.unit ?? { symbol: "%", kind: "percent", to: quantity.to };
  return { ...quantity, unit };
}

/** Two shares written as one: "47-38 percent", "a 42%-49% rating", a poll's "48-43". */
function isTwoShares(tokens: Token[], span: QuantitySpan, scope: TokenRange): boolean {
  if (!span.isRange || tokens[span.first.to]?.text !== "-" || span.first.number.scale > 1) return false;
  const [first, last] = [span.first.number.value, span.last.number.value];
  if (first + last > WHOLE || first === last) return false;
  if (span.last.unit?.symbol === "%") {
    const isOfSides =
      (span.first.unit !== null && SIDES.test(tokens[span.to]?.lower ?? "")) || isTrailing(tokens, span);
    return first > last || (isOfSides && isAbout(tokens, span.from, scope, POLL));
  }
  return (
    span.isBarePair && Math.min(first, last) > 9 && first + last >= LEAST && isAbout(tokens, span.from, scope, POLL)
  );
}

/** "**120/80** mmHg": the two pressures of one heart. */
function readPressures(tokens: Token[], { from, numberFrom, first }: QuantitySpan): QuantitySpan[] {
  const [high, slash, low] = tokens.slice(numberFrom, numberFrom + 3);
  if (slash?.text !== "/" || high?.kind !== "number" || low?.kind !== "number") return [];
  const unit = findUnit(tokens, numberFrom + 3, true);
  if (unit?.symbol !== "mmHg") return [];
  const half = (start: number, at: number, to: number): QuantitySpan => {
    const number = { ...first.number, from: at, to: at + 1, value: Number(tokens[at]?.text) };
    return single({ ...first, from: start, to, number, unit: { ...unit, to } });
  };
  return [half(from, numberFrom, numberFrom + 1), half(numberFrom + 2, numberFrom + 2, unit.to)];
}

/** The halves of a pair that is no range and no score; nothing where it is one. */
export function splitPair(tokens: Token[], span: QuantitySpan, scope: TokenRange): QuantitySpan[] {
  const pressures = readPressures(tokens, span);
  if (pressures.length > 0) return pressures;
  return isTwoShares(tokens, span, scope) ? [span.first, span.last].map((half) => single(percentOf(half))) : [];
}

const ODDS_BEFORE = /^(?:by|nearly|almost|about|roughly|than)$/;
const ODDS_AFTER = /^(?:ratio|margin|majority)$/;
const RULED =
  /^(?:rul\w+|votes?|voted|decision|verdict|split|panel|opinion|odds|favou?rite|shot|longshot|chance|underdog|outsider|win|victory|loss|defeat|draw|dissent|majority)$/;
const HYPHEN = /^[-–:]$/;

/** The token behind "to 1", "-to-one", "-1" or ":1". */
function endOfOne(tokens: Token[], at: number): number {
  const hyphen = HYPHEN.test(tokens[at]?.text ?? "") ? 1 : 0;
  const to = tokens[at + hyphen]?.lower === "to" ? 1 : 0;
  const second = to === 1 && hyphen === 1 && HYPHEN.test(tokens[at + 2]?.text ?? "") ? 1 : 0;
  const one = tokens[at + hyphen + to + second];
  return hyphen + to > 0 && /^(?:1|one)$/.test(one?.lower ?? "") ? at + hyphen + to + second + 1 : at;
}

/** "By nearly 2-1", "a ratio of 3 to 1": so many for each one, where no game is told of. */
export function readOdds({ tokens }: TokenisedText, at: number, scope: TokenRange): Draft | null {
  const number = tokens[at];
  const inWords = CARDINAL.get(number?.lower ?? "") ?? 0;
  if (!number || (inWords === 0 && !/^\d{1,3}(?:\.\d)?$/.test(number.text))) return null;
  // The odds of a bookmaker are no claim.
  if ([1, 2, 3].some((back) => /^(?:odds|price|shot)$/.test(tokens[at - back]?.lower ?? ""))) return null;
  const value = inWords > 0 ? inWords : Number(number.text);
  const to = endOfOne(tokens, at + 1);
  if (to === at + 1 || value <= 1 || to > scope.to) return null;
  const [before, after] = [tokens[at - 1]?.lower ?? "", tokens[to]];
  const isNamed =
    ODDS_AFTER.test(after?.lower ?? "") || /^(?:ratio|margin|outnumber)/.test(tokens[at - 2]?.lower ?? "");
  const isTied =
    HYPHEN.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.lower === "to" && !RULED.test(after?.lower ?? "");
  const isOpen = after === undefined || after.kind !== "word" || after.text === after.lower;
  const isTold = isOpen && (isTied || ODDS_BEFORE.test(before)) && !isAbout(tokens, at, scope, GAME);
  if (after?.text === "-" || !(isNamed || isTold)) return null;
  const modifier = findModifier(tokens, at, scope.from);
  const bound = modifier?.bound ?? "exact";
  const isMore = bound === "more_than" || bound === "at_least";
  const isLess = bound === "less_than" || bound === "at_most";
  return {
    from: modifier?.from ?? at,
    to,
    numberFrom: at,
    unitTo: to,
    low: isLess ? null : value,
    high: isMore ? null : value,
    bound,
    change: changeOf(bound),
    kind: "ratio",
    unit: null,
    noun: null,
    quantifier: null,
    isElliptic: false,
    rule: "multiple",
  };
}
