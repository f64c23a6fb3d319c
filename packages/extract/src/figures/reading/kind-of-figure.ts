import type { FigureKind } from "@newsledger/contracts";
import type { Token, TokenRange } from "../../tokens/token.js";
import { kindByNoun } from "./kind-by-noun.js";
import { isAngle, isLevel, isMagnitude, isPartOfAll, kindOfPoints } from "./kind-by-topic.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { QuantitySpan } from "./read-span.js";

function isPoint(span: QuantitySpan): boolean {
  return span.unit?.symbol === "point";
}

/** Points of a game or of a plan, and the points at which something is: counted as any other noun is. */
export function withCountedPoints(tokens: Token[], span: QuantitySpan, scope: TokenRange): QuantitySpan {
  if (!isPoint(span) || kindOfPoints(tokens, span, scope) !== "count") return span;
  return { ...span, unit: null, to: span.last.number.to, last: { ...span.last, to: span.last.number.to } };
}

const COMPARED =
  /^(?:earnings|revenues?|sales|profits?|book|forward|average|median|annual|normal|usual|higher|lower|larger|bigger|greater|smaller|longer|faster|slower|more|less|fewer|as|the|its|their|that|what)$/;

/** "nine times higher", "four times the money": times that compare are no occasions. */
function isCompared(tokens: Token[], span: QuantitySpan): boolean {
  const isTimes = span.unit === null && tokens[span.to]?.lower === "times";
  const [next, than] = [tokens[span.to + 1]?.lower ?? "", tokens[span.to + 2]?.lower];
  // "10 times hotter than the sun"
  const isComparative = /^[a-z]{2,}er$/.test(next) && than === "than";
  return isTimes && (!Number.isInteger(span.low) || COMPARED.test(next) || isComparative);
}

/** "A 4.0 **GPA**", "an **IQ** of 140": on a scale of its own. */
function isGraded(tokens: Token[], noun: NounPhrase | null): boolean {
  return noun !== null && /^(?:gpa|iq|bmi|aqi)$/.test(tokens[noun.head]?.lower ?? "");
}

/** "A one-in-100-**year** flood": how likely it is, and no time. */
export function isReturnPeriod({ first, unit }: QuantitySpan): boolean {
  return first.number.isShare && unit?.kind === "duration";
}

/** What kind of thing a number tells, by its unit, else by the words around it. */
export function kindOf(
  tokens: Token[],
  span: QuantitySpan,
  noun: NounPhrase | null,
  isAge: boolean,
  scope: TokenRange,
): FigureKind {
  if (isAge) return "age";
  if (span.unit?.kind === "duration" && /^(?:age|aged|ages)$/.test(tokens[span.from - 1]?.lower ?? "")) return "age";
  if (isPoint(span)) return kindOfPoints(tokens, span, scope);
  if (isReturnPeriod(span)) return "ratio";
  if (span.unit?.symbol === "deg" && isAngle(tokens, span)) return "other";
  if (span.unit?.symbol.startsWith("%/")) return "percent";
  if (span.unit) return span.unit.kind;
  if (span.first.number.isFraction || span.first.number.isShare || isCompared(tokens, span)) return "ratio";
  if (span.first.number.isScore || isGraded(tokens, noun)) return "index";
  if (isMagnitude(tokens, span, scope)) return "other";
  if (noun === null && isPartOfAll(tokens, span, scope)) return "percent";
  if (noun === null && isLevel(tokens, span, scope)) return "index";
  const told = noun === null ? kindByNoun(tokens, span, scope) : null;
  if (told) return told;
  return noun === null && !Number.isInteger(span.low) && tokens[span.to]?.lower !== "of" ? "index" : "count";
}
