import { DENOMINATORS, GLUED_SCALES, VULGAR_FRACTIONS } from "../data/number-words.js";
import { readPairs } from "../data/read-pairs.js";
import type { Token } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import type { NumberSpan } from "./number-span.js";
import { parseDigits } from "./parse-digits.js";
import { isNumberWord, readPoint, readWords, SCALE } from "./read-words.js";

const VULGAR = readPairs(VULGAR_FRACTIONS);
const DENOMINATOR = readPairs(DENOMINATORS);
const GLUED = readPairs(GLUED_SCALES);

const plain = { scale: 1, isFraction: false, isShare: false, isScore: false, sign: "" as const };

function isGlued(token: Token | undefined, text?: string): token is Token {
  return token !== undefined && !token.spaced && (text === undefined || token.text === text);
}

function isFractionWith(tokens: Token[], slashAt: number): boolean {
  const [over, slash, under] = [tokens[slashAt - 1], tokens[slashAt], tokens[slashAt + 1]];
  if (!isGlued(slash) || !/^[/⁄]$/.test(slash.text) || !isGlued(under) || under.kind !== "number") return false;
  if (tokens[slashAt + 2]?.text === "/" && isGlued(tokens[slashAt + 2])) return false;
  const [top, bottom] = [Number(over?.text), Number(under.text)];
  return Number.isInteger(top) && Number.isInteger(bottom) && top > 0 && top < bottom && bottom <= 100;
}

function fractionAt(tokens: Token[], at: number): number {
  return Number(tokens[at]?.text) / Number(tokens[at + 2]?.text);
}

/** "1 000 000": thin or fixed spaces always group; a plain space only before "000", or years would run into counts. */
function readGroups(text: string, tokens: Token[], from: number): { to: number; digits: string } {
  let digits = tokens[from]?.text ?? "";
  let to = from + 1;
  while (/^\d{1,3}$/.test(tokens[from]?.text ?? "")) {
    const [previous, next] = [tokens[to - 1], tokens[to]];
    if (!previous || !next?.spaced || next.start - previous.end !== 1 || !/^\d{3}$/.test(next.text)) break;
    if (text[previous.end] === " " && next.text !== "000") break;
    digits += next.text;
    to += 1;
  }
  return { to, digits };
}

/** "1.99×10−30", "3 x 10^8": the power of ten behind the digits. */
function readPower(tokens: Token[], at: number): { to: number; exponent: number } | null {
  const [times, ten, mark] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^[×x*]$/.test(times?.text ?? "") || ten?.text !== "10" || !isGlued(mark)) return null;
  const isRaised = mark.text === "^";
  const minus = tokens[at + (isRaised ? 3 : 2)];
  const isNegative = /^[-−–]$/.test(minus?.text ?? "") && isGlued(minus);
  if (!isRaised && !isNegative) return null;
  const exponentAt = at + 2 + (isRaised ? 1 : 0) + (isNegative ? 1 : 0);
  const exponent = tokens[exponentAt];
  if (!isGlued(exponent) || !/^\d{1,2}$/.test(exponent.text)) return null;
  return { to: exponentAt + 1, exponent: (isNegative ? -1 : 1) * Number(exponent.text) };
}

/** "4-1/2" and a half; of "10.61-1/4" a quarter of the last digit's worth, as grain is quoted. */
function partOfLast(tokens: Token[], at: number, digits: string): number {
  return fractionAt(tokens, at) * (/\.\d\d$/.test(digits) ? 0.01 : 1);
}

