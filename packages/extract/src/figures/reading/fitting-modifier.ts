import type { Token, TokenRange } from "../../tokens/token.js";
import { findModifier, type Modifier } from "./modifiers.js";
import type { QuantitySpan } from "./read-span.js";

/** "Handed **over** eight": the word goes with the verb. */
const TURNED =
  /^(?:hand(?:s|ed|ing)?|took|taken|takes|taking|turn(?:s|ed|ing)?|knocked|r[au]n|sign(?:s|ed|ing)?|pulled|carried|passed|fought|spread|strewn|scattered|sprawl(?:s|ed|ing)?)$/;

const LAST = /^(?:the|this|these|its|their|his|her|our|my|over|in)$/;

/** Over a length of time is not more than it: "over three years" says how long, where "over 300 people" bends the count. */
const TAKES_TIME =
  /^(?:for|after|in|of|by|at|within|than|since|is|was|are|were|been|be|has|have|had|and|or|takes?|took|taken|taking|lasts?|lasted|lasting|spends?|spent|spending|serves?|served|serving|waits?|waited|waiting|spans?|spanned|spanning|needs?|needed|requires?|required|until|about|now|every|his|her|their|its)$/;

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

/** What bends a number, where it does: "over" and "past" lead to times and people as well. */
export function fittingModifier(tokens: Token[], span: QuantitySpan, scope: TokenRange): Modifier | null {
  const between = tokens[span.from - 1]?.lower === "between" ? span.from - 1 : span.from;
  const modifier = findModifier(tokens, between, scope.from);
  if (!modifier) return null;
  const word = tokens[modifier.from]?.lower;
  const isTime = span.unit?.kind === "duration";
  const isSpanOfTime = isTime && (word === "past" || (word === "over" && !isLongerThan(tokens, modifier, span)));
  // "A win over the 19-year-old": over him.
  const isOverSomebody =
    span.unit?.kind === "age" && modifier.to < between && /^(?:over|above|near|around)$/.test(word ?? "");
  if (isOverSomebody) return null;
  if (isTurnedOver(tokens, modifier, span)) return null;
  const isInside = word === "within" && !/^(?:duration|length)$/.test(span.unit?.kind ?? "");
  const isOnlyPast =
    word === "past" &&
    modifier.to - modifier.from === 1 &&
    (span.unit !== null || LAST.test(tokens[modifier.from - 1]?.lower ?? ""));
  return isSpanOfTime || isOnlyPast || isInside ? null : modifier;
}
