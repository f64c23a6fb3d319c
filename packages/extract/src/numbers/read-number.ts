import { GLUED_SCALES, VULGAR_FRACTIONS } from "../data/number-words.js";
import { readPairs } from "../data/read-pairs.js";
import type { Token } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import type { NumberSpan } from "./number-span.js";
import { parseDigits } from "./parse-digits.js";
import { isGlued, plain, tidy } from "./plain-number.js";
import { DENOMINATOR, readWordFraction } from "./read-fraction.js";
import { readGroups } from "./read-groups.js";
import { CARDINAL, readPoint, readWords, SCALE } from "./read-words.js";

const VULGAR = readPairs(VULGAR_FRACTIONS);
const GLUED = readPairs(GLUED_SCALES);

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

/** "Rs 340 **cr**", "₹9 lakh **cr**", "Rs 22**L**": how Indian papers shorten crores and lakhs of rupees; undefined for other words. */
function scaleOfRupees(tokens: Token[], from: number, at: number): number | undefined {
  const sign = tokens[from - 1]?.text === "." ? tokens[from - 2] : tokens[from - 1];
  if (!/^(?:₹|rs|inr|tk|rupees)$/.test(sign?.lower ?? "")) return undefined;
  if (/^(?:cr|crs)$/.test(tokens[at]?.lower ?? "")) return 1e7;
  return tokens[at]?.text === "L" ? 1e5 : undefined;
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
    const word = SCALE.get(token.lower) ?? scaleOfRupees(tokens, number.from, to + gap);
    if (word === undefined && !GLUED.has(token.lower)) break;
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

/** "one and **three-quarter** hours", "two and **two-thirds**": parts tied by a hyphen; null where others follow. */
function readTiedPart(tokens: Token[], at: number): { to: number; value: number } | null {
  const tied = isGlued(tokens[at + 1], "-") && isGlued(tokens[at + 2]) ? at + 2 : at + 1;
  const [top, bottom] = [CARDINAL.get(tokens[at]?.lower ?? ""), DENOMINATOR.get(tokens[tied]?.lower ?? "")];
  const isPart =
    tied === at + 2 || /^(?:halves|thirds|quarters|fifths|eighths|tenths)$/.test(tokens[tied]?.lower ?? "");
  return isPart && top && bottom && top < bottom ? { to: tied + 1, value: top / bottom } : null;
}

/** "two and a half", "3 and a quarter", and the scale after it: "two and a half million". */
function withHalf(tokens: Token[], number: NumberSpan): NumberSpan {
  const hyphen = isGlued(tokens[number.to], "-") ? 1 : 0;
  const step = hyphen ? 2 : 1;
  const and = number.to + hyphen;
  const isMixed = tokens[and]?.lower === "and" && tokens[number.from - 1]?.lower !== "between";
  const tied = isMixed && Number.isInteger(number.value) ? readTiedPart(tokens, and + 1) : null;
  if (tied) return { ...number, to: tied.to, value: tidy(number.value + number.scale * tied.value) };
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
