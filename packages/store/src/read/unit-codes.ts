/** Codes of units by what people write for them; a code stands for itself. Of a bare "$" the commonest is meant. */
const CODES: Record<string, readonly string[]> = {
  "%": ["percent", "per cent", "pct"],
  pp: ["percentage point", "percentage points"],
  USD: ["$", "dollar", "dollars", "us$"],
  EUR: ["€", "euro", "euros"],
  GBP: ["£", "pound sterling", "pounds sterling"],
  JPY: ["¥", "yen"],
  INR: ["₹", "rupee", "rupees"],
  km: ["kilometre", "kilometer"],
  m: ["metre", "meter"],
  cm: ["centimetre", "centimeter"],
  mm: ["millimetre", "millimeter"],
  km2: ["km²", "sq km", "square kilometre", "square kilometer"],
  m2: ["m²", "sq m", "square metre", "square meter"],
  mi2: ["mi²", "sq mi", "square mile"],
  m3: ["m³", "cubic metre", "cubic meter"],
  degC: ["°c", "celsius", "degree celsius"],
  degF: ["°f", "fahrenheit", "degree fahrenheit"],
  kg: ["kilogram", "kilo"],
  g: ["gram"],
  t: ["tonne"],
  l: ["litre", "liter"],
  s: ["second"],
  min: ["minute"],
  h: ["hour"],
  foot: ["feet", "ft"],
  inch: ["inches"],
};
const CODE_OF = new Map(Object.entries(CODES).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

/** The code under which figures of a unit are kept: "USD" of "$", "km2" of "km²", "month" of "months". */
export function unitCodeOf(written: string): string {
  const name = written.trim();
  const lower = name.toLowerCase();
  const found = CODE_OF.get(lower) ?? CODE_OF.get(lower.replace(/s$/, ""));
  if (found !== undefined) return found;
  if (/^[a-z]{3}$/.test(name)) return CURRENCY_LIKE.has(name) ? name.toUpperCase() : name;
  return /^[a-z -]{3,}[^s]s$/.test(name) ? name.replace(/s$/, "") : name;
}

const CURRENCY_LIKE = new Set(["usd", "eur", "gbp", "jpy", "inr", "aud", "nzd", "cad", "chf", "cny", "zar"]);
