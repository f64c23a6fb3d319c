import { tellsWhen } from "../../dates/tells-when.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { findModifier, type Modifier } from "./modifiers.js";
import type { QuantitySpan } from "./read-span.js";
import { TIME_NOUNS } from "./word-sets.js";

/** "Handed **over** eight": the word goes with the verb. */
const TURNED =
  /^(?:hand(?:s|ed|ing)?|took|taken|takes|taking|turn(?:s|ed|ing)?|knocked|r[au]n|sign(?:s|ed|ing)?|pulled|carried|passed|fought|spread|strewn|scattered|sprawl(?:s|ed|ing)?)$/;

const LAST = /^(?:the|this|these|its|their|his|her|our|my|over|in)$/;

/** Over a length of time is not more than it: "over three years" says how long, where "over 300 people" bends the count. */
const TAKES_TIME =
  /^(?:to|for|after|in|of|by|at|within|than|since|is|was|are|were|been|be|has|have|had|and|or|takes?|took|taken|taking|lasts?|lasted|lasting|spends?|spent|spending|serves?|served|serving|waits?|waited|waiting|spans?|spanned|spanning|needs?|needed|requires?|required|until|about|now|every|his|her|their|its)$/;

/** "served **over** 20 years", "**over** two weeks ago" are longer than that; "paid **over** 20 years" is during them. */
function isLongerThan(tokens: Token[], modifier: Modifier, span: QuantitySpan): boolean {
  const isCounted = /^(?:ago|old|away|late|later|earlier|behind|before|overdue|long)$/.test(
    tokens[span.to]?.lower ?? "",
  );
  return isCounted || TAKES_TIME.test(tokens[modifier.from - 1]?.lower ?? "");
}

const MANY = 20;

/** "handed **over** 40 files" gives them away; "took **over** 250 hostages" counts many, "took over two firms" has taken them. */
function isTurnedOver(tokens: Token[], modifier: Modifier, span: QuantitySpan): boolean {
  const verb = tokens[modifier.from - 1]?.lower ?? "";
  const isLone = tokens[modifier.from]?.lower === "over" && modifier.to - modifier.from === 1;
  return isLone && TURNED.test(verb) && !(/^t[ao]k|^took/.test(verb) && span.low >= MANY);
}

const QUARREL =
  /^(?:rows?|disputes?|anger|outcry|fury|feud|clash(?:es)?|probe|inquiry|investigation|lawsuit|controversy|scandal|concerns?|fears|worries|tensions?|battle|spat|tussle|criticism|backlash|apologi[sz]ed|resigned|protests?|criticised|criticized)$/;
const PUNISHED =
  /^(?:fined|jailed|sued|charged|sacked|suspended|banned|sentenced|questioned|imprisoned|convicted|fine|penalty|ban)$/;
const PUNISHED_BACK = 7;

/** "Fined $1.5m **over** 200,000 texts", "a row **over** 40 homes": what it was for. */
function isReason(tokens: Token[], { from, to }: Modifier): boolean {
  if (tokens[from]?.lower !== "over" || to - from !== 1) return false;
  if (QUARREL.test(tokens[from - 1]?.lower ?? "")) return true;
  if (/^(?:to|for|of|at|by|with|from|and|or|in)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  const lead = tokens.slice(Math.max(0, from - PUNISHED_BACK), from - 1);
  const verb = lead.findLast(({ lower, text }) => text === "," || PUNISHED.test(lower));
  return verb !== undefined && verb.text !== "," && verb.sentence === tokens[from]?.sentence;
}

/** "25 per cent **higher than** two years ago": compared with then. */
function isComparedWithThen(tokens: Token[], { to }: Modifier, span: QuantitySpan): boolean {
  const isThan = tokens[to - 1]?.lower === "than" && !/^(?:more|less|fewer)$/.test(tokens[to - 2]?.lower ?? "");
  return isThan && span.unit?.kind === "duration" && tellsWhen(tokens, span.to);
}

/** What bends a number, where it does: "over" and "past" lead to times and people as well. */
export function fittingModifier(tokens: Token[], span: QuantitySpan, scope: TokenRange): Modifier | null {
  const between = tokens[span.from - 1]?.lower === "between" ? span.from - 1 : span.from;
  const modifier = findModifier(tokens, between, scope.from);
  if (!modifier) return null;
  const word = tokens[modifier.from]?.lower;
  // "2,000 arrests over 14 weekends"
  const counted = tokens[span.to]?.lower ?? "";
  const isTime = span.unit ? span.unit.kind === "duration" : TIME_NOUNS.has(counted) && counted !== "times";
  const isSpanOfTime = isTime && (word === "past" || (word === "over" && !isLongerThan(tokens, modifier, span)));
  // "A win over the 19-year-old": over him.
  const isOverSomebody =
    span.unit?.kind === "age" && modifier.to < between && /^(?:over|above|near|around)$/.test(word ?? "");
  if (isOverSomebody) return null;
  if (isTurnedOver(tokens, modifier, span) || isReason(tokens, modifier)) return null;
  if (isComparedWithThen(tokens, modifier, span)) return null;
  const isInside = word === "within" && !/^(?:duration|length)$/.test(span.unit?.kind ?? "");
  const isOnlyPast =
    word === "past" &&
    modifier.to - modifier.from === 1 &&
    (span.unit !== null || LAST.test(tokens[modifier.from - 1]?.lower ?? ""));
  return isSpanOfTime || isOnlyPast || isInside ? null : modifier;
}