function readDigits(text: string, tokens: Token[], from: number): NumberSpan | null {
  const vulgar = VULGAR.get(tokens[from]?.text ?? "");
  if (vulgar !== undefined) return { ...plain, from, to: from + 1, value: vulgar, form: "digits", isFraction: true };
  if (isFractionWith(tokens, from + 1))
    return { ...plain, from, to: from + 3, value: fractionAt(tokens, from), form: "digits", isFraction: true };
  const grouped = readGroups(text, tokens, from);
  const value = parseDigits(grouped.digits);
  if (value === null) return null;
  const number: NumberSpan = { ...plain, from, to: grouped.to, value, form: "digits" };
  const power = readPower(tokens, number.to);
  if (power) return { ...number, to: power.to, value: Number(`${value}e${power.exponent}`) };
  const part = VULGAR.get(tokens[number.to]?.text ?? "");
  if (part !== undefined) return { ...number, to: number.to + 1, value: value + part };
  // "4-1/2"
  if (
    tokens[number.to]?.text === "-" &&
    isGlued(tokens[number.to]) &&
    isGlued(tokens[number.to + 1]) &&
    isFractionWith(tokens, number.to + 2)
  )
    return { ...number, to: number.to + 4, value: value + partOfLast(tokens, number.to + 1, grouped.digits) };
  if (tokens[number.to]?.kind === "number" && isFractionWith(tokens, number.to + 1))
    return { ...number, to: number.to + 3, value: value + fractionAt(tokens, number.to) };
  return number;
}

/** "$1.2 m": behind a currency sign a letter set apart is a scale as well. */
function isAfterCurrency(tokens: Token[], from: number): boolean {
  return /^[$£€]$/.test(tokens[from - 1]?.text ?? "");
}

/** "8 B people": a capital set apart, before what is counted. */
function isCapitalScale(tokens: Token[], at: number): boolean {
  const [letter, next] = [tokens[at], tokens[at + 1]];
  if (!letter || !/^[BM]$/.test(letter.text) || next?.kind !== "word") return false;
  return next.text === next.lower && isPlural(next.lower);
}

/** "1.2 million", "400-million", "5bn"; `k`, `m`, `b` and `t` only where `takesLetter` says that they are no unit. */
function withScale(tokens: Token[], number: NumberSpan, takesLetter: (at: number) => boolean): NumberSpan {
  let { to, value, scale } = number;
  for (;;) {
    const gap = tokens[to]?.text === "-" && isGlued(tokens[to]) && isGlued(tokens[to + 1]) ? 1 : 0;
    const token = tokens[to + gap];
    if (token?.kind !== "word") break;
    const word = SCALE.get(token.lower);
    const isNear = !token.spaced || isAfterCurrency(tokens, number.from) || isCapitalScale(tokens, to);
    const letter = gap === 0 && isNear && scale === 1 ? GLUED.get(token.lower) : undefined;
    const factor = word ?? (letter !== undefined && takesLetter(to) ? letter : undefined);
    if (factor === undefined) break;
    value *= factor;
    scale *= factor;
    to += gap + 1;
  }
  return { ...number, to, value: tidy(value), scale };
}

