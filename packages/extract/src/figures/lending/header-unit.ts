import { SCALE } from "../../numbers/read-words.js";
import type { Sentence, Token } from "../../tokens/token.js";
import { type FoundUnit, findCurrencyBefore, findUnit } from "../../units/find-unit.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { isBare, sizeOf } from "./bare-figure.js";

/** What a list or a table says of its numbers, from the token behind it on. */
interface Header {
  to: number;
  unit: FoundUnit;
  scale: number;
  /** Whether it heads a whole list, and not the one number behind its label ("Dividend (cents) 4.0 vs 4.0"). */
  isWhole: boolean;
}

const scaleAt = (tokens: Token[], at: number): number =>
  SCALE.get((tokens[at]?.lower ?? "").replace(/(?<=llion|thousand|hundred)s$/, "")) ?? 1;

/** "million tonnes", "millions of marks", "$ million", "percent", "dollars per bushel" from a token on. */
function readScaledUnit(tokens: Token[], at: number): { unit: FoundUnit; scale: number } | null {
  const currency = findCurrencyBefore(tokens, at);
  if (currency) {
    const scale = scaleAt(tokens, currency.to);
    return { unit: { ...currency, to: currency.to + (scale > 1 ? 1 : 0) }, scale };
  }
  const scale = scaleAt(tokens, at);
  const from = scale > 1 ? at + 1 : at;
  const unit = findUnit(tokens, from + (scale > 1 && tokens[from]?.lower === "of" ? 1 : 0), true);
  return unit && { unit, scale };
}

const LEAD = /^(?:in|figures|all|amounts|values|prices|sums)$/;
const CLOSED = /^(?:\)|:|\]|unless|except|if)$/;
/** A letter or a code in brackets is rather a name's ("Mladost (L)", "States (NIS)"), and an ounce is what a price is for. */
const NAMED = /^(?:%|pct|mm|cm|km|kg|ha|mph|[a-z$€£ ]{4,})$/i;

/** "(in million tonnes)", "(percent)", "in thousands of barrels a day:". */
function readHeader(tokens: Token[], at: number): Header | null {
  const lead = tokens[at]?.lower;
  const isBracket = lead === "(" || lead === "[";
  if (!isBracket && lead !== "in") return null;
  let from = isBracket ? at + 1 : at;
  while (LEAD.test(tokens[from]?.lower ?? "")) from += 1;
  const found = readScaledUnit(tokens, from);
  if (!found || /^(?:ounce|point)$/.test(found.unit.symbol)) return null;
  const { to } = found.unit;
  const end = tokens[tokens[to]?.text === "," ? to + 1 : to];
  if (!end || !CLOSED.test(end.lower) || (!isBracket && end.text !== ":")) return null;
  const isLed = from > at + (isBracket ? 1 : 0) || found.scale > 1;
  const words = tokens.slice(from, to).map(({ text }) => text);
  if (!isLed && !NAMED.test(words.join(" "))) return null;
  const behind = tokens[to + 1];
  const isLast = behind === undefined || behind.sentence !== tokens[at]?.sentence || behind.text === ":";
  return { to, ...found, isWhole: isLed || isLast };
}

const LINE = 16;
const TELLS = /^(?:past|present|modal|pronoun)$/;

/** Whether nothing but the label of a number stands before it in its line. */
function isOfLine({ doc, trees }: ArticleView, sentence: number, until: number): boolean {
  const { from, to } = doc.sentences[sentence] as Sentence;
  if (to - from > LINE) return false;
  const tree = trees.treeOf(sentence);
  for (let at = from; at < Math.min(to, until); at += 1) if (TELLS.test(tree.classAt(at))) return false;
  return true;
}

const LINES = 40;

/** Whether a number stands in the list that a header leads: in its sentence, or in lines behind it. */
function isLed(view: ArticleView, header: Header, draft: Draft): boolean {
  const { tokens } = view.doc;
  const [of, at] = [(tokens[header.to] as Token).sentence, (tokens[draft.from] as Token).sentence];
  if (of === at) return true;
  if (at - of > LINES) return false;
  for (let line = of + 1; line <= at; line += 1) if (!isOfLine(view, line, draft.from)) return false;
  return true;
}

const BETWEEN = /^(?:\)|\]|:|,|vs|\.|from|against|to|and|-|–|\()$/;

/** "Dividend (cents) **4.0** vs **4.0**": right behind the label, with nothing but marks between. */
function isRightBehind(tokens: Token[], header: Header, draft: Draft): boolean {
  for (let at = header.to; at < draft.from; at += 1)
    if (!BETWEEN.test(tokens[at]?.lower ?? "") && tokens[at]?.kind !== "number") return false;
  return true;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*$/;
const OPENS = /^(?:in|since|of|by|until|no|no\.|['’/])$/;

function isLabelled(tokens: Token[], { from, unitTo }: Draft): boolean {
  const [before, after] = [tokens[from - 1], tokens[unitTo]];
  const isEnd =
    after === undefined || after.kind !== "word" || after.text !== after.lower || /^(?:and|vs)$/.test(after.lower);
  return before !== undefined && isEnd && !OPENS.test(before.lower) && !MONTH.test(before.lower);
}

function takeUnit(tokens: Token[], { unit, scale }: Header, draft: Draft, i: number): Draft {
  const factor = sizeOf(tokens, draft).scale > 1 ? 1 : scale;
  const times = (value: number | null): number | null =>
    value === null ? null : Number((value * factor).toPrecision(12));
  const lent = { by: i, link: "header" } as const;
  const { symbol, kind } = unit;
  return { ...draft, low: times(draft.low), high: times(draft.high), unit: symbol, kind, isElliptic: false, lent };
}

/** "(in **millions** of guilders)" heads a table and claims nothing. */
function isOfHeader(tokens: Token[], { quantifier, from, unitTo }: Draft): boolean {
  if (quantifier === null) return false;
  return [1, 2].some((step) => (readHeader(tokens, Math.max(0, from - step))?.to ?? 0) >= unitTo);
}

/** "Exports (million tonnes): Brazil **96.2**, Canada **7.8**": bare numbers that a header has named the unit of. */
export function takeUnitsOfHeaders(view: ArticleView, drafts: Draft[]): Draft[] {
  const { tokens } = view.doc;
  let [whole, label]: [Header | null, Header | null] = [null, null];
  let read = 0;
  const told = drafts.filter((draft) => !isOfHeader(tokens, draft));
  return told.map((draft, i) => {
    if (!isBare(draft) || draft.unit !== null || !isLabelled(tokens, draft)) return draft;
    for (; read < draft.from; read += 1) {
      const header = readHeader(tokens, read);
      if (header?.isWhole) whole = header;
      label = header ?? label;
    }
    if (label && isRightBehind(tokens, label, draft)) return takeUnit(tokens, label, draft, i);
    return whole && isLed(view, whole, draft) ? takeUnit(tokens, whole, draft, i) : draft;
  });
}
