import type { Bound, FigureKind } from "@newsledger/contracts";
import { tellsWhen } from "../../dates/tells-when.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { type FoundUnit, findPer } from "../../units/find-unit.js";
import { isPlural } from "../../units/inflect.js";
import type { Draft } from "./draft.js";
import { kindByNoun } from "./kind-by-noun.js";
import { isAngle, isLevel, isMagnitude, isPartOfAll, isRaceTime, kindOfPoints } from "./kind-by-topic.js";
import { findModifier, findTrailer, type Modifier } from "./modifiers.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { isBareAge } from "./read-age.js";
import { changeOf, readCountedMovement, readMovement } from "./read-change.js";
import { betweenBefore } from "./read-far-end.js";
import type { QuantitySpan } from "./read-span.js";
import { findPerBase } from "./unit-after.js";

export interface SentenceScope {
  from: number;
  to: number;
  isParagraphStart: boolean;
  /** Whether the article tells of races that are timed. */
  isOfRaces: () => boolean;
  isOfGolf: () => boolean;
  isOfCricket: () => boolean;
}

const OF_WHOM = /^(?:which|whom|them|these|those|whose)$/;

/** What a number without a unit counts, or what a unit measures ("of territory", "in cash", "a $5m contract"). */
function findNoun(tokens: Token[], span: QuantitySpan, scope: SentenceScope): NounPhrase | null {
  const at = span.unit === null ? span.to : overBrackets(tokens, span.to, scope.to);
  const next = tokens[at];
  if (!next || at >= scope.to) return null;
  if (span.unit === null) return countedNoun(tokens, span, scope);
  if (next.lower === "of" || next.lower === "in" || next.lower === "worth") {
    const from = next.lower === "worth" && tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const skip = /^(?:the|its|their|all|his|her)$/.test(tokens[from]?.lower ?? "") && next.lower === "of" ? 1 : 0;
    const noun = readNounPhrase(tokens, from + skip, scope.to);
    const isPlain = noun !== null && tokens[noun.head]?.text === tokens[noun.head]?.lower;
    return next.lower === "of" || (isPlain && span.unit.kind === "money" && noun.to - noun.from === 1) ? noun : null;
  }
  if (span.unit.kind === "age") return readNounPhrase(tokens, at, scope.to, true);
  // "winds of 150 km/h battered": what is measured stood before.
  const isOfNoun = tokens[span.from - 1]?.lower === "of";
  const isAttributive =
    span.unit.kind === "money" || span.unit.kind === "percent" || (!isOfNoun && !isPlural(tokens[at - 1]?.text ?? "s"));
  return isAttributive && next.kind === "word" ? readNounPhrase(tokens, at, scope.to, true) : null;
}

const LONGEST_BRACKET = 8;

/** "8 miles (13 kilometers) of new tunnels": over the same measure in another unit. */
function overBrackets(tokens: Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let to = at + 1; to < Math.min(limit, at + LONGEST_BRACKET); to += 1)
    if (tokens[to]?.text === ")") return to + 1;
  return at;
}

/** "3 x 5 feet", "a 4-by-8-foot sheet": a side of what has two. */
function isSideOf(tokens: Token[], at: number): boolean {
  const by = tokens[at]?.text === "-" ? at + 1 : at;
  const next = tokens[by + 1]?.text === "-" ? by + 2 : by + 1;
  return /^(?:x|×|by)$/.test(tokens[by]?.lower ?? "") && tokens[next]?.kind === "number";
}

/** "One **child** in five": the noun that a share closes in. */
function nounOfShare(tokens: Token[], { first }: QuantitySpan): NounPhrase | null {
  const at = first.number.from + 1;
  const isInside = first.number.isShare && tokens[at + 1]?.lower === "in" && tokens[at]?.kind === "word";
  return isInside && tokens[at]?.lower !== "out" ? { from: at, to: at + 1, head: at } : null;
}