/** Binary noise of a product such as 2.3 × 1e6 is cut off at fifteen digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** "two-thirds", "three quarters", "a third of", "half of", "half a". */
function readWordFraction(tokens: Token[], from: number): NumberSpan | null {
  const first = tokens[from]?.lower ?? "";
  if (first === "half") return readPartOfUnit(tokens, from) ?? readHalf(tokens, from);
  if (first === "quarter") return readPartOfUnit(tokens, from) ?? readQuarter(tokens, from);
  const top = /^an?$/.test(first) ? 1 : isNumberWord(tokens[from]) ? (readWords(tokens, from)?.value ?? 0) : 0;
  if (top < 1 || top > 9) return null;
  const hyphen = isGlued(tokens[from + 1], "-") ? 1 : 0;
  const name = tokens[from + 1 + hyphen];
  const bottom = DENOMINATOR.get(name?.lower ?? "");
  if (!name || bottom === undefined || bottom <= top) return null;
  const to = from + 2 + hyphen;
  const ofScale = scaleOfWhich(tokens, to);
  if (ofScale)
    return {
      ...plain,
      from,
      to: ofScale.to,
      value: tidy((top / bottom) * ofScale.scale),
      form: "words",
      scale: ofScale.scale,
    };
  const scale = SCALE.get(tokens[to]?.lower ?? "");
  if (scale !== undefined && scale > 100)
    return { ...plain, from, to: to + 1, value: (top / bottom) * scale, form: "words", scale };
  const isPlural = name.lower.endsWith("s") || name.lower === "halves";
  const isSure =
    hyphen === 1 ||
    (top > 1 && isPlural) ||
    /^(?:of|the)$/.test(tokens[to]?.lower ?? "") ||
    isWithAnother(tokens, to) ||
    /^(?:by|between|nearly|almost|about|roughly|than|over|under|around)$/.test(tokens[from - 1]?.lower ?? "") ||
    isSharedOut(tokens, from, to);
  const isHalfYear = top === 2 && name.lower === "quarters";
  if (isHalfYear || !isSure || (top > 1 && !isPlural) || isPartOfYear(tokens, to, name.lower)) return null;
  return { ...plain, from, to, value: top / bottom, form: "words", isFraction: true };
}

/** "a quarter **to a third** of voters": two parts of one whole. */
function isWithAnother(tokens: Token[], at: number): boolean {
  const isLinked = /^(?:to|and|or)$/.test(tokens[at]?.lower ?? "");
  const isSecond = isLinked && /^(?:an?|one|two|three)$/.test(tokens[at + 1]?.lower ?? "");
  return isSecond && DENOMINATOR.has(tokens[at + 2]?.lower ?? "") && tokens[at + 3]?.lower === "of";
}

const HALVED =
  /^(?:mile|inch|hour|minute|second|pint|gallon|litre|liter|cup|teaspoon|tablespoon|ton|tonne|kilo|kilometre|kilometer|metre|meter|foot|yard|acre|pound|ounce|percent|percentage|point|degree|cent|penny)s?$/;
const QUARTERED = /^(?:mile|inch|hour|pint|cup|teaspoon|acre|pound|ounce|percent|percentage|point|cent)s?$/;
const NOT_A_PART =
  /^(?:first|second|third|fourth|1st|2nd|3rd|4th|last|next|this|each|per|opening|closing|final|latter|other|a\.m\.|-)$/;

/** "a **half-mile** track", "a **quarter-point** cut": part of the unit that is tied to it. */
function readPartOfUnit(tokens: Token[], from: number): NumberSpan | null {
  const word = tokens[from]?.lower;
  const hyphen = isGlued(tokens[from + 1], "-") ? 1 : 0;
  const unit = tokens[from + 1 + hyphen]?.lower ?? "";
  const isPart = word === "half" ? HALVED.test(unit) : word === "quarter" && QUARTERED.test(unit);
  const isNoun = hyphen === 0 && !/^(?:a|an|the|about|nearly|almost|over|than)$/.test(tokens[from - 1]?.lower ?? "");
  if (!isPart || isNoun || NOT_A_PART.test(tokens[from - 1]?.lower ?? "")) return null;
  const value = word === "half" ? 0.5 : 0.25;
  return { ...plain, from, to: from + 1, value, form: "words", isFraction: false };
}

const SHARED =
  /^(?:perhaps|maybe|only|just|barely|least|approximately|to|from|up|down|another|lost|cut|and|or|some|well|fully|estimated|is|are|was|were)$/;
const AFTER_SHARE =
  /^(?:too|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter|again|in|on|at|by|to|from|since|over|during|more|less|as|are|were|have|say|said)$/;

const COMPARED = /^(?:too|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter|again)$/;

/** "Overstated by perhaps **a fifth**.", "cut to **a third** in May": a part, where no noun follows that would make it a rank. */
function isSharedOut(tokens: Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const isMarked = next?.kind === "punct" && next.text !== "-";
  const isOpen = next === undefined || isMarked || AFTER_SHARE.test(next.lower);
  const isCompared = next !== undefined && COMPARED.test(next.lower);
  return isOpen && (isCompared || SHARED.test(tokens[from - 1]?.lower ?? ""));
}

