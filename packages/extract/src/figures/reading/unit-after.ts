import type { NumberSpan } from "../../numbers/number-span.js";
import type { Token } from "../../tokens/token.js";
import { type FoundUnit, findPer, findUnit } from "../../units/find-unit.js";
import { isRaceLength } from "./letter-scale.js";
import { overOrMore } from "./modifiers.js";
import { STOPS } from "./word-sets.js";

function isAge(tokens: Token[], at: number): number {
  const hyphen = tokens[at]?.text === "-" ? 1 : 0;
  const word = tokens[at + hyphen]?.lower ?? "";
  if (word === "old" || word === "olds") return at + hyphen + 1;
  return word === "of" && tokens[at + hyphen + 1]?.lower === "age" ? at + hyphen + 2 : at;
}

function withAge(tokens: Token[], unit: FoundUnit): FoundUnit {
  if (unit.kind !== "duration") return unit;
  const to = isAge(tokens, unit.to);
  return to > unit.to ? { ...unit, kind: "age", to } : unit;
}

const BASES = /^(?:100|1,?000|10,?000|100,?000|1,?000,?000)$/;

/** "12 per 100,000": so many of each so many. */
export function findPerBase(tokens: Token[], at: number): FoundUnit | null {
  const base = tokens[at + 1];
  const isPer = tokens[at]?.lower === "per" || (tokens[at]?.lower === "for" && tokens[at + 1]?.lower === "every");
  if (!isPer || base?.kind !== "number" || !BASES.test(base.text)) return null;
  return { symbol: `1/${base.text.replaceAll(",", "")}`, kind: "rate", to: at + 2 };
}

const DOERS: Record<string, Pick<FoundUnit, "symbol" | "kind">> = {
  footer: { symbol: "foot", kind: "length" },
  yarder: { symbol: "yard", kind: "length" },
  miler: { symbol: "mile", kind: "length" },
  pounder: { symbol: "pound", kind: "mass" },
};

/** "A 45-footer", "a 200-pounder". */
function doerOfMeasure(tokens: Token[], at: number): FoundUnit | null {
  const word = tokens[at]?.text === "-" ? (tokens[at + 1]?.lower ?? "") : "";
  const unit = Object.hasOwn(DOERS, word.replace(/s$/, "")) ? DOERS[word.replace(/s$/, "")] : undefined;
  return unit ? { ...unit, to: at + 2 } : null;
}

/** Between a number and its unit: "three **more** months", "four **consecutive** days", "two **full** pints". */
const BETWEEN =
  /^(?:more|additional|extra|further|fewer|full|whole|entire|long|short|straight|consecutive|successive|solid|continuous|uninterrupted|unbroken|calendar|gruelling|grueling|painful|agonising|agonizing|anxious|glorious|tense|hard|difficult|turbulent|tumultuous|precious|mere)$/;

/** What is done in them: "40 **working** hours a week", "900 **flying** hours". Days and years of it are things of their own. */
const SPENT =
  /^(?:working|waking|flying|flight|teaching|classroom|overtime|volunteer|volunteering|daylight|sunshine|driving|training|study|billable|contact|viewing|service|consulting|staff|labour|labor|person|man)$/;

function overAdjectives(tokens: Token[], at: number): number {
  let to = at;
  while (to < at + 2 && BETWEEN.test(tokens[to]?.lower ?? "")) to += 1;
  while (to < at + 2 && SPENT.test(tokens[to]?.lower ?? "")) to += 1;
  const isSpent = to > at && SPENT.test(tokens[to - 1]?.lower ?? "");
  return isSpent && !/^(?:hours|minutes)$/.test(tokens[to]?.lower ?? "") ? at : to;
}

/** "The five **second** hole", "two **second**-half goals": the one behind the first, no time. */
function isOrdinalSecond(tokens: Token[], number: NumberSpan, unit: FoundUnit): boolean {
  const at = unit.to - 1;
  if (unit.symbol !== "s" || tokens[at]?.lower !== "second" || number.value === 1 || number.isFraction) return false;
  const isTied = tokens[at - 1]?.text === "-";
  const next = tokens[unit.to];
  return !isTied && (number.form === "words" || (next?.text === "-" && !next.spaced));
}

/** "20 [kg]", "20 (kg)". */
const CLOSERS: Record<string, string> = { "[": "]", "(": ")", "{": "}" };

/** "20**-odd** miles", "30**-plus** miles", "two **or more** years": over what bends the number. */
function overOdd(tokens: Token[], at: number): number | null {
  const behind = overOrMore(tokens, at);
  if (behind > at) return behind;
  const isOdd = tokens[at]?.text === "-" && /^(?:odd|plus|some)$/.test(tokens[at + 1]?.lower ?? "");
  return isOdd ? at + (tokens[at + 2]?.text === "-" ? 3 : 2) : null;
}

const SUMS =
  /^(?:debts?|dues|loans?|loss|losses|profits?|revenues?|taxes|tax|cash|fines?|compensation|aid|investments?|deposits?|bonds?|subsidies|arrears|assets|funding|damages|interest|sales)$/;
