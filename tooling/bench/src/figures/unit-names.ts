import { CURRENCY_NAMES, EXCEPTIONAL_PLURALS, GOLD_READINGS, LETTER_CASED, MEASURE_NAMES } from "./unit-name-tables.js";

const IRREGULAR = new Map(EXCEPTIONAL_PLURALS.split(",").map((pair) => pair.split(" ") as [string, string]));

export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.length < 3 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:[oa]uses|[rnl]ses|eases|ases|oses|ises)$/.test(word)) return word.slice(0, -1);
  return /(?:sses|uses|shes|ches|xes|zzes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** British spelling and typographic variants made one. */
function spell(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/µ/g, "μ")
    .replace(/\b(\p{L}*)(met|lit)re(s?)\b/gu, "$1$2er$3")
    .replace(/grammes?\b/g, (word) => (word.endsWith("s") ? "grams" : "gram"))
    .replace(/\bu\.s\.?/g, "us")
    .replace(/\s+/g, " ")
    .trim();
}

const fold = (text: string): string => text.split(" ").map(singular).join(" ");
const isCode = (key: string): boolean => /^[A-Z]{3}$/.test(key);

function buildTable(): Map<string, string> {
  const table = new Map<string, string>();
  const add = (alias: string, key: string, isKept: boolean): void => {
    for (const name of [spell(alias), fold(spell(alias))]) if (!isKept || !table.has(name)) table.set(name, key);
  };
  for (const line of CURRENCY_NAMES.split("\n")) {
    const [key, names] = line.split(": ") as [string, string];
    for (const name of [...(isCode(key) ? [key] : []), ...names.split("|")]) add(name, key, false);
  }
  for (const line of MEASURE_NAMES.split("\n")) {
    const [key, names] = line.split(": ") as [string, string];
    for (const name of [key, ...(names ?? "").split("|").filter(Boolean)]) add(name, key, true);
  }
  return table;
}

const TABLE = buildTable();
const CASED = new Map(LETTER_CASED.split(",").map((pair) => pair.split("=") as [string, string]));
const NOTHING = new Set(["", "-", "none", "null", "dimensionless", "unk", "number", "unitless", "n/a"]);
const AFTER_HEAD =
  /\s(?:of|for|in|on|at|to|from|with|by|that|who|which|than|as|into|over|under|among|between|living|including)\s.*$/;
const LONE_LETTER = /^[mglshdtkcfbvwxpy]$/;

const lookUp = (text: string): string | undefined => TABLE.get(text) ?? TABLE.get(fold(text));

function withSlashes(text: string): string {
  return text
    .replace(/(\w)-an?-(\w)/g, "$1/$2")
    .replace(/\s+an?-(\w)/g, "/$1")
    .replace(/\s*\/\s*/g, "/")
    .replace(/(?:^|\s+)per\s+/g, "/")
    .replace(/(\S)\s+(?:an?|each|every)\s+(?=\w+$)/, "$1/")
    .replace(/-per-/g, "/");
}

/** One key for every sensible naming of a unit: "dollars", "US$" and "USD" are one; a counted noun is its singular head. */
export function unitKey(unit: string | null): string {
  if (unit === null) return "";
  const cased = CASED.get(unit.trim());
  if (cased !== undefined) return cased;
  const plain = spell(unit.trim())
    .replace(/^the /, "")
    .replace(/^of (?:the )?/, "")
    .replace(/^((?:year|month|week|day)s?)[ -](?:old|of[ -]age)$/, "$1")
    .replace(/^(\S+) (?:wide|long|tall|high|deep|away)$/, "$1");
  if (NOTHING.has(plain)) return "";
  const known = lookUp(plain);
  if (known !== undefined) return known;
  const ratio = withSlashes(plain);
  const knownRatio = lookUp(ratio);
  if (knownRatio !== undefined) return knownRatio;
  if (ratio.includes("/")) return ratio.split("/").map(unitKey).join("/");
  return /^(?:%|percent|percentage|per cent)\b/.test(ratio) ? "percent" : headKey(ratio);
}

function headKey(text: string): string {
  const short = ` ${text}`.replace(AFTER_HEAD, "").trim() || text;
  const known = lookUp(short);
  if (known !== undefined) return known;
  const words = short
    .replace(/["“”.,;:()]/g, "")
    .split(" ")
    .filter(Boolean);
  const head = singular(words.at(-1) ?? short);
  const unit = TABLE.get(head);
  return unit !== undefined && !LONE_LETTER.test(head) && !isCode(unit) ? unit : head;
}

const READINGS = new Map(
  GOLD_READINGS.split("\n").map((line): [string, string[]] => {
    const [name, readings] = line.split(": ") as [string, string];
    return [name, readings.split("|").map((reading) => (reading === "-" ? "" : reading))];
  }),
);

/** The keys that may stand for a gold unit: where its name can be read in several ways each is right. */
export function goldUnitKeys(unit: string, written: string): Set<string> {
  const keys = new Set([unitKey(unit), ...(READINGS.get(unit.toLowerCase()) ?? [])]);
  if (unit === "point" && written === "p") keys.add("penny").add("GBP");
  if (unit === "point" && written === "-") keys.add("");
  if (unit === "-") keys.add("point").add("unit");
  // A share of things is named by both: "half of the condos" is of the unit "% condo".
  if (unit.startsWith("%")) keys.add("percent").add("");
  return keys;
}

/** The corpus's own spelling of a key, learnt from the names it uses: what strict comparison needs. */
export class CorpusSpelling {
  readonly #names = new Map<string, string>();

  constructor(units: string[]) {
    const counts = new Map<string, number>();
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    for (const [unit] of [...counts].sort((a, b) => b[1] - a[1])) {
      const key = unitKey(unit);
      const isPlain = unit.split(" ").length < 2 || TABLE.has(spell(unit)) || unit.includes(" per ");
      if (key && !unit.includes("%") && isPlain && !this.#names.has(key)) this.#names.set(key, unit);
    }
    for (const [key, name] of [
      ["percent", "percentage"],
      ["year", "year"],
      ["time", "count"],
      ["ounce", "ounce"],
      ["horsepower", "horsepower"],
      ["barrel", "barrel"],
      ["tonne", "metric ton"],
      ["", "-"],
    ] as const)
      this.#names.set(key, name);
  }

  nameOf(unit: string | null): string {
    if (unit === null) return "-";
    const plain = spell(unit);
    const age = /^(year|month|week|day)s?[ -](?:of[ -]age|old)$/.exec(plain);
    if (age) return `${age[1]} of age`;
    if (/^(?:brake horsepower|bhp)$/.test(plain)) return "brake horsepower";
    const key = unitKey(unit);
    if (TABLE.has(plain) || TABLE.has(fold(plain)) || key.includes("/") || !plain.includes(" "))
      return this.#names.get(key) ?? (key.includes("/") ? key.replaceAll("/", " per ") : fold(plain));
    const words = plain.split(" ");
    return [...words.slice(0, -1), singular(words.at(-1) as string)].join(" ");
  }
}
