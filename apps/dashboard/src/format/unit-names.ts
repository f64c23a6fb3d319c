import { pluralOf } from "@newsledger/ledger";

/** How a unit is written after its number: the symbol where one is read by everybody, else words. */
const SYMBOLS: Record<string, string> = {
  percent: "%",
  "%": "%",
  km2: "km²",
  m2: "m²",
  mi2: "sq mi",
  m3: "m³",
  degC: "°C",
  degF: "°F",
  celsius: "°C",
  fahrenheit: "°F",
  percentage_point: "points",
  pp: "points",
  ft2: "sq ft",
  ft3: "cu ft",
  km3: "km³",
  deg: "°",
  ug: "µg",
  bp: "basis points",
};

/** Signs that are too short to be read behind "per". */
const UNDER: Record<string, string> = { l: "litre", s: "second", min: "minute", h: "hour", d: "day", t: "tonne" };

/** Written out, and so in the plural of many; shorter ones are signs ("kg", "mph") but for these. */
const WRITTEN_OUT = /^[a-z -]{4,}$|^(?:day|ton|bit|cup)$/;
/** Long signs, and words that have no plural. */
const UNCHANGED = /^(?:kcal|mmol|mmcf|mmscm|arcsec|arcmin|lux|stone|gauss|proof|bcf|tcf)$|hertz$/;

/** `km2` and 5 is "km²"; `month` and 12 is "months"; `1/month` is "per month"; `USD/barrel` leaves "per barrel". */
export function nameUnit(unit: string, isOne: boolean): string {
  const [over, under] = splitCompound(unit);
  if (under !== null) {
    const top = over === "1" || isCurrency(over) ? "" : `${nameSimple(over, isOne)} `;
    return `${top}per ${UNDER[under] ?? nameSimple(under, true)}`;
  }
  return nameSimple(unit, isOne);
}

export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** The money of a unit: `USD` of `USD` and of `USD/barrel`. */
export function currencyOf(unit: string | null): string | null {
  if (unit === null) return null;
  const [over] = splitCompound(unit);
  return isCurrency(over) ? over : null;
}

function splitCompound(unit: string): [string, string | null] {
  const slash = unit.indexOf("/");
  return slash === -1 ? [unit, null] : [unit.slice(0, slash), unit.slice(slash + 1)];
}

function nameSimple(code: string, isOne: boolean): string {
  const unit = code === "t" ? "tonne" : code;
  const symbol = SYMBOLS[unit];
  if (symbol) return symbol;
  const words = unit.replaceAll("_", " ");
  return isOne || !WRITTEN_OUT.test(words) || UNCHANGED.test(words) ? words : inPlural(words);
}

/** "Acre-feet", "tons of coal", "parts per trillion": the noun changes, not what hangs on it. */
function inPlural(words: string): string {
  const [, before = "", noun = "", behind = ""] = /^(.*?)([a-z]+)((?: (?:of|per) .*)?)$/.exec(words) ?? [];
  return `${before}${pluralOf(noun)}${behind}`;
}
