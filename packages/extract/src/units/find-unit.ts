import type { Token } from "../tokens/token.js";
import { spellExact, spellLower } from "./phrase-table.js";
import { isBeforeNoun, meantBy } from "./unit-meant.js";
import { type Unit, unitTables } from "./unit-tables.js";

export interface FoundUnit extends Unit {
  to: number;
}

/** A weight and a currency share a name: it is money unless something is weighed. */
const WEIGHED = /^(?:of|overweight|heavier|lighter)$/;
const PER = /^(?:per|a|an|each|every)$/;

function bareUnit(tokens: Token[], at: number, afterDigits: boolean): FoundUnit | null {
  const token = tokens[at];
  if (!token) return null;
  const { names, signs, gluedSigns } = unitTables();
  const name = token.text === "SEC" ? null : names.find(tokens, at, spellLower);
  if (name && /^(?:crowns?|soles)$/.test(token.lower) && !isManyOf(tokens, at)) return null;
  if (name && isBarePound(tokens, at, name.to, name.value))
    return isPoundOfWeight(tokens, at, name.to)
      ? { symbol: "pound", kind: "mass", to: name.to }
      : { symbol: "GBP", kind: "money", to: name.to };
  if (name) return { ...meantBy(tokens, name.value, name.to), to: name.to };
  if (!afterDigits) return null;
  const sign =
    signs.find(tokens, at, spellExact) ??
    (token.spaced && !isDegreeLetter(tokens, at) ? null : gluedSigns.find(tokens, at, spellExact));
  const isModel = /^[CF]$/.test(token.text) && /^[-/]$/.test(tokens[at + 1]?.text ?? "") && !tokens[at + 1]?.spaced;
  if (isModel) return null;
  const isLetter = token.spaced && /^[a-zA-Z]$/.test(token.text);
  if (token.lower === "in" && isInchWord(tokens, at)) return { symbol: "inch", kind: "length", to: at + 1 };
  if (!sign) return isInchMark(tokens, at) ? { symbol: "inch", kind: "length", to: at + 1 } : null;
  if (isLetter && !isDegreeLetter(tokens, at) && !isSafeLetter(tokens, at)) return null;
  if (sign.value.isLone && isBeforeNoun(tokens[sign.to])) return null;
  if (token.text === "kn" && isPaid(tokens, at)) return { symbol: "HRK", kind: "money", to: sign.to };
  if (sign.value.symbol === "penny" && token.spaced) return null;
  return { ...meantBy(tokens, sign.value, sign.to), to: sign.to };
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

const WEIGHING = /^(?:weigh\w*|weight|lost|lose|drop|gained|lift\w*)$/;
const PAYING =
  /^(?:cost\w*|paid|pays?|paying|price[ds]?|worth|fined?|budget\w*|spen[dt]\w*|profits?|salary|fees?|loans?|debts?|tax\w*|wages?|earn\w*|sold|sells?|bought|bills?|revenue|sales)$/;
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

/** "MMcf/**d**", "$10/**mo**": letters that only a slash makes a time. */
const SLASHED: Record<string, string> = { d: "day", mo: "month", y: "year" };

function perPart(tokens: Token[], at: number): FoundUnit | null {
  const { pers } = unitTables();
  const slashed = tokens[at - 1]?.text === "/" ? SLASHED[tokens[at]?.text ?? ""] : undefined;
  if (slashed) return { symbol: slashed, kind: "duration", to: at + 1 };
  return pers.find(tokens, at, spellLower) ? hit(tokens, at) : bareUnit(tokens, at, true);
}

const NO_BASE =
  /^(?:cent|cents|se|diem|the|our|my|your|his|her|their|its|this|that|what|usual|how|official|officials)$/;

/** "per booking", "per household member": the thing itself, where no unit is named. */
function namedBase(tokens: Token[], at: number): FoundUnit | null {
  const word = tokens[at];
  const isNoun = word?.kind === "word" && /^[a-z]{3,}$/.test(word.text) && !NO_BASE.test(word.text);
  return isNoun ? { symbol: word.lower, kind: "rate", to: at + 1 } : null;
}

const ROUND = /^(?:10|100|1,?000|10,?000|100,?000)$/;

/** "per 100 km", "per 100 millilitres": so much of a measure. */
function roundBase(tokens: Token[], at: number): FoundUnit | null {
  const count = tokens[at];
  const unit = count?.kind === "number" && ROUND.test(count.text) ? bareUnit(tokens, at + 1, true) : null;
  return unit && { ...unit, symbol: `${count?.text.replaceAll(",", "")}${unit.symbol}` };
}

function hit(tokens: Token[], at: number): FoundUnit | null {
  const found = unitTables().pers.find(tokens, at, spellLower);
  return found && { ...found.value, to: found.to };
}

/** "per barrel", "a day", "/kg", "-a-share", "each month" after a unit or a counted noun. */
export function findPer(tokens: Token[], at: number): FoundUnit | null {
  const isTied = tokens[at]?.spaced === false || tokens[at + 2]?.text === "-";
  const hyphen = tokens[at]?.text === "-" && isTied ? 1 : 0;
  const word = tokens[at + hyphen];
  if (!word) return null;
  const isSlash = word.text === "/" && hyphen === 0;
  if (!isSlash && !PER.test(word.lower)) return null;
  // "$387.00/$387.50" are two prices.
  if (isSlash && (tokens[at + 1]?.kind === "number" || tokens[at + 2]?.kind === "number")) return null;
  if (word.lower === "per" && tokens[at + hyphen + 1]?.lower === "annum")
    return { symbol: "year", kind: "duration", to: at + hyphen + 2 };
  const step = hyphen === 1 && tokens[at + 2]?.text === "-" ? 3 : 1 + hyphen;
  const isPer = word.lower === "per";
  const below =
    perPart(tokens, at + step) ?? (isPer ? (namedBase(tokens, at + step) ?? roundBase(tokens, at + step)) : null);
  const isTime = below?.kind === "duration";
  const isLoose = !isPer && !isSlash;
  const behind = tokens[below?.to ?? 0]?.lower ?? "";
  // "a week from Monday", but "fell to 12 a day from 17".
  const isFrom = behind === "from" && tokens[(below?.to ?? 0) + 1]?.kind !== "number";
  const isEarlier = isLoose && isTime && (isFrom || /^(?:ago|earlier|before|later|after|old)$/.test(behind));
  if (!below || isEarlier || (isLoose && !isTime && !isPriced(below))) return null;
  return below;
}

function isPriced(unit: FoundUnit): boolean {
  return unit.kind !== "money" && unit.kind !== "percent" && unit.kind !== "index";
}

/** The unit at a token, with its "per" part: "US dollars a barrel" is USD/barrel, "barrels a day" barrel/day. */
export function findUnit(tokens: Token[], at: number, afterDigits: boolean): FoundUnit | null {
  const unit = bareUnit(tokens, at, afterDigits);
  return unit && withPer(tokens, unit);
}

export function withPer(tokens: Token[], unit: FoundUnit): FoundUnit {
  if (unit.symbol.includes("/")) return unit;
  const below = findPer(tokens, unit.to);
  if (!below || (unit.kind === "duration" && tokens[unit.to]?.lower !== "per")) return unit;
  const kind = unit.kind === "money" ? "money" : unit.kind === "length" && below.kind === "duration" ? "speed" : "rate";
  return { symbol: `${unit.symbol}/${below.symbol}`, kind, to: below.to };
}

/** Money before a number: "$", "US $", "£", "HK$". Returns null where no currency starts at the token. */
export function findCurrencyBefore(tokens: Token[], at: number): FoundUnit | null {
  if (isArticle(tokens, at)) return null;
  const found =
    unitTables().prefixes.find(tokens, at, spellExact) ??
    unitTables().prefixes.find(tokens, at, spellUpper) ??
    (isNamedSum(tokens, at) ? unitTables().names.find(tokens, at, spellLower) : null);
  return found && { ...found.value, to: found.to };
}

/** "**A** $160 billion merger", "SIGNS **A** $5M DEAL" opens with an article; "worth A $160 million" is Australian money. */
function isArticle(tokens: Token[], at: number): boolean {
  const [before, letter, sign] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (letter?.text !== "A" || sign?.text !== "$" || !sign.spaced) return false;
  return before === undefined || before.sentence !== letter.sentence || !/^\p{Ll}/u.test(before.text);
}

const NAMED_BEFORE =
  /^(?:dollars?|euros?|rupees?|taka|naira|rupiah|ringgit|pesos?|yen|yuan|baht|sen|shillings?|dirhams?|dinars?|riyals?|rials?)$/;

/** "rupees 5 crore", "taka 20,000": a currency by its name before a sum that is grouped or scaled; others only describe ("the dollar 2 days ago"). */
export function isNamedSum(tokens: Token[], at: number): boolean {
  const [name, number, scale] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!name || !NAMED_BEFORE.test(name.lower) || number?.kind !== "number" || !number.spaced) return false;
  const isGrouped = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(number.text);
  return tokens[at - 1]?.kind !== "number" && (isGrouped || SCALED.test(scale?.lower ?? ""));
}

const SCALED = /^(?:million|billion|trillion|crores?|lakhs?|m|bn|tn|mn)$/;

/** The currency of an ISO 4217 code; null for other letters. */
export function currencyByCode(code: string): Unit | null {
  const known = unitTables().codes.has(code);
  return known ? { symbol: code, kind: "money" } : null;
}

/** "c $ 16.4 million" and "usd 20" in lower-cased text; a lone lower-case word is never folded. */
function spellUpper(token: Token): string {
  return /^(?:c|us|nz|hk|rm|usd|eur|gbp|rmb|aud|cad|nzd|mxn)$/.test(token.text) ? token.text.toUpperCase() : token.text;
}
