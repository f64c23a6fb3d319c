import { asWritten } from "./as-written.js";
import { CURRENCIES } from "./currency-names.js";
import { UNITS } from "./unit-names.js";

let codes: Map<string, string> | undefined;

/**
 * The code under which figures keep a unit, by a name in the singular or a sign: "USD" of "$", "km2" of "square
 * kilometre". Names are known in any case. Signs of letters alone are not, since one and the same is several units by
 * its capitals. What names several is the one that the tables list first.
 */
export function codeOfUnit(written: string): string | undefined {
  codes ??= readCodes();
  return codes.get(written.toLowerCase());
}

function readCodes(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, code: string) => void (name === "" || found.has(name) || found.set(name, code));
  const rows = [
    ...UNITS.split("\n")
      .map((line) => line.split("|"))
      .map(([code, , ...names]) => ({ code, names })),
    ...CURRENCIES.split("\n")
      .map((line) => line.split("|"))
      .map(([code, ...names]) => ({ code, names })),
  ];
  for (const {
    code = "",
    names: [names = "", ...signs],
  } of rows) {
    for (const name of names.split(",")) add(asWritten(name), code);
    for (const sign of signs.join(",").split(","))
      if (!isLetters(sign)) add(sign.replace(MARK, "").toLowerCase(), code);
  }
  return found;
}

const MARK = /^[*?]/;

const isLetters = (sign: string): boolean => /^[*?]?\p{L}*$/u.test(sign);
