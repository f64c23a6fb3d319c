import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "./read-span.js";
import { isBand } from "./unit-after.js";

export const AGE_WORD = /^(?:aged|age|ages)$/;

const PERSON =
  /^(?:children|child|kids|adults|people|men|women|boys|girls|those|anyone|anybody|everyone|everybody|someone|nobody|persons|patients|voters|residents|workers|players|students|pupils|drivers|youths|teenagers|teens|pensioners|seniors|citizens|americans|britons|individuals|users|customers|viewers|passengers|employees|members|females|males|mothers|minors|youngsters|respondents|candidates)$/;
const MEAN_AGE = /^(?:average|median|mean|retirement|pension|minimum|maximum|voting|legal|typical)$/;
const MEAN_REACH = 9;

/** "The average age of farmers is 58", "raise the retirement age to 67". */
export function isMeanAge(tokens: Token[], span: QuantitySpan): boolean {
  if (!/^(?:is|was|are|were|of|at|to|from|than)$/.test(tokens[span.from - 1]?.lower ?? "")) return false;
  if (tokens[span.to]?.kind === "word" && !/^(?:in|by|from|to|and|last|this|or)$/.test(tokens[span.to]?.lower ?? ""))
    return false;
  for (let at = span.from - 2; at > Math.max(0, span.from - MEAN_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "punct" || token?.sentence !== tokens[span.from]?.sentence) return false;
    if (/^ages?$/.test(token?.lower ?? "")) return MEAN_AGE.test(tokens[at - 1]?.lower ?? "");
  }
  return false;
}

const LIMIT = /^(?:under|over|above|below|past|than|aged|between|from)$/;
const OLDER = /^(?:older|younger)$/;

/** "Aged 18 to 25, **or** over 70": a limit that goes on from an age. */
function isOrLimit(tokens: Token[], at: number): boolean {
  if (!/^(?:or|and)$/.test(tokens[at]?.lower ?? "")) return false;
  let back = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  while (tokens[back]?.kind === "number" || /^(?:to|and|-|–)$/.test(tokens[back]?.lower ?? "")) back -= 1;
  return (
    back < at - 1 &&
    (AGE_WORD.test(tokens[back]?.lower ?? "") ||
      (LIMIT.test(tokens[back]?.lower ?? "") && PERSON.test(tokens[back - 1]?.lower ?? "")))
  );
}

/** "children under 12", "those over 60", "voters aged under 30", "adults 18 and older", "boys between 10 and 14". */
export function isAgeLimit(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  if (isAgeBand(tokens, span)) return true;
  if (/^(?:and|or)$/.test(next?.lower ?? "") && OLDER.test(tokens[span.to + 1]?.lower ?? "")) return true;
  if (
    next?.lower === "age" &&
    /^(?:group|groups|bracket|brackets|range|category|band)$/.test(tokens[span.to + 1]?.lower ?? "")
  )
    return true;
  const isBare = next === undefined || next.kind !== "word" || !isPlural(next.lower);
  const isOfPeople =
    PERSON.test(tokens[span.from - 1]?.lower ?? "") && !/^(?:minors|members)$/.test(tokens[span.from - 1]?.lower ?? "");
  const isPlainNext =
    next?.kind !== "word" ||
    /^(?:were|are|have|had|who|is|was|prefer\w*|support\w*|say|said|in|with|and)$/.test(next.lower);
  if (span.isRange && isOfPeople && isPlainNext && span.low > 1 && span.high < 100) return true;
  const isAndOver =
    /^(?:and|or)$/.test(next?.lower ?? "") && /^(?:over|under|up|above|below)$/.test(tokens[span.to + 1]?.lower ?? "");
  if (isAndOver && PERSON.test(tokens[span.from - 1]?.lower ?? "")) return true;
  if (next?.text === "%" || !isBare || /^(?:of|percent|per|to)$/.test(next?.lower ?? "")) return false;
  if (!LIMIT.test(tokens[span.from - 1]?.lower ?? "")) return false;
  if (isOrLimit(tokens, span.from - 2)) return true;
  return (
    PERSON.test(tokens[span.from - 2]?.lower ?? "") ||
    AGE_WORD.test(tokens[span.from - 2]?.lower ?? "") ||
    OLDER.test(tokens[span.from - 2]?.lower ?? "")
  );
}

const PLAYED =
  /^(?:teams?|squads?|sides?|league|match(?:es)?|games?|cup|coach|champions?|championships?|tournament|finals?|season|beat|scored|goals?)$/;
const PLAYED_REACH = 10;

/** "the **over-65s**", "**under-18s** go free": who is so old; in a game they are a side. */
export function isAgeBand(tokens: Token[], { from, to, isRange }: QuantitySpan): boolean {
  const letter = tokens[to];
  if (letter?.text !== "s" || letter.spaced || isRange || !isBand(tokens, from)) return false;
  return !tokens.slice(Math.max(0, from - PLAYED_REACH), to + PLAYED_REACH).some(({ lower }) => PLAYED.test(lower));
}

const ADMITTED = /^(?:13|15|16|18|19|21)$/;

/** "The event is 18+ only", "a 19+ event": who is let in. */
export function isAdmitted(tokens: Token[], span: QuantitySpan): boolean {
  const [plus, next] = [tokens[span.to], tokens[span.to + 1]];
  if (plus?.text !== "+" || plus.spaced || !ADMITTED.test(tokens[span.numberFrom]?.text ?? "")) return false;
  return (
    next?.kind !== "word" ||
    /^(?:event|events|only|show|film|venue|crowd|audience|years|age|rating|content|night)$/.test(next.lower)
  );
}

const MUST = /^(?:must|should|to)$/;

/** "Passengers must be at least **16** to drive", "six of the dead were under **18**": an age that is asked for or not reached. */
export function isAllowedAge(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  const isClosed = next === undefined || /^[,.;]$/.test(next.text) || /^(?:to|or|and)$/.test(next.lower);
  if (!isClosed || span.low < 5 || span.high > 100) return false;
  let at = span.from - 1;
  while (at > span.from - 4 && /^(?:at|least|under|over|above|below)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  const isBent = at < span.from - 1;
  const verb = tokens[at]?.lower ?? "";
  const isAsked = verb === "be" && MUST.test(tokens[at - 1]?.lower ?? "");
  const isTold = /^(?:were|are|was|is)$/.test(verb);
  if (!isBent || !(isAsked || isTold)) return false;
  for (let back = at - 1; back > at - 6; back -= 1) {
    const word = tokens[back]?.lower ?? "";
    if (PERSON.test(word) || /^(?:you|applicants|dead|injured|victims|wounded|them|whom)$/.test(word)) return true;
  }
  return false;
}
