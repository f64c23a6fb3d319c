import type { Token } from "../tokens/token.js";
import { describesThing } from "./describes-thing.js";
import { spellExact, spellLower } from "./phrase-table.js";
import { isBeforeNoun, isCar, isCents, isRankEnding, meantBy, smallDegree } from "./unit-meant.js";
import { type Unit, unitTables } from "./unit-tables.js";

export interface FoundUnit extends Unit {
  to: number;
}

/** The unit that begins at a token, without what it is for each of: by its name, behind digits by its sign as well. */
export function bareUnit(tokens: Token[], at: number, afterDigits: boolean): FoundUnit | null {
  const token = tokens[at];
  if (!token) return null;
  const name = token.text === "SEC" ? null : unitTables().names.find(tokens, at, spellLower);
  if (!name) return afterDigits ? unitBySign(tokens, token, at) : null;
  if (describesThing(tokens, at, name.to, name.value)) return null;
  if (/^(?:crowns?|soles)$/.test(token.lower) && !isManyOf(tokens, at)) return null;
  if (!isBarePound(tokens, at, name.to, name.value)) return { ...meantBy(tokens, name.value, name.to), to: name.to };
  return isPoundOfWeight(tokens, at, name.to)
    ? { symbol: "pound", kind: "mass", to: name.to }
    : { symbol: "GBP", kind: "money", to: name.to };
}

/** Of so much alcohol drinks are told: "3 proof sheets" are paper. */
const WEAKEST = 20;

function unitBySign(tokens: Token[], token: Token, at: number): FoundUnit | null {
  const { signs, gluedSigns } = unitTables();
  if (isCents(tokens, at)) return { symbol: "cent", kind: "money", to: at + 1 };
  const degree = smallDegree(tokens, at);
  if (degree) return { ...degree, to: at + 1 };
  if (isModelLetter(tokens, at) || isCar(tokens, at)) return null;
  if (token.lower === "in" && isInchWord(tokens, at)) return { symbol: "inch", kind: "length", to: at + 1 };
  const isGlued = !token.spaced || isDegreeLetter(tokens, at);
  const sign = signs.find(tokens, at, spellExact) ?? (isGlued ? gluedSigns.find(tokens, at, spellExact) : null);
  if (!sign) return isInchMark(tokens, at) ? { symbol: "inch", kind: "length", to: at + 1 } : null;
  const isLetter = token.spaced && sign.to === at + 1 && /^[a-zA-Z]$/.test(token.text);
  if (isLetter && !isDegreeLetter(tokens, at) && !isSafeLetter(tokens, at)) return null;
  if ((sign.value.isLone && isBeforeNoun(tokens[sign.to])) || isRankEnding(tokens, at)) return null;
  if (
    token.text === "proof" &&
    !(Number(tokens[at - 1]?.text === "-" ? tokens[at - 2]?.text : tokens[at - 1]?.text) >= WEAKEST)
  )
    return null;
  if (token.text === "kn" && isPaid(tokens, at)) return { symbol: "HRK", kind: "money", to: sign.to };
  if (sign.value.symbol === "penny" && token.spaced) return null;
  return { ...meantBy(tokens, sign.value, sign.to), to: sign.to };
}

/** "The 500**C**-class": a letter that names a model goes on behind a mark; "28C/82F" are degrees. */
function isModelLetter(tokens: Token[], at: number): boolean {
  const [letter, mark, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^[CF]$/.test(letter?.text ?? "") || !mark || mark.spaced) return false;
  return mark.text === "-" || (mark.text === "/" && behind?.kind !== "number");
}

/** "400 billion crowns", "5,000 crowns": by so many only money is counted. */
function isManyOf(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return LARGE.test(before?.lower ?? "") || /^(?:thousand|\d{1,3},\d{3}.*|\d{4,})$/.test(before?.lower ?? "");
}

/** "98.6 F", "12 C": no name goes on with the letter. */
function isDegreeLetter(tokens: Token[], at: number): boolean {
  const [letter, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!letter || !/^[CF]$/.test(letter.text)) return false;
  if (next?.text === "." && !next.spaced) return after === undefined;
  const isNamed = next?.spaced === false && /^[-/]$/.test(next.text);
  return next === undefined || (next.text === next.lower && !isNamed);
}

