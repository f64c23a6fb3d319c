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
};

/** Units that are words, and so take a plural. */
const WORDS = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "metre",
  "kilometre",
  "mile",
  "foot",
  "inch",
  "hectare",
  "acre",
  "tonne",
  "ton",
  "kilogram",
  "gram",
  "pound",
  "litre",
  "gallon",
  "barrel",
  "point",
  "time",
  "knot",
]);
const IRREGULAR: Record<string, string> = { century: "centuries", foot: "feet", inch: "inches" };

/** `km2` and 5 is "km²"; `month` and 12 is "months"; `1/month` is "per month"; `USD/barrel` leaves "per barrel". */
export function nameUnit(unit: string, isOne: boolean): string {
  const [over, under] = splitCompound(unit);
  if (under !== null) {
    const top = over === "1" || isCurrency(over) ? "" : `${nameSimple(over, isOne)} `;
    return `${top}per ${nameSimple(under, true)}`;
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
  if (WORDS.has(unit) && !isOne) return IRREGULAR[unit] ?? `${unit}s`;
  return unit.replaceAll("_", " ");
}
