import type { Bound, Change, FigureKind } from "@newsledger/contracts";
import { tellsWhen } from "../../dates/tells-when.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { isAgeBand } from "./age-of-group.js";
import { findNoun, OF_WHOM } from "./counted-noun.js";
import type { Draft } from "./draft.js";
import { fittingModifier } from "./fitting-modifier.js";
import { isRaceTime } from "./kind-by-topic.js";
import { isReturnPeriod, kindOf, withCountedPoints } from "./kind-of-figure.js";
import { findTrailer, type Modifier } from "./modifiers.js";
import { pacedBehind, paceOf, ratePer, withLatePer } from "./rate-of-figure.js";
import { isBareAge } from "./read-age.js";
import { changeOf, readCountedMovement, readMovement } from "./read-change.js";
import { betweenBefore } from "./read-far-end.js";
import type { QuantitySpan } from "./read-span.js";
import type { SentenceScope } from "./sentence-scope.js";

/** "200 of which": the pronoun is part of the figure. */
function endOfEllipsis(tokens: Token[], span: QuantitySpan): number {
  const isOf = span.unit === null && tokens[span.to]?.lower === "of" && OF_WHOM.test(tokens[span.to + 1]?.lower ?? "");
  return isOf ? span.to + 2 : span.to;
}

/** "between", "from" and a leading "a" belong to the figure. */
function startOf(tokens: Token[], span: QuantitySpan, modifier: Modifier | null): number {
  if (modifier) return modifier.from;
  if (!span.isRange) return span.from;
  return tokens[span.from - 1]?.lower === "from" ? span.from - 1 : (betweenBefore(tokens, span.from) ?? span.from);
}

function boundOf(span: QuantitySpan, modifier: Modifier | null, trailer: Modifier | null): Bound {
  if (span.isRange) return "range";
  // "More than 30 **or so**" is still more.
  const isVaguer = trailer?.bound === "about" && modifier !== null;
  return (isVaguer ? modifier.bound : trailer?.bound) ?? modifier?.bound ?? "exact";
}

/** "+3.2%", "-0.4%" of a list of prices. */
function signedMovement({ first }: QuantitySpan, kind: FigureKind): Change | null {
  const { sign } = first.number;
  return sign === "+" ? "up" : sign === "-" && kind === "percent" ? "down" : null;
}

function statedMovement(
  tokens: Token[],
  span: QuantitySpan,
  start: number,
  sentenceFrom: number,
  kind: FigureKind,
  isCounted: boolean,
): Change | null {
  // "rose from 5% to 7%": the ends are levels, as in "rose to 7%"; only how much it rose is a movement.
  if (span.movesFrom || kind === "age") return null;
  // "Prices fell three months ago": when, and not by how much.
  if (kind === "duration" && tellsWhen(tokens, span.to)) return null;
  if (isCounted) return readCountedMovement(tokens, start, sentenceFrom);
  const isShare = kind === "percent" || kind === "index" || kind === "ratio";
  return readMovement(tokens, { from: start, to: span.to }, sentenceFrom, isShare);
}

const OPEN_LOW = new Set<Bound>(["less_than", "at_most"]);
const OPEN_HIGH = new Set<Bound>(["more_than", "at_least"]);

/** Units that nobody needs to write. */
const IMPLIED: Partial<Record<FigureKind, string>> = { percent: "%", temperature: "deg" };

/** Turns a quantity and the words around it into a draft: modifier, bound, kind, noun, movement. */
export function readFigure(
  doc: TokenisedText,
  read: QuantitySpan,
  scope: SentenceScope,
  personEnds: Map<number, number>,
): Draft {
  const { tokens } = doc;
  const span = pacedBehind(tokens, withCountedPoints(tokens, read, scope), scope.to);
  const modifier = fittingModifier(tokens, span, scope);
  const isAge = isBareAge(tokens, span, personEnds);
  const noun = isAge ? null : findNoun(tokens, span, scope);
  const isCounted = span.unit === null && noun !== null;
  const isRate = span.unit === null && !span.first.number.isFraction;
  const ends = isAge && isAgeBand(tokens, span) ? span.to + 1 : endOfEllipsis(tokens, span);
  const bare = findTrailer(tokens, span.to, scope.to) ?? findTrailer(tokens, span.last.number.to, span.to);
  const pace = isCounted ? ratePer(tokens, noun, Number.isInteger(span.low)) : paceOf(tokens, bare?.to ?? span.to);
  const per = isRate ? pace : null;
  const trailer = bare ?? (isCounted ? findTrailer(tokens, noun.to, scope.to) : null);
  const bound = boundOf(span, modifier, trailer);
  const kind = per ? per.kind : kindOf(tokens, span, noun, isAge, scope);
  const isTimed = kind === "index" && isRaceTime(tokens, span, scope.isOfRaces);
  const signed = signedMovement(span, kind);
  const start = modifier?.from ?? startOf(tokens, span, null);
  const movement = signed ?? statedMovement(tokens, span, start, scope.from, kind, isCounted);
  const isBent = bound !== "exact" && bound !== "range";
  const change = isBent ? changeOf(bound) : (movement ?? (modifier && span.isRange ? changeOf(modifier.bound) : "="));
  const flip = signed === "down" ? -1 : 1;
  return {
    from: Math.min(startOf(tokens, span, modifier), span.from),
    to: Math.max(isCounted ? noun.to : ends, span.to, trailer?.to ?? 0, per?.to ?? 0, span.unit?.to ?? 0),
    numberFrom: span.numberFrom,
    unitTo: span.to,
    low: OPEN_LOW.has(bound) ? null : flip * span.low,
    high: OPEN_HIGH.has(bound) ? null : flip * (OPEN_LOW.has(bound) ? span.high : span.high),
    bound,
    change,
    kind: isTimed ? "duration" : kind,
    unit: isReturnPeriod(span)
      ? null
      : isAge
        ? "year"
        : isTimed
          ? "s"
          : (per?.symbol ?? withLatePer(tokens, span, noun) ?? IMPLIED[kind] ?? null),
    noun,
    quantifier: null,
    isElliptic: !isAge && noun === null && (span.unit === null || span.unit.symbol.startsWith("1/")),
    rule: span.isRange
      ? "range"
      : isAge
        ? "age"
        : (span.unit?.kind ?? (span.first.number.isFraction ? "fraction" : "count")),
  };
}
