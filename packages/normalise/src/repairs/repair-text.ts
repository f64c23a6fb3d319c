import type { Repair } from "@newsledger/contracts";
import { MAX_REPAIRS } from "../limits.js";
import { brokenNumbers } from "./broken-numbers.js";
import { collapseSpace } from "./collapse-space.js";
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

/**
 * Any character that a repair may touch, in texts that hold nothing else: not ASCII without "&" and "\\", not Latin
 * without what mojibake begins with, not quotes and dashes. A longer list of ranges takes the engine ten times as long.
 */
const SUSPECT = /[^\t\n\r -%'-[\]-~\u00a1-\u00ac\u00ae-\u00c1\u00c6-\u00e1\u00e3-\u00ef\u00f1-\u02ff\u2010-\u2027]/;
/** The same of Greek, Cyrillic, Hebrew and Arabic letters, kana, Han and Hangul. */
const SUSPECT_BEYOND_LATIN =
  /[^\t\n\r -%'-[\]-~\u00ab\u00bb\u0388-\u0482\u048a-\u04ff\u05d0-\u05ea\u0621-\u064a\u0660-\u0669\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]/;

/**
 * Repairs one run of text and collapses its white space. What was changed is added to `trace`, except for white space
 * alone, which is how HTML is written and no damage.
 */
export function repairText(source: string, trace: Repair[] = []): string {
  let text = source;
  if (SUSPECT.test(text) && SUSPECT_BEYOND_LATIN.test(text)) {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const before = text;
      for (const repair of REPAIRS) text = applyRepair(repair, text, trace);
      if (text === before) break;
    }
  }
  return collapseSpace(text);
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
