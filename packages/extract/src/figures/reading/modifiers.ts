import type { Bound } from "@newsledger/contracts";
import { MODIFIER_SIGNS, MODIFIERS, TRAILERS } from "../../data/figure-words.js";
import { isNumber } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";
import { tokenise } from "../../tokens/tokenise.js";
import { findPer } from "../../units/find-unit.js";
import { PhraseTable, spellLower } from "../../units/phrase-table.js";

export interface Modifier {
  from: number;
  to: number;
  bound: Bound;
}

let before: PhraseTable<Bound> | undefined;
let after: PhraseTable<Bound> | undefined;

function readTable(lines: string): PhraseTable<Bound> {
  const table = new PhraseTable<Bound>();
  for (const line of lines.split("\n")) {
    const [bound, phrases] = line.split("|") as [Bound, string];
    for (const phrase of phrases.split(","))
      table.add(
        tokenise(phrase).tokens.map((t) => t.lower),
        bound,
      );
  }
  return table;
}

function beforeTable(): PhraseTable<Bound> {
  if (before) return before;
  before = readTable(MODIFIERS);
  for (const pair of MODIFIER_SIGNS.split(",")) {
    const [sign, bound] = pair.split("|") as [string, Bound];
    before.add([sign], bound);
  }
  return before;
}

const LONGEST = 5;
/** Between modifier and number: "more than the 50", "up to a further 20". */
const BETWEEN = /^(?:the|a|an|another|further|additional|only|just|its|their)$/;

/** "less than **the** $53m they hoped for", "surpasses **the** $53m of last year" compare with a sum that is told, "was up **to** $3" tells of a rise: neither bends it. */
function isComparedWith(tokens: Token[], end: number, numberFrom: number): boolean {
  const isUpTo = tokens[end - 1]?.lower === "to" && tokens[end - 2]?.lower === "up";
  if (isUpTo)
    return /^(?:was|were|is|are|went|goes|go|going|gone|rose|climbed|moved|jumped|shot|edged|ticked|inched|crept|nudged|pushed|surged|soared|picked|bumped|driven|pulled|lifted|raised|revised|add|adds|adding|added)$/.test(
      tokens[end - 3]?.lower ?? "",
    );
  const isShort = tokens[end - 1]?.lower === "of" && /^(?:short|shy)$/.test(tokens[end - 2]?.lower ?? "");
  // "The hospital is short of 120 nurses": that many are lacking.
  if (isShort && /^(?:is|are|was|were|be|been|being)$/.test(tokens[end - 3]?.lower ?? "")) return true;
  // "Ties the country closer to **the 28-nation** union"
  const isDrawn = tokens[end - 1]?.lower === "to" && /^(?:closer|nearer)$/.test(tokens[end - 2]?.lower ?? "");
  const isBeaten = /^(?:exceed(?:s|ed)?|surpass(?:es|ed)?|top(?:s|ped)?|eclips(?:es|ed))$/.test(
    tokens[end - 1]?.lower ?? "",
  );
  const isThan = isShort || isBeaten || isDrawn || /^(?:than|above|below)$/.test(tokens[end - 1]?.lower ?? "");
  return isThan && tokens[end]?.lower === "the" && end < numberFrom;
}

const CROSSED = /^(?:exceed(?:s|ed|ing)?|top|topped|surpass(?:es|ed|ing)?|above|over|past|below|under)$/;
/** Between the negation and the word: "must not **have ever gone** above", "never **fell** below". */
const ON_THE_WAY =
  /^(?:be|been|have|has|had|ever|yet|go|goes|gone|went|going|get|rise|rises|rose|risen|climb|climbed|fall|falls|fell|fallen|drop|dropped|sink|sank|dip|dipped|stray|to|is|are|was|were|do|does|did|must|may|can|could|should|will|would)$/;
const LONGEST_WAY = 4;

/** "must **not** exceed 40", "**never** fell below 20": the bound is kept, and so turned round. */
function isDenied(tokens: Token[], from: number, sentenceFrom: number): boolean {
  for (let back = from - 1; back >= Math.max(sentenceFrom, from - 1 - LONGEST_WAY); back -= 1) {
    const word = tokens[back]?.lower ?? "";
    if (/^(?:not|never|cannot|n't|n’t|without)$|n['’]t$/.test(word)) return true;
    if (!ON_THE_WAY.test(word)) return false;
  }
  return false;
}

const TURNED: Partial<Record<Bound, Bound>> = { more_than: "at_most", less_than: "at_least" };

/** The longest modifier that ends where the number begins. `atLeast` bounds the search to the sentence. */
export function findModifier(tokens: Token[], numberFrom: number, sentenceFrom: number): Modifier | null {
  const ends = [numberFrom];
  while (ends.length < 3 && BETWEEN.test(tokens[(ends.at(-1) as number) - 1]?.lower ?? ""))
    ends.push((ends.at(-1) as number) - 1);
  for (const end of ends) {
    for (let from = Math.max(sentenceFrom, end - LONGEST); from < end; from += 1) {
      const hit = beforeTable().find(tokens, from, spellLower, end);
      if (!hit || hit.to !== end) continue;
      if (isComparedWith(tokens, end, numberFrom)) return null;
      const isTurned = CROSSED.test(tokens[end - 1]?.lower ?? "") && isDenied(tokens, from, sentenceFrom);
      return { from, to: end, bound: (isTurned && TURNED[hit.value]) || hit.value };
    }
  }
  return null;
}

/** "two **or more** years", "ten **or so** people": the token behind what stands between a number and its thing, `at` where nothing does. */
export function overOrMore(tokens: Token[], at: number): number {
  return tokens[at]?.lower === "or" && /^(?:so|more|less|fewer)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at;
}

/** "or more", "at most", "or so" right behind the number and its unit or noun. */
export function findTrailer(tokens: Token[], at: number, limit: number): Modifier | null {
  after ??= readTable(TRAILERS);
  const hit = after.find(tokens, at, spellLower, limit);
  if (!hit) return null;
  const isPlus = tokens[at]?.text === "+" && tokens[at]?.spaced;
  const next = tokens[at + 1];
  // "80 homes and up to a dozen cars": the words go with the next number.
  const behind = tokens[hit.to];
  const isOfNext =
    /^(?:and|or)$/.test(tokens[at]?.lower ?? "") &&
    hit.to < limit &&
    (isNumber(behind) ||
      // "a fifth, and under-18s another"
      (behind?.text === "-" && isNumber(tokens[hit.to + 1])) ||
      (/^(?:an?|half|half-a|the)$/.test(behind?.lower ?? "") && findPer(tokens, hit.to)?.kind !== "duration") ||
      (behind?.lower === "to" && tokens[hit.to - 1]?.lower === "up") ||
      /^\p{Sc}$/u.test(behind?.text ?? ""));
  if (isOfNext) return null;
  // "Killed 40, at least 12 of them", "20 tops and skirts": the words go with what follows.
  if (tokens[at]?.lower === "at" && (isNumber(behind) || /^\p{Sc}$/u.test(behind?.text ?? ""))) return null;
  if (tokens[at]?.lower === "tops" && behind !== undefined && behind.kind === "word") return null;
  const isAddition =
    tokens[at]?.lower === "plus" &&
    (next?.kind === "number" ||
      /^\p{Sc}$/u.test(next?.text ?? "") ||
      (next?.kind === "word" && !next.lower.endsWith("s")));
  return isPlus || isAddition ? null : { from: at, to: hit.to, bound: hit.value };
}
