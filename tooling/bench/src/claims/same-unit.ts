import { codeOfUnit } from "@newsledger/contracts/units";
import { foldLetters } from "./words.js";

/** `code: signs`, folded: what annotators and systems write for it, beside the names that are known to all. */
const SIGNS = `h: hr
day: d
week: wk
month: mo
year: a yr
s: sec
mile: mi
foot: feet ft [ft_i]
inch: in [in_i]
pound: lb
acre: [acr_us]
degf: f
degc: c
mi/h: mph
km/h: kmh kph
gallon: gal
mi2: mile2
ft2: sqft foot2`;

const CODES = new Map(
  SIGNS.split("\n").flatMap((line) => {
    const [code = "", signs = ""] = line.split(": ");
    return signs.split(" ").map((sign): [string, string] => [sign, code]);
  }),
);

function codeOf(unit: string): string {
  const name = unit.replaceAll("_", " ");
  const code = CODES.get(unit) ?? codeOfUnit(name) ?? codeOfUnit(name.replace(/s$/, "")) ?? unit;
  return code.toLowerCase();
}

function symbolOf(unit: string | null): string | null {
  return unit && codeOf(foldLetters(unit)).split("/").map(codeOf).join("/");
}

export function isSameUnit(a: string | null, b: string | null): boolean {
  return symbolOf(a) === symbolOf(b);
}
