import type { Repair } from "@newsledger/contracts";
import { MAX_REPAIRS } from "../limits.js";
import { brokenNumbers } from "./broken-numbers.js";
import { decomposedLetters } from "./decomposed-letters.js";
import { doubleEntities } from "./double-entities.js";
import { escapedQuotes } from "./escaped-quotes.js";
import { invisibleCharacters } from "./invisible-characters.js";
import { ligatures } from "./ligatures.js";
import { mojibake } from "./mojibake.js";
import { oddSpaces } from "./odd-spaces.js";
import type { TextRepair } from "./text-repair.js";

/** In this order: entities may hide any of the others, and mojibake turns into spaces and marks. */
const REPAIRS: readonly TextRepair[] = [
  doubleEntities,
  mojibake,
  invisibleCharacters,
  oddSpaces,
  ligatures,
  decomposedLetters,
  brokenNumbers,
  escapedQuotes,
];

/** One repair may uncover another ("&am\u00adp;quot;"); real text settles in the first round. */
const MAX_ROUNDS = 6;
const PLAIN = /^[\x20-\x25\x27-\x5b\x5d-\x7e\n\t\r]*$/;

/**
 * Repairs one run of text and collapses its white space. What was changed is added to `trace`, except for white space
 * alone, which is how HTML is written and no damage.
 */
export function repairText(source: string, trace: Repair[] = []): string {
  let text = source;
  if (!PLAIN.test(text)) {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const before = text;
      for (const repair of REPAIRS) text = applyRepair(repair, text, trace);
      if (text === before) break;
    }
  }
  return text.replace(/\s+/g, " ").trim();
}

function applyRepair(repair: TextRepair, text: string, trace: Repair[]): string {
  const after = repair.apply(text);
  if (after !== text && trace.length < MAX_REPAIRS) record(repair.rule, text, after, trace);
  return after;
}

/** The first difference with a few characters on either side. */
function record(rule: string, before: string, after: string, trace: Repair[]): void {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const maxTail = Math.min(before.length, after.length) - start;
  while (tail < maxTail && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const from = Math.max(0, start - 8);
  const cut = (text: string) => text.slice(from, Math.min(text.length - tail + 8, from + 60));
  trace.push({ rule, before: cut(before), after: cut(after) });
}