/** "a quarter **of a million**", "three-quarters of a billion", "a quarter-of-a-million": null where no scale follows. */
function scaleOfWhich(tokens: Token[], at: number): { to: number; scale: number } | null {
  const step = isGlued(tokens[at], "-") ? 2 : 1;
  const of = at + step - 1;
  const scale = SCALE.get(tokens[of + 2 * step]?.lower ?? "") ?? 0;
  const isOf = tokens[of]?.lower === "of" && /^an?$/.test(tokens[of + step]?.lower ?? "");
  return isOf && scale >= 1e6 ? { to: of + 2 * step + 1, scale } : null;
}

/** "quarter million", said without its article. */
function readQuarter(tokens: Token[], from: number): NumberSpan | null {
  const scale = SCALE.get(tokens[from + 1]?.lower ?? "");
  if (scale === undefined || scale < 1e6) return null;
  return { ...plain, from, to: from + 2, value: scale / 4, form: "words", scale };
}

function isPartOfYear(tokens: Token[], to: number, name: string): boolean {
  return name.startsWith("quarter") && tokens[to]?.lower === "of" && /^(?:19|20)\d\d$/.test(tokens[to + 1]?.text ?? "");
}

/** "Almost half **thought** so": what a half of some group does. */
const HALF_TELLS =
  /^(?:say|said|think|thought|believe|believed|were|are|was|is|have|had|has|want|wanted|support|supported|oppose|opposed|agree|agreed|feel|felt|live|lived|come|came|go|went|work|worked|would|will|could|did|do|who|report|reported|voted|vote|expect|expected|plan|planned|got|get|use|used|fear|feared|reckon|reckoned)$/;

function readHalf(tokens: Token[], from: number): NumberSpan | null {
  const before = tokens[from - 1]?.lower ?? "";
  if (/^(?:first|second|latter|other|better|last|next|this|each|-)$/.test(before)) return null;
  const next = tokens[from + 1]?.lower ?? "";
  const tied = isGlued(tokens[from + 1], "-") && isGlued(tokens[from + 2]) ? (tokens[from + 2]?.lower ?? "") : "";
  const tiedScale = SCALE.get(tied);
  if (tiedScale !== undefined)
    return { ...plain, from, to: from + 3, value: 0.5 * tiedScale, form: "words", scale: tiedScale };
  const half: NumberSpan = { ...plain, from, to: from + 1, value: 0.5, form: "words", isFraction: true };
  if (next === "of" || next === "the" || next === "its" || next === "their") return half;
  if (
    /^(?:nearly|almost|about|than|over|under|around|roughly|just|only|exactly|barely)$/.test(before) &&
    HALF_TELLS.test(next)
  )
    return half;
  const follows = tokens[from + 1];
  const isEnd = follows === undefined || (follows.kind === "punct" && follows.text !== "-");
  if (
    isEnd &&
    /^(?:nearly|almost|about|than|over|under|around|roughly|of)$/.test(before) &&
    !/^(?:out|one)$/.test(tokens[from - 2]?.lower ?? "")
  )
    return half;
  if (next === "as" && /^(?:much|many|big|large|long|fast|likely|high)$/.test(tokens[from + 2]?.lower ?? ""))
    return half;
  if (
    before === "by" &&
    (tokens[from + 1]?.kind !== "word" || /^(?:in|to|from|since|over|by|on|this|last|within)$/.test(next))
  )
    return half;
  const bare = SCALE.get(next);
  if (bare !== undefined && bare > 100)
    return { ...plain, from, to: from + 2, value: 0.5 * bare, form: "words", scale: bare };
  if (next !== "a" && next !== "an") return null;
  const scale = SCALE.get(tokens[from + 2]?.lower ?? "");
  if (scale === undefined) return { ...half, to: from + 2 };
  return { ...plain, from, to: from + 3, value: 0.5 * scale, form: "words", scale };
}

