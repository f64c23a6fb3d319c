import { type Bound, type Figure, writeFraction } from "@newsledger/contracts";
import { currencyOf, isCurrency, nameUnit } from "./unit-names.js";

/** A figure's value in three parts, so that the number can stand out: "more than" · "2,500" · "km²". */
export interface WrittenValue {
  lead: string;
  number: string;
  unit: string;
}

export type ValueOf = Pick<Figure, "low" | "high" | "bound" | "change" | "kind" | "unit" | "quantifier" | "text"> & {
  /** "The number is 21 and not 23": whoever says so does not say 23. */
  isDenied?: boolean;
};

const LEADS: Record<Bound, string> = {
  exact: "",
  about: "about",
  more_than: "more than",
  at_least: "at least",
  less_than: "less than",
  at_most: "up to",
  range: "",
};

/** "$2.20", not "$2.2". */
const CENTS = 2;

const SCALES = [
  { size: 1e12, word: "trillion" },
  { size: 1e9, word: "billion" },
  { size: 1e6, word: "million" },
];

/** Writes a value for a reader of `locale`, never in fewer digits than the source gave. */
export function writeValue(figure: ValueOf, locale: string): WrittenValue {
  const { low, high } = figure;
  const movement = figure.change === "up" || figure.change === "down" ? figure.change : "";
  const denial = figure.isDenied ? "not" : "";
  if (low === null && high === null) return { lead: movement, number: vagueWords(figure), unit: "" };
  const lead = [denial, movement, LEADS[figure.bound]].filter(Boolean).join(" ");
  const ends = [low, high].filter((end) => end !== null);
  const isOne = ends.every((end) => Math.abs(end) === 1);
  const currency = currencyOf(figure.unit);
  const unit = unitAfter(figure, isOne);
  const { number, scale } = writeEnds(figure, locale);
  const money = currency ? currencySymbol(currency, locale) : "";
  const glued = unit === "%" || unit.startsWith("°");
  return {
    lead,
    number: `${money}${number}${scale ? ` ${scale}` : ""}${glued ? unit : ""}`,
    unit: glued ? "" : unit,
  };
}

/** The value as one run of words. */
export function valueWords(figure: ValueOf, locale: string): string {
  const { lead, number, unit } = writeValue(figure, locale);
  return [lead, number, unit].filter(Boolean).join(" ");
}

/** "Hundreds" of what is said elsewhere; "billions of dollars" says its unit in its own words. */
function vagueWords(figure: ValueOf): string {
  return figure.unit === null ? (figure.quantifier ?? figure.text) : figure.text;
}

function unitAfter(figure: ValueOf, isOne: boolean): string {
  if (figure.unit === null) return figure.kind === "percent" ? "%" : "";
  return isCurrency(figure.unit) ? "" : nameUnit(figure.unit, isOne);
}

function writeEnds({ low, high, kind, text, unit }: ValueOf, locale: string): { number: string; scale: string } {
  const ends = low === high ? [low] : [low, high];
  const known = ends.filter((end) => end !== null);
  const scale = scaleFor(known);
  const hasCents = scale === null && currencyOf(unit) !== null && !known.every(Number.isInteger);
  const written = known.map((end) => {
    const fraction = kind === "ratio" ? writeFraction(end, text) : null;
    return fraction ?? writeNumber(scale ? end / scale.size : end, locale, hasCents ? CENTS : 0);
  });
  return { number: written.join("–"), scale: scale?.word ?? "" };
}

/** A scale word stands for all ends or for none, and only where at most three decimals are left: 39–231 million. */
function scaleFor(ends: number[]): { size: number; word: string } | null {
  const largest = Math.max(...ends.map(Math.abs));
  for (const scale of SCALES) {
    if (largest < scale.size) continue;
    const isShort = ends.every((end) => Number.isInteger(Number(((end / scale.size) * 1000).toFixed(6))));
    const isBigEnough = ends.every((end) => Math.abs(end) >= scale.size);
    if (isShort && isBigEnough) return scale;
  }
  return null;
}

/** Digits as the reader's locale groups them. */
export function writeNumber(value: number, locale: string, leastDecimals = 0): string {
  const options = { minimumFractionDigits: leastDecimals, maximumFractionDigits: 6 };
  return new Intl.NumberFormat(locale, options).format(value);
}

/** For axes: 12K, 3.4M. British English would write the million as a small m. */
export function writeShort(value: number, locale: string): string {
  const tongue = locale.startsWith("en") ? "en-US" : locale;
  return new Intl.NumberFormat(tongue, { notation: "compact", maximumFractionDigits: 1 }).format(value);
}

function currencySymbol(currency: string, locale: string): string {
  try {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
    const symbol = format.formatToParts(1).find((part) => part.type === "currency")?.value ?? currency;
    return symbol === currency ? `${currency} ` : symbol;
  } catch {
    return `${currency} `;
  }
}
