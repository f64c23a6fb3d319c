import type { DateSpan } from "../dates/date-span.js";
import type { Name } from "../entities/recogniser.js";
import { isNumberWord } from "../numbers/read-words.js";
import type { Token, TokenisedText } from "../tokens/token.js";
import { findCurrencyBefore } from "../units/find-unit.js";
import type { Draft } from "./draft.js";
import { keepApart } from "./keep-apart.js";
import { findModifier } from "./modifiers.js";
import { findObjection, isPhoneLike } from "./not-figures.js";
import { isBareAge } from "./read-age.js";
import { readFigure, type SentenceScope } from "./read-figure.js";
import { type QuantitySpan, readQuantitySpan } from "./read-span.js";
import { readVague } from "./read-vague.js";
import { MAGNITUDE_NOUNS, STOPS, VERBS } from "./word-sets.js";

const MAY_START = /^(?:a|an|half|several|many|few|countless|untold)$/;
const DETERMINERS =
  /^(?:no|any|each|every|this|that|the|which|another|some|other|these|those|such|any|not|number|-|')$/;
const FOLD = /^(two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)-?fold$/;
const FOLDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  hundred: 100,
  thousand: 1000,
};

function mayStart(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "number" || isNumberWord(token) || MAY_START.test(token.lower)) return true;
  return token.text.length < 5 && findCurrencyBefore(tokens, at) !== null;
}

/** "one of four concepts", "one of the two": what counts is the second number. */
function isOfCounted(tokens: Token[], at: number): boolean {
  const number = /^(?:the|its|their|his|her|only)$/.test(tokens[at]?.lower ?? "") ? tokens[at + 1] : tokens[at];
  return number?.kind === "number" || isNumberWord(number);
}

/** "one" as a pronoun, and "the two" without a noun, claim no number. */
function isPronoun(tokens: Token[], span: QuantitySpan): boolean {
  const token = tokens[span.numberFrom] as Token;
  if (token.kind === "number" || span.unit !== null || span.to - span.from !== 1) return false;
  const before = tokens[span.from - 1];
  const next = tokens[span.to];
  const isLed = before !== undefined && DETERMINERS.test(before.lower);
  if (token.lower !== "one")
    return isLed && (next === undefined || next.kind !== "word" || STOPS.has(next.lower)) && next?.lower !== "of";
  if (isLed || next === undefined || next.kind !== "word") return true;
  if (/^(?:another|day|by|thing|time|way|can|could|should|would|must|might|may|or|and|as|to|who)$/.test(next.lower))
    return true;
  if (next.lower === "of") return isOfCounted(tokens, span.to + 1);
  if (next.lower === "that") return before?.lower !== "of";
  return VERBS.has(next.lower) || STOPS.has(next.lower);
}

function vagueDraft(doc: TokenisedText, at: number, scope: SentenceScope): Draft | null {
  const vague = readVague(doc.tokens, at, scope.to);
  if (!vague) return null;
  const { tokens } = doc;
  const modifier = findModifier(tokens, at, scope.from);
  const from = modifier?.from ?? (tokens[at]?.lower === "few" && tokens[at - 1]?.lower === "a" ? at - 1 : at);
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

function foldDraft(doc: TokenisedText, at: number, scope: SentenceScope): Draft | null {
  const value = FOLDS[FOLD.exec(doc.tokens[at]?.lower ?? "")?.[1] ?? ""];
  if (value === undefined) return null;
  const modifier = findModifier(doc.tokens, at, scope.from);
  const bound = modifier?.bound ?? "exact";
  const [low, high] = [
    bound === "less_than" || bound === "at_most" ? null : value,
    bound === "more_than" || bound === "at_least" ? null : value,
  ];
  const change = bound === "exact" ? "=" : bound === "about" ? "~" : low === null ? "<" : ">";
  return {
    from: modifier?.from ?? at,
    to: at + 1,
    numberFrom: at,
    unitTo: at + 1,
    low,
    high,
    bound,
    change,
    kind: "ratio",
    unit: null,
    noun: { from: at, to: at + 1, head: at },
    quantifier: null,
    isElliptic: false,
    rule: "fold",
  };
}

/** All figures of one sentence, in order. `dateAt` gives the end of a date by its first token. */
function findInSentence(
  doc: TokenisedText,
  scope: SentenceScope,
  dateAt: Map<number, number>,
  nameAt: Map<number, number>,
  personEnds: Map<number, number>,
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
    const loose = vagueDraft(doc, at, scope) ?? foldDraft(doc, at, scope);
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
    if (isFigure(doc, span, scope, dateAt, personEnds))
      drafts.push(likeTheOneBefore(doc.tokens, readFigure(doc, span, scope, personEnds), drafts.at(-1)));
    at = Math.max(endOfDigits(doc.tokens, span), at + 1);
  }
  return shareUnits(doc.tokens, keepApart(drafts));
}

