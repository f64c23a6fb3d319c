import type { DateSpan } from "../../dates/date-span.js";
import type { Name } from "../../entities/recogniser.js";
import { isNumberWord } from "../../numbers/read-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { findObjection, isPhoneLike } from "../exclusions/not-figures.js";
import { isDayOfDate } from "../exclusions/not-figures-marks.js";
import { isPronoun } from "../exclusions/not-figures-pronouns.js";
import type { Draft } from "./draft.js";
import { keepApart } from "./keep-apart.js";
import { likeTheOneBefore } from "./like-neighbours.js";
import { findListNumbers } from "./list-numbers.js";
import { findModifier } from "./modifiers.js";
import { isBareAge } from "./read-age.js";
import { readClocked } from "./read-clocked.js";
import { readFigure } from "./read-figure.js";
import { readMultiple } from "./read-multiple.js";
import { readOdds, splitPair } from "./read-pair.js";
import { mayStartQuantity, type QuantitySpan, readQuantitySpan } from "./read-span.js";
import { readVague } from "./read-vague.js";
import type { SentenceScope } from "./sentence-scope.js";
import { MAGNITUDE_NOUNS } from "./word-sets.js";

const MAY_START = /^(?:a|an|half|quarter|several|many|few|countless|untold)$/;

function mayStart(tokens: Token[], at: number): boolean {
  return mayStartQuantity(tokens, at) || MAY_START.test(tokens[at]?.lower ?? "");
}

function vagueDraft(doc: TokenisedText, at: number, scope: SentenceScope): Draft | null {
  const vague = readVague(doc.tokens, at, scope.to);
  if (!vague) return null;
  const { tokens } = doc;
  const modifier = findModifier(tokens, at, scope.from);
  const from =
    modifier?.from ?? (/^(?:few|couple)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "a" ? at - 1 : at);
  const first = tokens[from] as Token;
  const unit = vague.unit;
  return {
    from,
    to: vague.to,
    numberFrom: at,
    unitTo: unit?.to ?? vague.quantifierTo,
    low: null,
    high: null,
    bound: "about",
    change: "~",
    kind: unit?.kind ?? "count",
    unit: unit?.symbol ?? null,
    noun: vague.noun,
    quantifier: doc.text.slice(first.start, (tokens[vague.quantifierTo - 1] as Token).end),
    isElliptic: vague.noun === null && unit === null,
    rule: "vague",
  };
}

/** All figures of one sentence, in order. `dateAt` gives the end of a date by its first token. */
function findInSentence(
  doc: TokenisedText,
  scope: SentenceScope,
  dateAt: Map<number, number>,
  nameAt: Map<number, number>,
  personEnds: Map<number, number>,
  dateEnds: Set<number>,
): Draft[] {
  const drafts: Draft[] = [];
  let at = scope.from;
  while (at < scope.to) {
    const dateTo = dateAt.get(at);
    const skipTo = dateTo ?? nameAt.get(at);
    if (skipTo !== undefined) {
      at = skipTo;
      continue;
    }
    const loose =
      vagueDraft(doc, at, scope) ??
      readMultiple(doc, at, scope) ??
      readOdds(doc, at, scope) ??
      readClocked(doc, at, scope);
    if (loose && !(drafts.at(-1) && (drafts.at(-1) as Draft).to > loose.from)) {
      drafts.push(loose);
      at = loose.unitTo;
      continue;
    }
    const span = mayStart(doc.tokens, at) ? readQuantitySpan(doc, at, scope.to) : null;
    if (!span || MAGNITUDE_NOUNS.has(doc.tokens[span.to]?.lower ?? "")) {
      at += 1;
      continue;
    }
    const pair = splitPair(doc.tokens, span, scope);
    if (pair.length > 0) drafts.push(...pair.map((half) => readFigure(doc, half, scope, personEnds)));
    else if (isFigure(doc, span, scope, dateAt, personEnds) && !isDayOfDate(doc.tokens, span, dateEnds))
      drafts.push(likeTheOneBefore(doc.tokens, readFigure(doc, span, scope, personEnds), drafts.at(-1)));
    at = Math.max(endOfDigits(doc.tokens, span), endOfRate(drafts.at(-1)), at + 1);
  }
  return keepApart(drafts);
}

/** The groups of a telephone number go together: none of them is a figure of its own. */
function endOfDigits(tokens: Token[], span: QuantitySpan): number {
  if (!isPhoneLike(tokens, span)) return span.to;
  let to = span.to;
  while (
    tokens[to]?.kind === "number" ||
    (/^[-()–.]$/.test(tokens[to]?.text ?? "") && tokens[to + 1]?.kind === "number")
  )
    to += 1;
  return to;
}

/** The base of a rate ("per 100,000 people") is no figure of its own. */
function endOfRate(last: Draft | undefined): number {
  return last?.unit?.startsWith("1/") === true ? last.to : 0;
}

