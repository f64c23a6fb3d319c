import type { Interval } from "../intervals.js";
import type { CheckedFigure } from "./checked-figure.js";

const NUMERAL = /\d[\d,.\u00a0\u202f]*\d|\d/g;
const GROUPED = /^\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?$/;

/** The numerals of a figure's words as they are written, scale words left out: "$3.2 million" is 3.2. */
export function readNumerals(text: string): { value: number; decimals: number; digits: string }[] {
  return (text.match(NUMERAL) ?? []).flatMap((written) => {
    const plain = GROUPED.test(written) ? written.replace(/[,\u00a0\u202f]/g, "") : written;
    if (!/^\d+(?:\.\d+)?$/.test(plain)) return [];
    return [{ value: Number(plain), decimals: plain.split(".")[1]?.length ?? 0, digits: digitsOf(plain) }];
  });
}

/** Significant digits: "3.20" and "3,200,000" are "32". */
function digitsOf(plain: string): string {
  return plain.replace(".", "").replace(/^0+|0+$/g, "");
}

/** Round thousands may be rounded; more than this share of itself a number is hardly rounded by. */
const MOST_ROUNDED = 0.05;
const ABOUT = 0.1;

/**
 * What the writer can have meant by one value: half a step of its last written digit to either side, more where it is
 * said to be approximate. Null for ranges, open bounds and vague magnitudes, against which nothing can be reckoned.
 */
export function meantBy(figure: CheckedFigure): Interval | null {
  const { low, high, bound } = figure;
  if (low === null || low !== high || (bound !== "exact" && bound !== "about")) return null;
  const slack = Math.max(roundingOf(low, figure.text), bound === "about" ? Math.abs(low) * ABOUT : 0);
  return { low: low - slack, high: low + slack };
}

function roundingOf(value: number, text: string): number {
  const [numeral] = readNumerals(text);
  if (numeral === undefined || numeral.value === 0) return 0;
  const scale = Math.abs(value) / numeral.value;
  if (numeral.decimals > 0 || scale > 1) return (scale * 10 ** -numeral.decimals) / 2;
  const zeros = /0*$/.exec(String(numeral.value))?.[0].length ?? 0;
  return zeros < 2 ? 0 : Math.min(10 ** zeros / 2, Math.abs(value) * MOST_ROUNDED);
}

/** The one value that a figure claims; null where it claims several or none. */
export function singleValue({ low, high }: Pick<CheckedFigure, "low" | "high">): number | null {
  return low !== null && low === high ? low : null;
}

/** Whether two figures can be reckoned with each other: both counts, or both of one kind and unit. */
export function isSameMeasure(one: CheckedFigure, other: CheckedFigure): boolean {
  return one.kind === other.kind && one.unit === other.unit;
}
