import type { Token } from "../tokens/token.js";
import { bareUnit, type FoundUnit } from "./bare-unit.js";
import { spellExact, spellLower } from "./phrase-table.js";
import { type Unit, unitTables } from "./unit-tables.js";

export type { FoundUnit };

const PER = /^(?:per|a|an|each|every)$/;

/** "MMcf/**d**", "$10/**mo**": letters that only a slash makes a time. */
const SLASHED = new Map([
  ["d", "day"],
  ["mo", "month"],
  ["y", "year"],
]);

function perPart(tokens: Token[], at: number): FoundUnit | null {
  const { pers } = unitTables();
  const slashed = tokens[at - 1]?.text === "/" ? SLASHED.get(tokens[at]?.text ?? "") : undefined;
  if (slashed) return { symbol: slashed, kind: "duration", to: at + 1 };
  return pers.find(tokens, at, spellLower) ? hit(tokens, at) : bareUnit(tokens, at, true);
}

const NO_BASE =
  /^(?:cent|cents|se|diem|the|our|my|your|his|her|their|its|this|that|what|usual|how|official|officials)$/;

/** "per booking", "per household member": the thing itself, where no unit is named. */
function namedBase(tokens: Token[], from: number): FoundUnit | null {
  const at = /^(?:single|individual|additional|extra|average|eligible)$/.test(tokens[from]?.lower ?? "")
    ? from + 1
    : from;
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

/** "N1,540/**$1**": what one of a currency costs in another. */
function currencyBase(tokens: Token[], at: number): FoundUnit | null {
  const found = unitTables().prefixes.find(tokens, at, spellExact);
  const one = found && tokens[found.to];
  return found && one?.text === "1" && !one.spaced ? { ...found.value, to: found.to + 1 } : null;
}

function hit(tokens: Token[], at: number): FoundUnit | null {
  const found = unitTables().pers.find(tokens, at, spellLower);
  return found && { ...found.value, to: found.to };
}

const every = (symbol: string): Unit => ({ symbol, kind: "duration" });

/** "£1,200 **pcm**", "3.9% **p.a.**", "$45**psf**", "4,000 cars **daily**" */
const PACES = new Map<string, Unit>([
  ["pcm", every("month")],
  ["pw", every("week")],
  ["pa", every("year")],
  ["p.a.", every("year")],
  ["psf", { symbol: "ft2", kind: "area" }],
  ["psm", { symbol: "m2", kind: "area" }],
  ["hourly", every("h")],
  ["daily", every("day")],
  ["nightly", every("night")],
  ["weekly", every("week")],
  ["monthly", every("month")],
  ["yearly", every("year")],
  ["annually", every("year")],
]);

const BEHIND_PACE =
  /^(?:in|on|at|to|for|from|by|with|since|during|after|before|until|through|between|across|over|under|into|and|or|but|as|while|when|if|because|which|who|that|than|is|are|was|were|will|would|he|she|they|it|said|says)$/;

/** A pace in one word; "a $60 daily fee" is a fee. */
function findPace(tokens: Token[], at: number): FoundUnit | null {
  const word = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  const isAlone = next === undefined || (next.kind === "punct" ? next.text !== "-" : BEHIND_PACE.test(next.lower));
  const pace = isAlone || !word.endsWith("ly") ? PACES.get(word) : undefined;
  return pace ? { ...pace, to: at + 1 } : null;
}

/** "per barrel", "a day", "/kg", "-a-share", "each month" after a unit or a counted noun. */
export function findPer(tokens: Token[], at: number): FoundUnit | null {
  const isTied = tokens[at]?.spaced === false || tokens[at + 2]?.text === "-";
  const hyphen = tokens[at]?.text === "-" && isTied ? 1 : 0;
  const word = tokens[at + hyphen];
  if (!word) return null;
  const pace = findPace(tokens, at + hyphen);
  if (pace) return pace;
  const isSlash = word.text === "/" && hyphen === 0;
  const isRatio = word.text === ":" && !word.spaced && hyphen === 0;
  const base = isSlash || isRatio ? currencyBase(tokens, at + 1) : null;
  if (base) return base;
  if (!isSlash && !PER.test(word.lower)) return null;
  const round = isSlash ? roundBase(tokens, at + 1) : null;
  if (round) return round;
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

const BY_LENGTH = ["s", "min", "h", "day", "week", "month", "year"];

/** "40 hours **a week**", not "two years a day". */
function isLonger(below: Unit, unit: Unit): boolean {
  return BY_LENGTH.includes(unit.symbol) && BY_LENGTH.indexOf(below.symbol) > BY_LENGTH.indexOf(unit.symbol);
}

export function withPer(tokens: Token[], unit: FoundUnit): FoundUnit {
  if (unit.symbol.includes("/")) return unit;
  const below = findPer(tokens, unit.to);
  if (!below || (unit.kind === "duration" && !isLonger(below, unit) && tokens[unit.to]?.lower !== "per")) return unit;
  const isKept = unit.kind === "money" || unit.kind === "duration";
  const kind =
    below.kind === "money"
      ? "rate"
      : isKept
        ? unit.kind
        : unit.kind === "length" && below.kind === "duration"
          ? "speed"
          : "rate";
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
