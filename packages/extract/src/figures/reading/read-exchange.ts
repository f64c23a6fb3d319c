import { SCALE } from "../../numbers/read-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { spellExact, spellLower } from "../../units/phrase-table.js";
import { unitTables } from "../../units/unit-tables.js";
import type { Draft } from "./draft.js";

const REACH = 24;

/** Parts of a currency, which no rate is told in: "weakened 12 paise to 84.47". */
const SMALL = /^(?:cent|penny|sen|paisa|kopeck|centavo|fils|piastre|agora|kobo|pesewa|grosz|öre|satoshi)$/;

/** The currency that a token names, alone and in the singular ("the rupee"); null for anything else. */
function currencyAt(tokens: Token[], at: number): string | null {
  if (tokens[at]?.lower === "pound") return "GBP";
  const hit = unitTables().names.find(tokens, at, spellLower);
  const isSingular = hit?.value.kind === "money" && !/s$/.test(tokens[hit.to - 1]?.lower ?? "s");
  return isSingular && !SMALL.test(hit.value.symbol) ? hit.value.symbol : null;
}

/** The "1" of "59 to **$1**". */
function isOne(tokens: Token[], at: number): boolean {
  return tokens[at]?.text === "1" && tokens[at + 1]?.kind !== "number" && !SCALE.has(tokens[at + 1]?.lower ?? "");
}

/** What one unit of is bought: "to the **dollar**", "per **euro**"; null where no rate is told. */
export function counterBehind(tokens: Token[], at: number): string | null {
  const link = tokens[at]?.lower ?? "";
  if (!/^(?:to|per|against)$/.test(link)) return null;
  const sign = unitTables().prefixes.find(tokens, at + 1, spellExact);
  if (sign && isOne(tokens, sign.to)) return sign.value.symbol;
  const hasArticle = /^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? "");
  const name = at + (hasArticle ? 2 : 1);
  const isAmerican = /^(?:us|u\.s\.|american)$/.test(tokens[name]?.lower ?? "");
  // "88.72 **against US dollar**", as headlines write
  if (link === "to" && !hasArticle && !isAmerican) return null;
  return currencyAt(tokens, isAmerican ? name + 1 : name);
}

/** The nearest currency named in the sentence, before the figure if one is. */
function ownCurrency(tokens: Token[], { from, unitTo }: Draft, counter: string): string | null {
  const sentence = tokens[from]?.sentence;
  const isHere = (at: number): boolean => tokens[at] !== undefined && tokens[at]?.sentence === sentence;
  for (let at = from - 1; at > from - REACH && isHere(at); at -= 1) {
    const found = currencyAt(tokens, at);
    if (found !== null && found !== counter) return found;
  }
  for (let at = unitTo + 3; at < unitTo + REACH && isHere(at); at += 1) {
    const found = currencyAt(tokens, at);
    if (found !== null && found !== counter) return found;
  }
  return null;
}

const PAIR_REACH = 10;

/** "**EUR/USD** fell to 1.08": so many of the second for one of the first; null where no pair of codes stands before. */
function quotedPair(tokens: Token[], { from }: Draft): string | null {
  const { codes } = unitTables();
  for (
    let at = from - 1;
    at >= Math.max(2, from - PAIR_REACH) && tokens[at]?.sentence === tokens[from]?.sentence;
    at -= 1
  ) {
    const [base, slash, quote] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (slash?.text === "/" && codes.has(base?.text ?? "") && codes.has(quote?.text ?? ""))
      return `${quote?.text}/${base?.text}`;
  }
  return null;
}

/** "At 1.08, **EUR/USD** fell": the pair right behind. */
function pairBehind(tokens: Token[], { unitTo }: Draft): string | null {
  const { codes } = unitTables();
  const at = /^[,(]$/.test(tokens[unitTo]?.text ?? "") ? unitTo + 1 : unitTo;
  const [base, slash, quote] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPair = slash?.text === "/" && codes.has(base?.text ?? "") && codes.has(quote?.text ?? "");
  return isPair ? `${quote?.text}/${base?.text}` : null;
}

/** "R18.10 **to the dollar**": a sum that one of another currency costs; "fell R0.20 against the dollar" is a sum. */
function ratePriced(tokens: Token[], { kind, unit, unitTo, change }: Draft): string | null {
  if (kind !== "money" || unit === null || !/^[A-Z]{3}$/.test(unit) || change === "up" || change === "down")
    return null;
  const counter = counterBehind(tokens, unitTo);
  return counter !== null && counter !== unit ? `${unit}/${counter}` : null;
}

/** "1,310 per dollar" has been read as so many for each. */
const PER_CURRENCY = /^1\/([A-Z]{3})$/;

/** "The rupee closed at **110.70** to the dollar": a bare number that is a rate of exchange has the unit of one, `LKR/USD`. */
export function readExchange({ tokens }: TokenisedText, draft: Draft): Draft {
  const priced = ratePriced(tokens, draft);
  if (priced) return { ...draft, unit: priced, kind: "rate" };
  const isBare = draft.unit === null && draft.noun === null && /^(?:count|index)$/.test(draft.kind);
  const counter = isBare ? counterBehind(tokens, draft.unitTo) : (PER_CURRENCY.exec(draft.unit ?? "")?.[1] ?? null);
  const own = counter && ownCurrency(tokens, draft, counter);
  const pair = isBare && !own ? (quotedPair(tokens, draft) ?? pairBehind(tokens, draft)) : null;
  if (pair) return { ...draft, unit: pair, kind: "rate", isElliptic: false };
  return own ? { ...draft, unit: `${own}/${counter}`, kind: "rate", isElliptic: false } : draft;
}
