import { codeOfUnit } from "@newsledger/contracts/units";

/** What the names leave open, or is a sign of letters, and yet means one unit to whoever asks for it. */
const ALSO: Record<string, string> = { rupee: "INR", ft: "foot" };

/** Shorter ones are signs, whose capitals tell them apart: "t" is a tonne, "T" a tesla. */
const WORDS = /^[a-z][a-z -]{3,}$/i;

/**
 * The codes under which figures of a unit may be kept: what is written, as it is; the code that it names, "USD" of "$", "km2"
 * of "square kilometres"; its singular, "month" of "months". Currencies are kept in capitals.
 */
export function unitCodesOf(written: string): string[] {
  const unit = written.trim();
  const lower = unit.toLowerCase();
  const singular = WORDS.test(unit) ? lower.replace(/[a-z]+/g, singularOf) : lower;
  const named = [codeOfUnit(lower), codeOfUnit(singular), ALSO[singular]].filter((code) => code !== undefined);
  return [
    ...new Set([
      unit,
      ...named,
      ...(WORDS.test(unit) ? [singular] : []),
      ...(/^[a-z]{3}$/.test(unit) ? [unit.toUpperCase()] : []),
    ]),
  ];
}

function singularOf(word: string): string {
  if (word === "feet") return "foot";
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.replace(/(?:(?<=ch|sh|x|ss)es|s)$/, "");
}