/** "two and a half", "3 and a quarter", and the scale after it: "two and a half million". */
function withHalf(tokens: Token[], number: NumberSpan): NumberSpan {
  const hyphen = isGlued(tokens[number.to], "-") ? 1 : 0;
  const step = hyphen ? 2 : 1;
  const and = number.to + hyphen;
  if (tokens[and]?.lower !== "and" || !/^an?$/.test(tokens[and + step]?.lower ?? "")) return number;
  const part = tokens[and + 2 * step]?.lower;
  if (part !== "half" && part !== "quarter") return number;
  const value = number.value + number.scale * (part === "half" ? 0.5 : 0.25);
  return { ...number, to: and + 2 * step + 1, value };
}

/** "6 in 10 voters" is a share, "12 in 50 states" a count and a count. */
const ROUND_BASE = new Set([5, 10, 20, 100, 1000, 10_000]);

const SCORED = /^(?:scor\w*|rat(?:ed|ing|ings|es)|marks?|graded?|index|review\w*)$/;
const SCORED_REACH = 6;

/** "7.8 **out of 10**", "scored 38 out of 100": a mark on a scale; the token behind it, or 0 where none is given. */
function scoreOutOf(tokens: Token[], number: NumberSpan): number {
  const base = tokens[number.to + 2];
  const isOutOf = tokens[number.to]?.lower === "out" && tokens[number.to + 1]?.lower === "of";
  if (!isOutOf || !/^(?:5|10|20|100|five|ten)$/.test(base?.lower ?? "") || tokens[number.to + 3]?.text === "-")
    return 0;
  const lead = tokens.slice(Math.max(0, number.from - SCORED_REACH), number.from);
  const isScored = !Number.isInteger(number.value) || lead.some(({ lower }) => SCORED.test(lower));
  return isScored ? number.to + 3 : 0;
}

const ROUGHLY = /^(?:nearly|almost|about|roughly|around|approximately|some|than)$/;

/** "Nearly eight **of** 10 voters": who counts ten people does it exactly. */
function isRoughShare(tokens: Token[], { from, to, value }: NumberSpan): boolean {
  const isOfTen = tokens[to]?.lower === "of" && /^(?:10|ten|100)$/.test(tokens[to + 1]?.lower ?? "");
  return isOfTen && value < 10 && ROUGHLY.test(tokens[from - 1]?.lower ?? "");
}

const SHARERS =
  /^(?:person|people|child|children|adult|adults|woman|women|man|men|voter|voters|household|households|family|families|pupil|pupils|student|students|worker|workers|patient|patients|american|americans|briton|britons|home|homes|house|houses|job|jobs|pound|dollar|euro|baby|babies|girl|girls|boy|boys|resident|residents|employee|employees|citizen|citizens|customer|customers|driver|drivers|teacher|teachers|teenager|teenagers|young|graduate|graduates|prisoner|prisoners|farmer|farmers|soldier|soldiers|doctor|doctors|nurse|nurses|company|companies|firm|firms|school|schools|couple|couples|marriage|marriages|mother|mothers|pregnancy|pregnancies|death|deaths|case|cases|car|cars|tree|trees|species)$/;
const LARGEST_SHARED = 1000;

