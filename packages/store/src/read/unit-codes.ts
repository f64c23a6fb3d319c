/** Codes of units by what people write for them, in the singular. Of a bare "$" the commonest is meant. */
const CODES: Record<string, readonly string[]> = {
  "%": ["percent", "per cent", "percentage", "pct"],
  pp: ["percentage point"],
  bp: ["basis point"],
  USD: ["$", "dollar", "us dollar", "us$"],
  EUR: ["€", "euro"],
  GBP: ["£", "pound sterling"],
  JPY: ["¥", "yen"],
  CNY: ["yuan", "renminbi"],
  INR: ["₹", "rupee"],
  km: ["kilometre", "kilometer"],
  m: ["metre", "meter"],
  cm: ["centimetre", "centimeter"],
  mm: ["millimetre", "millimeter"],
  km2: ["km²", "sq km", "square kilometre", "square kilometer"],
  m2: ["m²", "sq m", "square metre", "square meter"],
  mi2: ["mi²", "sq mi", "square mile"],
  ft2: ["ft²", "sq ft", "square foot"],
  m3: ["m³", "cubic metre", "cubic meter"],
  ft3: ["ft³", "cu ft", "cubic foot"],
  degC: ["°c", "celsius", "degree celsius"],
  degF: ["°f", "fahrenheit", "degree fahrenheit"],
  mg: ["milligram"],
  g: ["gram"],
  kg: ["kilogram", "kilo"],
  t: ["tonne", "metric ton"],
  l: ["litre", "liter"],
  s: ["second"],
  min: ["minute"],
  h: ["hour"],
  "km/h": ["kilometre per hour", "kilometer per hour"],
  mph: ["mile per hour"],
  kW: ["kilowatt"],
  MW: ["megawatt"],
  GW: ["gigawatt"],
  kWh: ["kilowatt hour"],
  MWh: ["megawatt hour"],
  GWh: ["gigawatt hour"],
  foot: ["ft"],
};
const CODE_OF = new Map(Object.entries(CODES).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

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
  const named = CODE_OF.get(lower) ?? CODE_OF.get(singular);
  return [
    ...new Set([
      unit,
      ...(named === undefined ? [] : [named]),
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