/** "up 0.25 points, or 0.01%": the same movement in another measure. */
function isRestated(tokens: Token[], draft: Draft, before: Draft): boolean {
  const isOr = tokens[draft.from - 1]?.lower === "or" && tokens[draft.from - 2]?.text === ",";
  const isNext = draft.from - Math.max(before.to, before.unitTo) <= 2;
  return isOr && isNext && draft.change === "=" && (before.change === "up" || before.change === "down");
}

const GAP = 8;

/** "Acme was down 2.3%, Bolt by 2.6%": the verb of the part before holds. */
function isGapped(tokens: Token[], draft: Draft, before: Draft): boolean {
  const isMoved = before.change === "up" || before.change === "down";
  const gap = draft.from - before.unitTo;
  if (!isMoved || draft.change !== "=" || tokens[draft.from - 1]?.lower !== "by" || gap > GAP) return false;
  return tokens
    .slice(before.unitTo, draft.from - 1)
    .every(({ text, lower }) => text !== lower || /^(?:,|and|by|&|\.)$/.test(text));
}

/** "280 million **of the** 1.5 billion shekels": the part has the unit of the whole. */
function shareUnits(tokens: Token[], drafts: Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const whole = drafts[i + 1];
    const at = draft.unitTo;
    const isPart = tokens[at]?.lower === "of" && /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.lower ?? "");
    if (!whole || !isPart || whole.from !== at + 2 || draft.unit !== null || draft.rule !== "count") return draft;
    return whole.kind === "money"
      ? { ...draft, unit: whole.unit, kind: whole.kind, noun: null, isElliptic: false }
      : draft;
  });
}

/** "more than 7.5 million crowns ($1.1 million)": the same amount in another unit is bent the same way. */
function likeTheOneBefore(tokens: Token[], draft: Draft, before: Draft | undefined): Draft {
  const isBracketed = tokens[draft.from - 1]?.text === "(" || tokens[draft.from - 1]?.text === "/";
  if (before && isRestated(tokens, draft, before)) return { ...draft, change: before.change };
  if (before && isGapped(tokens, draft, before)) return { ...draft, change: before.change };
  const isNext = before !== undefined && draft.from - Math.max(before.to, before.unitTo) <= 1;
  if (!isBracketed || !isNext || draft.bound !== "exact" || before.kind !== draft.kind || draft.unit === null)
    return draft;
  const { bound, change } = before;
  if (bound === "range") return draft;
  const isOpenLow = bound === "less_than" || bound === "at_most";
  const isOpenHigh = bound === "more_than" || bound === "at_least";
  return { ...draft, bound, change, low: isOpenLow ? null : draft.low, high: isOpenHigh ? null : draft.high };
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

function isFigure(
  doc: TokenisedText,
  span: QuantitySpan,
  scope: SentenceScope,
  dateAt: Map<number, number>,
  personEnds: Map<number, number>,
): boolean {
  if (span.isRange && dateAt.has(span.last.from)) return false;
  if (isPronoun(doc.tokens, span) || !Number.isFinite(span.low) || !Number.isFinite(span.high)) return false;
  if (isBareAge(doc.tokens, span, personEnds)) return true;
  return findObjection(doc, span, scope, findModifier(doc.tokens, span.from, scope.from) !== null) === null;
}

/** Names whose words hold a number keep it: "Euro 2016", "Seven West Media". */
function namesWithNumbers(doc: TokenisedText, names: Name[]): Map<number, number> {
  const spans = new Map<number, number>();
  for (const name of names)
    for (let at = name.from; at < name.to; at += 1)
      if (doc.tokens[at]?.kind === "number" || isNumberWord(doc.tokens[at])) spans.set(at, name.to);
  return spans;
}

/** Reads every figure the text's own words hold. Linear: each token is looked at with a bounded window. */
export function findDrafts(doc: TokenisedText, dates: DateSpan[], names: Name[]): Draft[] {
  const dateAt = new Map(dates.map((date) => [date.from, date.to]));
  const nameAt = namesWithNumbers(doc, names);
  const personEnds = new Map(names.filter((n) => n.type === "person").map((n): [number, number] => [n.to, n.from]));
  return doc.sentences.flatMap((sentence, i) => {
    const isParagraphStart = doc.sentences[i - 1]?.paragraph !== sentence.paragraph;
    return findInSentence(doc, { from: sentence.from, to: sentence.to, isParagraphStart }, dateAt, nameAt, personEnds);
  });
}