function isFigure(
  doc: TokenisedText,
  span: QuantitySpan,
  scope: SentenceScope,
  dateAt: Map<number, number>,
  personEnds: Map<number, number>,
): boolean {
  if (span.isRange && dateAt.has(span.last.from)) return false;
  if (isPronoun(doc.tokens, span) || !Number.isFinite(span.low) || !Number.isFinite(span.high)) return false;
  if (isPersonalScore(doc.tokens, span, scope)) return false;
  if (isBareAge(doc.tokens, span, personEnds)) return true;
  return findObjection(doc, span, scope, findModifier(doc.tokens, span.from, scope.from) !== null) === null;
}

const DEGREES_REACH = 12;
const ROUND: [number, number] = [58, 95];

/** "Webb (69)", "Khawaja (35)": strokes of a round, runs of an innings, no age. */
function isPersonalScore(tokens: Token[], span: QuantitySpan, scope: SentenceScope): boolean {
  const isBracketed = tokens[span.from - 1]?.text === "(" && tokens[span.to]?.text === ")";
  if (!isBracketed || span.unit !== null) return false;
  return (span.low >= ROUND[0] && span.low <= ROUND[1] && scope.isOfGolf()) || scope.isOfCricket();
}

/** "**Nineteen** needed help": the capital of a sentence makes no name. */
function isLoneOpening({ tokens }: TokenisedText, { from, to }: Name): boolean {
  const isOpening = tokens[from - 1]?.sentence !== tokens[from]?.sentence;
  // "Twelve US Marines trained there"
  const counts = to - from > 2 && isPlural(tokens[to - 1]?.lower ?? "");
  // "Twelve Leopard 2 tanks arrived"
  const countsModels = tokens[to]?.kind === "number" && isPlural(tokens[to + 1]?.lower ?? "");
  return isOpening && (to - from === 1 || counts || countsModels);
}

/** "Moscow 12C, Kyiv 14C, **Warsaw 9C**": where a sentence tells of degrees, no name ends in them. */
function endsInDegrees({ tokens }: TokenisedText, { to }: Name): boolean {
  const isDegrees = (at: number): boolean =>
    /^[CF]$/.test(tokens[at]?.text ?? "") && tokens[at]?.spaced === false && tokens[at - 1]?.kind === "number";
  if (!isDegrees(to - 1)) return false;
  const from = Math.max(1, to - 1 - DEGREES_REACH);
  return tokens
    .slice(from, to - 1)
    .some(({ sentence }, i) => sentence === tokens[to - 1]?.sentence && isDegrees(from + i));
}

/** Names whose words hold a number keep it: "Euro 2016", "Seven West Media". */
function namesWithNumbers(doc: TokenisedText, names: Name[]): Map<number, number> {
  const spans = new Map<number, number>();
  for (const name of names.filter((name) => !endsInDegrees(doc, name)))
    for (let at = name.from; at < name.to; at += 1)
      if (doc.tokens[at]?.kind === "number" || (isNumberWord(doc.tokens[at]) && !isLoneOpening(doc, name)))
        spans.set(at, name.to);
  return spans;
}

const RACES =
  /^(?:sprint|sprinter|sprinters|hurdles|freestyle|backstroke|breaststroke|butterfly|clocked|clocking|lap)$/;
const CRICKET = /^(?:wickets?|overs|stumps|crease|innings|bowled|batsman|batsmen|odi|lbw)$/;
const GOLF = /^(?:birdie|birdies|bogey|bogeys|birdied|bogeyed)$/;

/** Whether one of some words stands in the text, looked for once and only when asked. */
function holds({ tokens }: TokenisedText, words: RegExp): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= tokens.some(({ lower }) => words.test(lower));
    return known;
  };
}

/** "Patrick Kane **Jr.**, 55": behind what tells a son from his father. */
function pastSuffix(tokens: Token[], to: number): number {
  if (!/^(?:jr|sr|ii|iii)$/.test(tokens[to]?.lower ?? "")) return to;
  return tokens[to + 1]?.text === "." ? to + 2 : to + 1;
}

/** Reads every figure the text's own words hold. Linear: each token is looked at with a bounded window. */
export function findDrafts(doc: TokenisedText, dates: DateSpan[], names: Name[]): Draft[] {
  const dateAt = new Map(dates.map((date) => [date.from, date.to]));
  const dateEnds = new Set(dates.map((date) => date.to));
  const nameAt = namesWithNumbers(doc, names);
  for (const at of findListNumbers(doc)) nameAt.set(at, at + 1);
  const persons = names.filter(({ type }) => type === "person");
  const personEnds = new Map(persons.map((name): [number, number] => [pastSuffix(doc.tokens, name.to), name.from]));
  const topics = { isOfRaces: holds(doc, RACES), isOfGolf: holds(doc, GOLF), isOfCricket: holds(doc, CRICKET) };
  return doc.sentences.flatMap((sentence, i) => {
    const isParagraphStart = doc.sentences[i - 1]?.paragraph !== sentence.paragraph;
    return findInSentence(
      doc,
      { from: sentence.from, to: sentence.to, isParagraphStart, ...topics },
      dateAt,
      nameAt,
      personEnds,
      dateEnds,
    );
  });
}
