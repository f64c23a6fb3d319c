import { isNumber } from "../../numbers/read-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { type FoundUnit, findCurrencyBefore, withPer } from "../../units/find-unit.js";
import { isPlural } from "../../units/inflect.js";
import { isBelowZero, type Link, readFarEnd } from "./read-far-end.js";
import { type Quantity, readQuantity } from "./read-quantity.js";
import { DOWN, STOPS, UP } from "./word-sets.js";

/** One quantity, or two that are the ends of a range. */
export interface QuantitySpan {
  from: number;
  to: number;
  numberFrom: number;
  low: number;
  high: number;
  isRange: boolean;
  /** Two numbers joined by a bare hyphen with neither unit nor scale: a score, a vote, a part number. */
  isBarePair: boolean;
  movesFrom: boolean;
  unit: FoundUnit | null;
  first: Quantity;
  last: Quantity;
}

export function single(quantity: Quantity): QuantitySpan {
  const { from, to, number, unit } = quantity;
  return {
    from,
    to,
    numberFrom: number.from,
    low: number.value,
    high: number.value,
    isRange: false,
    isBarePair: false,
    movesFrom: false,
    unit,
    first: quantity,
    last: quantity,
  };
}

/** "**300**-400,000": the thousands of the second hold for the first. */
function isCutShort(tokens: Token[], first: Quantity, last: Quantity): boolean {
  const isTied = /^[-–]$/.test(tokens[first.to]?.text ?? "") && tokens[first.to]?.spaced === false;
  const end = /^(\d{1,3}),000$/.exec(tokens[last.number.from]?.text ?? "")?.[1];
  const isShort = first.unit === null && /^\d{1,3}$/.test(tokens[first.number.from]?.text ?? "");
  return isTied && isShort && end !== undefined && first.number.scale === 1 && first.number.value < Number(end);
}

/** "2-3 million" and "39-231m": the scale of the second holds for the first, unless the first is larger as it stands. */
function sharedLow(tokens: Token[], first: Quantity, last: Quantity): number {
  const { number } = first;
  if (isCutShort(tokens, first, last)) return number.value * 1000;
  const mantissa = last.number.value / last.number.scale;
  const shares = number.scale === 1 && last.number.scale > 1 && !number.isFraction && number.value <= mantissa * 1.0001;
  return shares && !(first.unit && !first.hasPrefix) ? number.value * last.number.scale : number.value;
}

/** "From 1,200 euros to 1,350": what stands behind is no other thing. */
function isBareEnd(tokens: Token[], first: Quantity, last: Quantity): boolean {
  const next = tokens[last.to];
  return tokens[first.from - 1]?.lower === "from" && (next?.kind !== "word" || STOPS.has(next.lower));
}

function sharesUnit(tokens: Token[], first: Quantity, last: Quantity, link: Link): boolean {
  if (!first.unit) return !last.hasPrefix || link === "and";
  if (!last.unit) return first.hasPrefix || link === "-" || link === "and" || isBareEnd(tokens, first, last);
  const [a, b] = [first.unit.symbol, last.unit.symbol];
  return a === b || b.startsWith(`${a}/`) || a.startsWith(`${b}/`);
}

/** "from $75 per barrel to $45": the fuller of the two. */
function sharedUnit(first: Quantity, last: Quantity): FoundUnit | null {
  if (!first.unit || !last.unit) return last.unit ?? first.unit;
  return first.unit.symbol.length > last.unit.symbol.length ? first.unit : last.unit;
}

/** So many times larger, a whole is no end of a range that begins with a part ("½ to 1 cup" is one). */
const WHOLES = 20;

/** So many times larger, a second amount is no end of a range. */
const FAR = 5;

const BENT =
  /^(?:more|less|fewer|well|than|about|around|nearly|almost|some|over|under|just|roughly|at|least|most|only|another|further|a|an|estimated)$/;

const AHEAD = /^(?:to|will|would|may|might|can|could|should|shall|must|expect\w*|forecast\w*|of|an?|between|likely)$/;
const AHEAD_REACH = 3;

const OBJECT = 6;

/** "**Reduced** its debt by": the verb before "by"; -1 where none stands near. */
function moverBehind(tokens: Token[], by: number): number {
  for (let at = by - 1; at >= Math.max(0, by - OBJECT); at -= 1) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== "word") return -1;
    if (UP.has(lower) || DOWN.has(lower)) return at;
  }
  return -1;
}

/** "Up **5p to 20p**", "fell **$2 to $50**": who names the measure twice tells of a move and a level; what is to come may lie between the two. */
function isSumAndLevel(tokens: Token[], first: Quantity, last: Quantity, mover: number): boolean {
  const [a, b] = [first.unit, last.unit];
  const verb = tokens[mover]?.lower === "by" ? moverBehind(tokens, mover) : mover;
  if (!a || !b || first.from - 1 !== mover || verb < 0 || !/^(?:money|length|temperature)$/.test(a.kind)) return false;
  if (a.symbol.includes("/") || b.symbol.includes("/")) return false;
  const word = tokens[verb]?.lower ?? "";
  if (!UP.has(word) && !DOWN.has(word)) return false;
  return !tokens.slice(Math.max(0, verb - AHEAD_REACH), verb).some(({ lower }) => AHEAD.test(lower));
}

/** "fell 3p to 142p", "rose by a third to 105,000": by how much, and to what. */
function isMoveAndLevel(tokens: Token[], first: Quantity, last: Quantity, low: number, high: number): boolean {
  let at = first.from - 1;
  while (at > first.from - 5 && BENT.test(tokens[at]?.lower ?? "")) at -= 1;
  const before = tokens[at]?.lower ?? "";
  if (isSumAndLevel(tokens, first, last, at)) return true;
  const isAmount = first.unit !== null || first.number.isFraction || last.unit === null;
  return isAmount && high > FAR * low && (before === "by" || UP.has(before) || DOWN.has(before));
}