function countedNoun(tokens: Token[], span: QuantitySpan, scope: SentenceScope): NounPhrase | null {
  const shared = nounOfShare(tokens, span);
  if (shared) return shared;
  let at = span.to;
  const isOf = tokens[at]?.lower === "of";
  if (isOf) {
    at += 1;
    while (/^(?:the|its|their|his|her|our|these|those|all|a|an|most)$/.test(tokens[at]?.lower ?? "")) at += 1;
    if (OF_WHOM.test(tokens[at]?.lower ?? "")) return nounOfWhom(tokens, at + 1, scope.to);
  } else if (tokens[at]?.text === "-" && /^(?:odd|plus|ish)$/.test(tokens[at + 1]?.lower ?? "")) at += 2;
  else if (isSideOf(tokens, at)) return null;
  else if (tokens[at]?.text === "-" && !tokens[at]?.spaced) at += 1;
  else if (span.first.number.isFraction && /^(?:the|its|their|an?)$/.test(tokens[at]?.lower ?? "")) at += 1;
  // "1.2 million head of cattle"
  if (tokens[at]?.lower === "head" && tokens[at + 1]?.lower === "of") at += 2;
  const isOne = span.low === 1 && span.high === 1 && !isOf;
  const noun = readNounPhrase(tokens, at, scope.to, isOne || tokens[span.to]?.text === "-");
  // "14 of the country's 16 refineries": the owner of the whole is not counted.
  return isOf && noun && /^['’]s?$/.test(tokens[noun.to]?.text ?? "") ? null : noun;
}

/** "two of them **toddlers**": what those are who are counted. */
function nounOfWhom(tokens: Token[], at: number, limit: number): NounPhrase | null {
  const noun = readNounPhrase(tokens, at, limit);
  const end = noun && tokens[noun.to];
  const isClosed = end === undefined || end === null || end.kind === "punct" || /^(?:and|from|in|at)$/.test(end.lower);
  const isThing =
    noun && isPlural((tokens[noun.head] as Token).lower) && tokens[noun.head]?.text === tokens[noun.head]?.lower;
  return isThing && isClosed ? noun : null;
}

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
  return trailer?.bound ?? modifier?.bound ?? "exact";
}

const COMPARED =
  /^(?:earnings|revenues?|sales|profits?|book|forward|average|median|annual|normal|usual|higher|lower|larger|bigger|greater|smaller|longer|faster|slower|more|less|fewer|as|the|its|their|that|what)$/;

/** "nine times higher", "four times the money": times that compare are no occasions. */
function isCompared(tokens: Token[], span: QuantitySpan): boolean {
  const isTimes = span.unit === null && tokens[span.to]?.lower === "times";
  const [next, than] = [tokens[span.to + 1]?.lower ?? "", tokens[span.to + 2]?.lower];
  // "10 times hotter than the sun"
  const isComparative = /^[a-z]{2,}er$/.test(next) && than === "than";
  return isTimes && (!Number.isInteger(span.low) || COMPARED.test(next) || isComparative);
}

function kindOf(
  tokens: Token[],
  span: QuantitySpan,
  noun: NounPhrase | null,
  isAge: boolean,
  scope: SentenceScope,
): FigureKind {
  if (isAge) return "age";
  if (span.unit?.kind === "duration" && /^(?:age|aged|ages)$/.test(tokens[span.from - 1]?.lower ?? "")) return "age";
  if (isPoint(span)) return kindOfPoints(tokens, span, scope);
  if (span.unit?.symbol === "deg" && isAngle(tokens, span)) return "other";
  if (span.unit?.symbol.startsWith("%/")) return "percent";
  if (span.unit) return span.unit.kind;
  if (span.first.number.isFraction || span.first.number.isShare || isCompared(tokens, span)) return "ratio";
  if (span.first.number.isScore) return "index";
  if (isMagnitude(tokens, span, scope)) return "other";
  if (noun === null && isPartOfAll(tokens, span, scope)) return "percent";
  if (noun === null && isLevel(tokens, span, scope)) return "index";
  const told = noun === null ? kindByNoun(tokens, span, scope) : null;
  if (told) return told;
  return noun === null && !Number.isInteger(span.low) && tokens[span.to]?.lower !== "of" ? "index" : "count";
}

