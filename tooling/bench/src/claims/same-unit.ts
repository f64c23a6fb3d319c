import { foldLetters } from "./words.js";

/** `symbol: names` of units that annotators and systems write in several ways. */
const NAMES = `%: percent
h: hour hr
d: day
wk: week
mo: month
a: year yr
min: minute
s: second sec
mi: mile
m: meter metre
km: kilometer kilometre
ft: foot feet
in: inch
lb: pound
kg: kilogram
g: gram
t: tonne
acre: acres [acr_us]
f: degf fahrenheit
c: degc celsius
mi/h: mph
km/h: kmh kph
gal: gallon
l: liter litre
mi2: square_mile mile2
ft2: sqft foot2
bp: basis_point`;

const SYMBOLS = new Map(
  NAMES.split("\n").flatMap((line) => {
    const [symbol = "", names = ""] = line.split(": ");
    return names.split(" ").map((name): [string, string] => [name, symbol]);
  }),
);

function symbolOf(unit: string | null): string | null {
  if (unit === null) return null;
  const parts = foldLetters(unit).split("/");
  return parts.map((part) => SYMBOLS.get(part) ?? SYMBOLS.get(part.replace(/s$/, "")) ?? part).join("/");
}

export function isSameUnit(a: string | null, b: string | null): boolean {
  return symbolOf(a) === symbolOf(b);
}
