import type { NumberSpan } from "../../numbers/number-span.js";
import type { Token } from "../../tokens/token.js";
import { currencyByCode, type FoundUnit, withPer } from "../../units/find-unit.js";

const MILLIONS_OF = /^M[A-Z]{3}$/;

/** "30 MUSD", "120 MEUR": millions of a currency, by its code. */
export function codedMillions(tokens: Token[], number: NumberSpan): FoundUnit | null {
  const code = tokens[number.to]?.text ?? "";
  if (!MILLIONS_OF.test(code) || number.scale > 1) return null;
  const found = currencyByCode(code.slice(1));
  return found && { ...found, to: number.to + 1 };
}

/** "4m/-", "15,000/=": how East Africa writes shillings; behind "Rs" or "KSh" it says nothing more. */
export function inShillings(tokens: Token[], currency: FoundUnit | null, at: number): FoundUnit | null {
  if (!isShillingMark(tokens, at)) return null;
  return withPer(tokens, { ...(currency ?? { symbol: "shilling", kind: "money" as const }), to: at + 2 });
}

export function isShillingMark(tokens: Token[], at: number): boolean {
  const [slash, dash, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isMark = slash?.text === "/" && !slash.spaced && /^[-=]$/.test(dash?.text ?? "") && dash?.spaced === false;
  return isMark && !(next?.spaced === false && next.kind !== "punct");
}

/** "The 50 mark" of an index, "cases cross 10k mark": no coin; nobody pays many of them in the singular. */
export function isNoCoin(tokens: Token[], unit: FoundUnit, at: number): boolean {
  return (
    unit.kind === "money" &&
    tokens[unit.to - 1]?.lower === "mark" &&
    /^(?:the|-|past|above|below|cross(?:e[sd]|ing)?|breach(?:e[sd]|ing)?|near(?:s|ed|ing)?|hits?|touch(?:e[sd]|ing)?|reach(?:e[sd]|ing)?|reclaim(?:s|ed|ing)?|top(?:s|ped|ping)?)$/.test(
      tokens[at - 1]?.lower ?? "",
    )
  );
}

const LEAST_WON = 50;

/** "Five **won** medals": nobody pays so few won, nor "three **crowns**" of a champion. */
export function isWon(tokens: Token[], unit: FoundUnit, number: NumberSpan): boolean {
  const word = tokens[unit.to - 1]?.lower ?? "";
  return (
    number.scale === 1 &&
    number.value < LEAST_WON &&
    (word === "won" || (/^crowns?$/.test(word) && number.form === "words"))
  );
}