const OPEN_LOW = new Set<Bound>(["less_than", "at_most"]);
const OPEN_HIGH = new Set<Bound>(["more_than", "at_least"]);

/** "Handed **over** eight": the word goes with the verb. */
const TURNED =
  /^(?:hand(?:s|ed|ing)?|took|taken|takes|taking|turn(?:s|ed|ing)?|knocked|r[au]n|sign(?:s|ed|ing)?|pulled|carried|passed|fought|spread|strewn|scattered|sprawl(?:s|ed|ing)?)$/;

const LAST = /^(?:the|this|these|its|their|his|her|our|my|over|in)$/;

/** Over a length of time is not more than it: "over three years" says how long, where "over 300 people" bends the count. */
const TAKES_TIME =
  /^(?:for|after|in|of|by|at|within|than|since|is|was|are|were|been|be|has|have|had|and|or|takes?|took|taken|taking|lasts?|lasted|lasting|spends?|spent|spending|serves?|served|serving|waits?|waited|waiting|spans?|spanned|spanning|needs?|needed|requires?|required|until|about|now|every|his|her|their|its)$/;

/** "served **over** 20 years", "**over** two weeks ago" are longer than that; "paid **over** 20 years" is during them. */
function isLongerThan(tokens: Token[], modifier: Modifier, span: QuantitySpan): boolean {
  const isCounted = /^(?:ago|old|away|late|later|earlier|behind|before|overdue|long)$/.test(
    tokens[span.to]?.lower ?? "",
  );
  return isCounted || TAKES_TIME.test(tokens[modifier.from - 1]?.lower ?? "");
}

const MANY = 20;

/** "handed **over** 40 files" gives them away; "took **over** 250 hostages" counts many, "took over two firms" has taken them. */
function isTurnedOver(tokens: Token[], modifier: Modifier, span: QuantitySpan): boolean {
  const verb = tokens[modifier.from - 1]?.lower ?? "";
  const isLone = tokens[modifier.from]?.lower === "over" && modifier.to - modifier.from === 1;
  return isLone && TURNED.test(verb) && !(/^t[ao]k|^took/.test(verb) && span.low >= MANY);
}

function fittingModifier(tokens: Token[], span: QuantitySpan, scope: SentenceScope): Modifier | null {
  const between = tokens[span.from - 1]?.lower === "between" ? span.from - 1 : span.from;
  const modifier = findModifier(tokens, between, scope.from);
  if (!modifier) return null;
  const word = tokens[modifier.from]?.lower;
  const isTime = span.unit?.kind === "duration";
  const isSpanOfTime = isTime && (word === "past" || (word === "over" && !isLongerThan(tokens, modifier, span)));
  // "A win over the 19-year-old": over him.
  const isOverSomebody =
    span.unit?.kind === "age" && modifier.to < between && /^(?:over|above|near|around)$/.test(word ?? "");
  if (isOverSomebody) return null;
  if (isTurnedOver(tokens, modifier, span)) return null;
  const isInside = word === "within" && !/^(?:duration|length)$/.test(span.unit?.kind ?? "");
  const isOnlyPast =
    word === "past" &&
    modifier.to - modifier.from === 1 &&
    (span.unit !== null || LAST.test(tokens[modifier.from - 1]?.lower ?? ""));
  return isSpanOfTime || isOnlyPast || isInside ? null : modifier;
}

