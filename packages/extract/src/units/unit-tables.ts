import type { FigureKind } from "@newsledger/contracts";
import { CURRENCIES, PER_ONLY, UNITS } from "@newsledger/contracts/units";
import { tokenise } from "../tokens/tokenise.js";
import { pluralOf } from "./inflect.js";
import { PhraseTable } from "./phrase-table.js";

export interface Unit {
  symbol: string;
  kind: FigureKind;
  /** Its sign is an abbreviation of other things as well: no noun may follow. */
  isLone?: boolean;
}

export interface UnitTables {
  /** Names in any case: "square kilometres", "Australian dollars". */
  names: PhraseTable<Unit>;
  /** Signs in their own case, fit only behind digits. */
  signs: PhraseTable<Unit>;
  /** Signs that count only when glued to the digits. */
  gluedSigns: PhraseTable<Unit>;
  /** Money, and Mach, before the number. */
  prefixes: PhraseTable<Unit>;
  /** ISO 4217 codes of the currencies known. */
  codes: Set<string>;
  /** What may stand after "per": "person", "share". */
  pers: PhraseTable<Unit>;
}

let tables: UnitTables | undefined;

/** The tables, built on first use so that importing the package costs nothing. */
export function unitTables(): UnitTables {
  tables ??= buildTables();
  return tables;
}

const wordsOf = (phrase: string): string[] => phrase.split(" ");
/** Signs are cut as the tokeniser cuts them, so that "US$" is looked for as "US" and "$". */
const signWords = (sign: string): string[] => tokenise(sign).tokens.map((token) => token.text);
const split = (list: string | undefined): string[] => (list ? list.split(",") : []);

/** A code has no plural: "1.2 Gbps" are no pounds. */
function isCode(name: string, { symbol, kind }: Unit): boolean {
  return (kind === "money" && /^[A-Z]{3}$/.test(symbol) && name === symbol.toLowerCase()) || name === "rmb";
}

function addNames(table: PhraseTable<Unit>, list: string | undefined, unit: Unit): void {
  for (const name of split(list)) {
    const words = wordsOf(name);
    table.add(words, unit);
    const last = words.length - 1;
    if ((words[last] as string).length > 1 && !isCode(name, unit)) table.add(wordsWithPlural(words, last), unit);
    const inner = words.findIndex((word) => BEHIND_PLURAL.test(word));
    if (inner > 0) table.add(wordsWithPlural(words, inner - 1), unit);
    if (words[0] === "degree" || words[0] === "deg") table.add(["degrees", ...words.slice(1)], unit);
    if (words.length > 1 && words.every((word) => PLAIN_WORD.test(word))) {
      table.add(withHyphens(words), unit);
      table.add(withHyphens(wordsWithPlural(words, last)), unit);
    }
  }
}

/** "Miles **per** hour", "metres **squared**": the word before is what has a plural. */
const BEHIND_PLURAL = /^(?:of|per|to|an?|squared|cubed)$/;
const PLAIN_WORD = /^[a-z]+$/;

/** "a 1,200-**square-foot** flat": a name that describes is tied. */
function withHyphens(words: string[]): string[] {
  return words.flatMap((word, i) => (i === 0 ? [word] : ["-", word]));
}

function wordsWithPlural(words: string[], at: number): string[] {
  return words.map((word, i) => (i === at ? pluralOf(word) : word));
}

function buildTables(): UnitTables {
  const built: UnitTables = {
    names: new PhraseTable(),
    signs: new PhraseTable(),
    gluedSigns: new PhraseTable(),
    prefixes: new PhraseTable(),
    codes: new Set(),
    pers: new PhraseTable(),
  };
  for (const line of UNITS.split("\n")) {
    const [symbol, kind, names, signs, before] = line.split("|") as [string, FigureKind, string, string, string];
    const unit: Unit = { symbol, kind };
    addNames(built.names, names, unit);
    for (const sign of split(signs)) {
      const mark = /^[*?]/.exec(sign)?.[0] ?? "";
      const table = mark === "*" ? built.gluedSigns : built.signs;
      table.add(signWords(sign.slice(mark.length)), mark === "?" ? { ...unit, isLone: true } : unit);
    }
    for (const sign of split(before)) built.prefixes.add(signWords(sign), unit);
  }
  for (const line of CURRENCIES.split("\n")) {
    const [symbol, names, before, after] = line.split("|") as [string, string, string, string];
    const unit: Unit = { symbol, kind: "money" };
    if (/^[A-Z]{3}$/.test(symbol)) built.codes.add(symbol);
    addNames(built.names, names, unit);
    for (const sign of split(before)) built.prefixes.add(signWords(sign), unit);
    for (const sign of split(after)) built.signs.add(signWords(sign), unit);
  }
  for (const line of PER_ONLY.split("\n")) {
    const [symbol, names] = line.split("|") as [string, string];
    addNames(built.pers, names, { symbol, kind: "rate" });
  }
  return built;
}
