import type { FigureKind } from "@newsledger/contracts";

const CURRENCY_SIGN = /(?:[A-Z]{1,3})?[$£€¥₹₽₩₺₪₦]|\b(?:[A-Z]{3}|Rs\.?)(?=\s?\d)/u;
const SCALE = "(?:hundred|thousand|million|billion|trillion|[kmb]|bn|tn)";
/** The first word behind the last number that is no scale word: "3.2 million [dollars]", "12[%]", "40 [square kilometres]". */
const BEHIND = new RegExp(
  `\\d(?:[\\d,.]*)(?:[\\s-]?${SCALE}\\b)?[\\s-]?((?:square |cubic |per )?[^\\d\\s,.;:()]+)(?!.*\\d)`,
  "iu",
);

/** Where in a figure's own words its unit is written; null where it is not, or not told from the rest. */
export function findUnitSpan(words: string, kind: FigureKind): [number, number] | null {
  if (kind === "money") {
    const sign = CURRENCY_SIGN.exec(words);
    if (sign) return [sign.index, sign.index + sign[0].length];
  }
  const behind = BEHIND.exec(words);
  const [whole, unit] = behind ?? [];
  if (!behind || !whole || !unit) return null;
  const start = behind.index + whole.length - unit.length;
  return [start, start + unit.length];
}