const STEP = 10;

/** "Two or three", "10 or 15", "20 or 30" say about how many; "four or eight" are two possibilities. */
function isNear(low: number, high: number): boolean {
  const isRound = low % STEP === 0 && high % STEP === 0;
  return high > low && (high - low <= 1 || high <= 1.5 * low || (isRound && high <= 2 * low));
}

/** "10, **20 or 30** percent": the end of a list. */
function isListed(tokens: Token[], { from }: Quantity): boolean {
  return tokens[from - 1]?.text === "," && isNumber(tokens[from - 2]);
}

/** "$500 a month **to 1.3 million women**": those who get it. */
function isToThose(tokens: Token[], first: Quantity, last: Quantity, link: Link): boolean {
  const next = tokens[last.to];
  const isThing = next?.kind === "word" && next.text === next.lower && isPlural(next.lower) && !STOPS.has(next.lower);
  const isPaid = first.unit?.kind === "money" && last.unit === null && tokens[first.from - 1]?.lower !== "from";
  return link === "to" && isPaid && isThing;
}

function isRangeOf(doc: TokenisedText, first: Quantity, last: Quantity, link: Link): boolean {
  if (isToThose(doc.tokens, first, last, link)) return false;
  if (!sharesUnit(doc.tokens, first, last, link) || first.number.isShare || last.number.isShare) return false;
  // "Nearly a third — 31%" says one thing twice.
  if (first.number.isFraction && !last.number.isFraction && last.unit?.kind === "percent") return false;
  // "dropped by a third to 240 million": a part, and what is left.
  const isPart = first.number.isFraction && !last.number.isFraction;
  if (link === "to" && isPart && last.number.value > WHOLES * first.number.value) return false;
  const low = sharedLow(doc.tokens, first, last);
  const high = last.number.value;
  const before = doc.tokens[first.from - 1]?.lower;
  if (link === "or" && isListed(doc.tokens, first)) return false;
  if (link === "or") return isNear(low, high) && (first.unit === null || last.unit !== null);
  if (link === "to" && before !== "from" && high <= low && !isBelowZero(last)) return false;
  if (link === "to" && isMoveAndLevel(doc.tokens, first, last, low, high)) return false;
  // "5-foot-10" is one height.
  if (link === "-" && first.unit && !first.hasPrefix && !last.unit) return false;
  if (link === "-" && high <= low) return last.number.from === last.from && first.unit === null;
  return true;
}

/** The first token of a currency's sign or code is no longer. */
const LONGEST_PREFIX = 4;

/** Whether a quantity may begin at a token: asked first, as most begin none. */
export function mayStartQuantity(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isNumber(token)) return true;
  const isShort = token.text.length <= LONGEST_PREFIX || tokens[at + 1]?.kind === "number";
  return isShort && findCurrencyBefore(tokens, at) !== null;
}

interface Known {
  limit: number;
  span: QuantitySpan | null;
}

/** By the token that it begins at: figures and trees ask for the same quantities. */
const knownSpans = new WeakMap<TokenisedText, Map<number, Known>>();

/** Reads a quantity or a range of two from a token on. */
export function readQuantitySpan(doc: TokenisedText, at: number, limit: number): QuantitySpan | null {
  const spans = knownSpans.get(doc) ?? new Map<number, Known>();
  knownSpans.set(doc, spans);
  const known = spans.get(at);
  if (known?.limit === limit) return known.span;
  const span = readSpan(doc, at, limit);
  spans.set(at, { limit, span });
  return span;
}

/** "Rs 80-90 **per kg**", "between $20 and 30 **an hour**": what looks like so many of each is money as the first is. */
function inMoneyToo({ unit, hasPrefix }: Quantity, last: Quantity): Quantity {
  const isPace = last.unit?.symbol.startsWith("1/") === true && unit?.kind === "money" && hasPrefix;
  if (!isPace || !last.unit || unit.symbol.includes("/")) return last;
  return { ...last, unit: { ...last.unit, symbol: `${unit.symbol}${last.unit.symbol.slice(1)}`, kind: "money" } };
}

/** "$70-75 **a barrel**": the rate behind the second number, where the sign before the first holds for both. */
function withLastRate(tokens: Token[], first: Quantity, last: Quantity): FoundUnit | null {
  const unit = sharedUnit(first, last);
  return unit && first.hasPrefix && !last.unit ? withPer(tokens, { ...unit, to: last.to }) : unit;
}

function readSpan(doc: TokenisedText, at: number, limit: number): QuantitySpan | null {
  const first = readQuantity(doc, at);
  if (!first || first.to > limit) return null;
  const end = readFarEnd(doc, first, limit);
  const last = end && inMoneyToo(first, end.last);
  if (!end || !last || last.to > limit || !isRangeOf(doc, first, last, end.link)) return single(first);
  const { link } = end;
  const [a, b] = [
    sharedLow(doc.tokens, first, last),
    isBelowZero(last) ? last.number.value : Math.abs(last.number.value),
  ];
  const before = doc.tokens[first.from - 1]?.lower;
  const isBarePair =
    link === "-" && !first.unit && !last.unit && last.number.scale === 1 && !doc.tokens[last.number.from]?.spaced;
  const unit = withLastRate(doc.tokens, first, last);
  return {
    from: first.from,
    to: first.hasPrefix && unit ? Math.max(last.to, unit.to) : last.to,
    numberFrom: first.number.from,
    low: Math.min(a, b),
    high: Math.max(a, b),
    isRange: true,
    isBarePair,
    movesFrom: before === "from" && link === "to",
    unit,
    first,
    last,
  };
}