/** A single spaced letter is a unit only where no word follows that it could be an initial of. */
function isSafeLetter(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  const point = tokens[at + 1];
  const isInitial = point?.text === "." && !point.spaced && tokens[at + 2] !== undefined;
  return /^[mgltsWVLw]$/.test(text) && (!isInitial || text === text.toLowerCase());
}

const QUOTE_REACH = 150;
const SIZED = /^(?:long|wide|tall|high|deep|thick|x|×|across)$/;
const SAYS =
  /^(?:he|she|they|it|we|i|the|a|an|said|says|and|but|or|in|on|at|to|for|with|as|when|while|is|was|are|were)$/;

/** "12 **in.** long", "a length of 20 **in**.": where "in" leads nowhere. */
function isInchWord(tokens: Token[], at: number): boolean {
  const isPointed = tokens[at + 1]?.text === ".";
  const next = tokens[isPointed ? at + 2 : at + 1];
  return SIZED.test(next?.lower ?? "") || next === undefined || next.sentence !== tokens[at]?.sentence;
}

/** `a 55" screen`: no quotation is open that the mark could close, and what follows is measured. */
function isInchMark(tokens: Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (!mark || !/^["”]$/.test(mark.text) || next?.kind !== "word" || SAYS.test(next.lower)) return false;
  if (mark.spaced && !SIZED.test(next.lower)) return false;
  let open = 0;
  for (let back = at - 1; back >= Math.max(0, at - QUOTE_REACH); back -= 1)
    if (/^["“”]$/.test(tokens[back]?.text ?? "")) open += 1;
  return open % 2 === 0;
}

function isBarePound(tokens: Token[], from: number, to: number, unit: Unit): boolean {
  return (
    (unit.symbol === "GBP" || unit.symbol === "pound") && to - from === 1 && /^pounds?$/.test(tokens[from]?.lower ?? "")
  );
}

/** A weight and a currency share a name: it is money unless something is weighed. */
const WEIGHED = /^(?:of|overweight|heavier|lighter)$/;
const WEIGHING = /^(?:weigh\w*|weight|lost|lose|drop|gained|lift\w*)$/;
const PAYING =
  /^(?:cost\w*|paid|pays?|paying|price[ds]?|worth|fined?|budget\w*|spen[dt]\w*|profits?|salary|fees?|loans?|debts?|tax\w*|wages?|earn\w*|sold|sells?|bought|bills?|revenue|sales|fares?|tickets?|tolls?|rents?|donat\w*|charg\w*|grants?|deposits?|saves?|saved|savings|bail|refund\w*|compensation|subsid\w*|tip|tips|wag(?:e|es|ered)|bet|owe[ds]?|owing|borrow\w*|lent|lends?|repa(?:y|id)\w*|entry|admission)$/;
/** "a ten-pound note" */
const PAPER =
  /^(?:notes?|coins?|fines?|bets?|prizes?|bonus(?:es)?|bills?|tickets?|deals?|loans?|grants?|deposits?|vouchers?|fares?)$/;
const LARGE = /^(?:million|billion|trillion|m|bn)$/;

/** A pound is money by the millions, beside pence and where something is paid, unless it is weighed. */
function isPoundOfWeight(tokens: Token[], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - 8), from);
  const isOf =
    WEIGHED.test(tokens[to]?.lower ?? "") && !/^(?:taxpayers?|debt|savings)$/.test(tokens[to + 1]?.lower ?? "");
  if (before.slice(-6).some((token) => WEIGHING.test(token.lower)) || isOf) return true;
  if (PAPER.test(tokens[to]?.lower ?? "") || PAPER.test(tokens[to + 1]?.lower ?? "")) return false;
  if (LARGE.test(tokens[from - 1]?.lower ?? "") || /^(?:pence|p)$/.test(tokens[to + 1]?.lower ?? "")) return false;
  return !before.some((token) => PAYING.test(token.lower));
}

const PAYING_REACH = 8;

function isPaid(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - PAYING_REACH), at).some((token) => PAYING.test(token.lower));
}