const PAYING =
  /^(?:ow(?:es?|ed|ing)|worth|cost(?:s|ing)?|spen(?:t|ds?|ding)|paid|pays?|paying|invest(?:s|ed|ing)?|borrow(?:s|ed|ing)?|allocat(?:es?|ed|ing)|sanction(?:s|ed|ing)?|earn(?:s|ed|ing)?|fined|lent|gross(?:es|ed)?|rais(?:es?|ed|ing)|embezzled|disburs(?:es?|ed|ing))$/;
const PAYING_REACH = 5;

/** "45,000 **crore** in debt", "owes lenders 300 **crore**": who counts money by crores and lakhs counts rupees. */
function isCrores(tokens: Token[], { from, to }: NumberSpan): boolean {
  if (!/^(?:crores?|lakhs?)$/.test(tokens[to - 1]?.lower ?? "")) return false;
  const next = tokens[to];
  if (/^(?:in|of)$/.test(next?.lower ?? "") && SUMS.test(tokens[to + 1]?.lower ?? "")) return true;
  if (tokens[from - 1]?.lower === "of" && SUMS.test(tokens[from - 2]?.lower ?? "")) return true;
  if (/^(?:was|were)$/.test(next?.lower ?? "") && PAYING.test(tokens[to + 1]?.lower ?? "")) return true;
  const isAlone = next?.kind !== "word" || STOPS.has(next.lower) || /^(?:last|this|next|worldwide)$/.test(next.lower);
  return isAlone && tokens.slice(Math.max(0, from - PAYING_REACH), from).some(({ lower }) => PAYING.test(lower));
}

/** "serves 25 **to life**", "got 15**-to-life**": years of a sentence. */
function isToLife(tokens: Token[], at: number): boolean {
  const hyphen = tokens[at]?.text === "-" ? 1 : 0;
  const isLife = tokens[at + hyphen]?.lower === "to" && tokens[at + 2 * hyphen + 1]?.lower === "life";
  // "brought 25 to life"
  return (
    isLife &&
    !tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:br(?:ing|ought)|c[ao]m[ei]|sprang)/.test(lower))
  );
}

/** "the **over-65**s", "the **under** 18s": those of an age, and no seconds. */
export function isBand(tokens: Token[], at: number): boolean {
  const isTied = tokens[at - 1]?.text === "-" && tokens[at]?.spaced === false;
  if (!/^\d\d?$/.test(tokens[at]?.text ?? "") || !/^(?:over|under)$/.test(tokens[at - (isTied ? 2 : 1)]?.lower ?? ""))
    return false;
  return isTied || tokens[at - 2]?.lower === "the";
}

/** The unit that a number is followed by, or tied to, or that a bracket holds; a rate where only that is told. */
export function unitAfter(tokens: Token[], number: NumberSpan): FoundUnit | null {
  const isDigits = tokens[number.from]?.kind === "number";
  const hyphen = tokens[number.to];
  const glued = tokens[number.to + 1];
  const isTied = hyphen?.spaced === false && glued?.spaced === false;
  const isLoose = tokens[number.to + 2]?.text === "-";
  const isHyphen = hyphen?.text === "-" && glued !== undefined && (isTied || isLoose);
  const bracket = CLOSERS[hyphen?.text ?? ""] === (tokens[number.to + 2]?.text ?? "") ? 1 : 0;
  const isOfOne = number.isFraction && hyphen?.lower === "of" && /^(?:an?|one|1)$/.test(glued?.lower ?? "");
  // "up from 3 in 10 a decade ago"
  const isOfA = number.isFraction && !number.isShare && /^an?$/.test(hyphen?.lower ?? "");
  const of = isOfOne ? 2 : isOfA ? 1 : 0;
  const at = overOdd(tokens, number.to) ?? number.to + (isHyphen ? 1 : 0) + bracket + of;
  const found =
    findUnit(tokens, at, isDigits) ??
    findUnit(tokens, overAdjectives(tokens, at), false) ??
    doerOfMeasure(tokens, number.to);
  const isNoTime = found?.symbol === "s" && isBand(tokens, number.from);
  const unit = isNoTime || (found && isOrdinalSecond(tokens, number, found)) ? null : found;
  if (unit) return withAge(tokens, bracket ? { ...unit, to: unit.to + 1 } : unit);
  if (isCrores(tokens, number)) return { symbol: "rupee", kind: "money", to: number.to };
  if (isToLife(tokens, number.to)) return { symbol: "year", kind: "duration", to: number.to };
  if (isDigits && isRaceLength(tokens, number.to)) return { symbol: "km", kind: "length", to: number.to + 1 };
  if (hyphen?.lower === "below" && glued?.lower === "zero")
    return { symbol: "deg", kind: "temperature", to: number.to };
  const base = number.isFraction ? null : findPerBase(tokens, number.to);
  if (base) return base;
  const per = findPer(tokens, number.to);
  const isEach =
    per?.kind === "rate" && !Number.isInteger(number.value) && /^an?$/.test(tokens[number.to]?.lower ?? "");
  const isPer = per && (isEach || tokens[number.to]?.lower === "per") && !number.isFraction;
  return isPer ? { ...per, symbol: `1/${per.symbol}`, kind: "rate" } : null;
}
