import type { DateSpan } from "../../dates/date-span.js";
import type { Token } from "../../tokens/token.js";

const BESIDE_REACH = 8;

/** "Having touched a record on Friday": told beside the sentence, of another time. */
export function isBeside(tokens: Token[], { from }: DateSpan): boolean {
  for (let at = from - 1; at >= from - BESIDE_REACH && tokens[at]?.text !== ","; at -= 1) {
    const { lower, sentence } = tokens[at] ?? { lower: "", sentence: -1 };
    if (sentence !== tokens[from]?.sentence) return false;
    if (lower === "having") return true;
  }
  return false;
}

const COMPARING = /^(?:from|than|against|versus|since|compared|after|before)$/;
const REACH = 6;

/** "After dropping a revised **0.4 percent**": the words before a number compare it with another. */
function isComparedBefore(tokens: Token[], number: number): boolean {
  const before = tokens.slice(Math.max(0, number - REACH), number);
  return before.some(
    ({ lower, sentence }) => sentence === tokens[number]?.sentence && COMPARING.test(lower) && lower !== "since",
  );
}

/** "Five times as many as in 2012", "after dropping 0.4 percent in June". */
export function isOfAnotherFigure(tokens: Token[], date: DateSpan): boolean {
  for (let at = date.from - 1; at >= Math.max(0, date.from - REACH); at -= 1) {
    const { lower, kind, sentence } = tokens[at] as Token;
    if (sentence !== tokens[date.from]?.sentence || lower === ",") return false;
    if (lower === "as") return isOfComparison(tokens, date);
    if (kind === "number") return isComparedBefore(tokens, at) || isOfComparison(tokens, date);
  }
  return false;
}

/** "Before **dawn** on Thursday" is the day itself. */
const HOUR = /^(?:dawn|sunrise|daybreak|noon|midday|dusk|sunset|nightfall|midnight|daylight|dark)$/;

/** "From $633.6 billion in June", "after a fall of 3% in May": a date of what is compared with. */
export function isOfComparison(tokens: Token[], { from }: DateSpan): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const { lower, sentence: own } = tokens[at] as Token;
    if (own !== sentence || lower === ",") return false;
    if (HOUR.test(tokens[at + 1]?.lower ?? "")) continue;
    if ((lower === "since" && at < from - 1) || (/^(?:after|before)$/.test(lower) && at < from - 3)) continue;
    if (lower === "as" && /^(?:in|did|was|were|at|on|during|last)$/.test(tokens[at + 1]?.lower ?? "")) return true;
    if (COMPARING.test(lower) || lower === "same") return true;
  }
  return false;
}

const SAYING = /^(?:said|says|told|reported|announced|added|reporters|statement|released|published)$/;
const SAID_REACH = 4;

/** "Officials said on Saturday": the day of saying it. */
export function isOfSaying(tokens: Token[], { from }: DateSpan): boolean {
  return tokens.slice(Math.max(0, from - SAID_REACH), from).some(({ lower }) => SAYING.test(lower));
}

const PRESENT = /^(?:now|currently|presently|so|to|right|at)$/;

/** "Now", "to date" hold where they stand, and go on to no sentence behind. */
function isOfPresent(tokens: Token[], { from }: DateSpan): boolean {
  return PRESENT.test(tokens[from]?.lower ?? "");
}

/** The dates of a sentence that may hold for what goes on from it. */
export function frameDates(tokens: Token[], dates: DateSpan[]): DateSpan[] {
  return dates.filter(
    (date) =>
      date.edtf !== null && !isOfPresent(tokens, date) && !isOfComparison(tokens, date) && !isBeside(tokens, date),
  );
}