/** "34,500 tons of copper cathode a year", "120 grams of CO2 per kilometre": the rate stands behind what is measured. */
function withLatePer(tokens: Token[], span: QuantitySpan, noun: NounPhrase | null): string | null {
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
function ratePer(tokens: Token[], noun: NounPhrase, isWhole: boolean): FoundUnit | null {
  const base = findPerBase(tokens, noun.to);
  if (base) return base;
  const per = findPer(tokens, noun.to);
  const isOfEach = per?.kind === "rate" && tokens[noun.to]?.lower === "per" && !isWhole;
  const isRate = per !== null && (isOfEach || isRateOf(tokens, noun, per));
  return isRate ? { ...per, symbol: `1/${per.symbol}`, kind: "rate" } : null;
}

function isPoint(span: QuantitySpan): boolean {
  return span.unit?.symbol === "point";
}

/** Points of a game or of a plan, and the points at which something is: counted as any other noun is. */
function withCountedPoints(tokens: Token[], span: QuantitySpan, scope: SentenceScope): QuantitySpan {
  if (!isPoint(span) || kindOfPoints(tokens, span, scope) !== "count") return span;
  return { ...span, unit: null, to: span.last.number.to, last: { ...span.last, to: span.last.number.to } };
}

/** "roughly 5,750 **a day**": what comes so often is named before, or nowhere. */
function paceOf(tokens: Token[], at: number): FoundUnit | null {
  const per = findPer(tokens, at);
  if (per?.kind !== "duration" || tokens[at]?.kind !== "word") return null;
  // "a second time", "a second man"
  if (per.symbol === "s" && tokens[per.to]?.kind === "word") return null;
  return { symbol: `1/${per.symbol}`, kind: "rate", to: per.to };
}

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
  const span = withCountedPoints(tokens, read, scope);
  const modifier = fittingModifier(tokens, span, scope);
  const isAge = isBareAge(tokens, span, personEnds);
  const noun = isAge ? null : findNoun(tokens, span, scope);
  const isCounted = span.unit === null && noun !== null;
  const isRate = span.unit === null && !span.first.number.isFraction;
  const per = isRate ? (isCounted ? ratePer(tokens, noun, Number.isInteger(span.low)) : paceOf(tokens, span.to)) : null;
  const ends = endOfEllipsis(tokens, span);
  const bare = findTrailer(tokens, span.to, scope.to) ?? findTrailer(tokens, span.last.number.to, span.to);
  const trailer = bare ?? (isCounted ? findTrailer(tokens, noun.to, scope.to) : null);
  const bound = boundOf(span, modifier, trailer);
  const kind = per ? per.kind : kindOf(tokens, span, noun, isAge, scope);
  const { sign } = span.first.number;
  const isTimed = kind === "index" && isRaceTime(tokens, span, scope.isOfRaces);
  const isShare = kind === "percent" || kind === "index" || kind === "ratio";
  // "rose from 5% to 7%": the ends are levels, as in "rose to 7%"; only how much it rose is a movement.
  const start = modifier?.from ?? startOf(tokens, span, null);
  // "Prices fell three months ago": when, and not by how much.
  const isOnlyWhen = kind === "duration" && tellsWhen(tokens, span.to);
  const movement =
    span.movesFrom || kind === "age" || isOnlyWhen
      ? null
      : isCounted
        ? readCountedMovement(tokens, start, scope.from)
        : readMovement(tokens, { from: start, to: span.to }, scope.from, isShare);
  const signed = sign === "+" ? "up" : sign === "-" && kind === "percent" ? "down" : null;
  const change =
    bound === "exact" || bound === "range"
      ? (signed ?? movement ?? (modifier && span.isRange ? changeOf(modifier.bound) : "="))
      : changeOf(bound);
  const flip = signed === "down" ? -1 : 1;
  return {
    from: Math.min(startOf(tokens, span, modifier), span.from),
    to: Math.max(isCounted ? noun.to : ends, span.to, trailer?.to ?? 0, per?.to ?? 0),
    numberFrom: span.numberFrom,
    unitTo: span.to,
    low: OPEN_LOW.has(bound) ? null : flip * span.low,
    high: OPEN_HIGH.has(bound) ? null : flip * (OPEN_LOW.has(bound) ? span.high : span.high),
    bound,
    change,
    kind: isTimed ? "duration" : kind,
    unit: isAge ? "year" : isTimed ? "s" : (per?.symbol ?? withLatePer(tokens, span, noun) ?? IMPLIED[kind] ?? null),
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