/** "One **child** in five", "two women in every three": the share that such words tell; null where they do not. */
function withNounInside(text: string, tokens: Token[], number: NumberSpan): NumberSpan | null {
  const noun = tokens[number.to];
  if (number.value > 9 || !noun || !SHARERS.test(noun.lower) || tokens[number.to + 1]?.lower !== "in") return null;
  const every = tokens[number.to + 2]?.lower === "every" ? 1 : 0;
  const base = readPlain(text, tokens, number.to + 2 + every, () => false);
  if (!base || !Number.isInteger(base.value) || base.value <= number.value || base.value > LARGEST_SHARED) return null;
  const after = tokens[base.to];
  const isThing =
    after?.kind === "word" &&
    (/^(?:years?|months?|weeks?|days?|hours?|per|of|million|percent)$/.test(after.lower) ||
      (isPlural(after.lower) &&
        !/^(?:goes|lives|has|is|was|does|dies|works|suffers|says|wants|uses|faces|needs|lacks)$/.test(after.lower)) ||
      /^\p{Lu}/u.test(after.text));
  return isThing || after?.text === "-" || after?.text === "%"
    ? null
    : { ...number, to: base.to, value: number.value / base.value, isFraction: true, isShare: true };
}

/** "one in four", "nine out of 10", "two in every three". */
function withShare(text: string, tokens: Token[], number: NumberSpan): NumberSpan {
  const [first, second] = [tokens[number.to]?.lower, tokens[number.to + 1]?.lower];
  const score = scoreOutOf(tokens, number);
  if (score > 0) return { ...number, to: score, isScore: true };
  if (number.value > 99 || !Number.isInteger(number.value)) return number;
  const share = withNounInside(text, tokens, number);
  if (share) return share;
  // "a 1-in-5 chance"
  const isTied = first === "-" && second === "in" && tokens[number.to + 2]?.text === "-" && isGlued(tokens[number.to]);
  const isOutOf = first === "out" && second === "of";
  const isOf = first === "of" && (second === "every" || isRoughShare(tokens, number));
  const link = isTied ? 3 : isOutOf ? 2 : first === "in" || isOf ? 1 : 0;
  const skip = link > 0 && tokens[number.to + link]?.lower === "every" ? link + 1 : link;
  if (skip === 0) return number;
  const base = readPlain(text, tokens, number.to + skip, () => false);
  if (
    !base ||
    base.value <= number.value ||
    base.value > (number.value === 1 ? 1e12 : 100_000) ||
    !Number.isInteger(base.value)
  )
    return number;
  const isYear = base.form === "digits" && base.value > 1500 && base.value < 2100;
  const after = tokens[base.to];
  const counts =
    after?.kind === "word" && skip === 1 && number.form === "digits" && number.value > 1 && !ROUND_BASE.has(base.value);
  if (isYear || counts) return number;
  return { ...number, to: base.to, value: number.value / base.value, isFraction: true, isShare: true };
}

function readPlain(
  text: string,
  tokens: Token[],
  from: number,
  takesLetter: (at: number) => boolean,
): NumberSpan | null {
  const token = tokens[from];
  if (token?.kind === "number") {
    const digits = readDigits(text, tokens, from);
    return digits && withScale(tokens, digits, takesLetter);
  }
  const fraction = readWordFraction(tokens, from);
  if (fraction) return fraction;
  const words = readWords(tokens, from);
  if (!words) return null;
  const { to, part } = readPoint(tokens, words.to);
  const number: NumberSpan = { ...plain, from, ...words, form: "words" };
  return to === words.to ? number : withScale(tokens, { ...number, to, value: words.value + part }, () => false);
}

/**
 * Reads the longest number that starts at token `from`, or null. `takesLetter(at)` decides whether a single letter
 * behind digits is a scale ("$2m") or a unit ("2m tall").
 */
export function readNumber(
  text: string,
  tokens: Token[],
  from: number,
  takesLetter: (at: number) => boolean,
): NumberSpan | null {
  const number = readPlain(text, tokens, from, takesLetter);
  if (!number) return null;
  const withPart = number.isFraction ? number : withHalf(tokens, number);
  const scaled = withPart === number ? number : withScale(tokens, withPart, () => false);
  return scaled.isFraction ? scaled : withShare(text, tokens, scaled);
}
