import type { Token } from "../../tokens/token.js";
import { AGE_WORD, isAdmitted, isAgeLimit, isAllowedAge, isMeanAge } from "./age-of-group.js";
import { isChildOf, isOfSomebody, isOfSuperlative, isOfTwo } from "./age-of-somebody.js";
import { isBorn, isDeedAt, isNow, isOfThem } from "./age-told.js";
import type { QuantitySpan } from "./read-span.js";
import { wordBehind } from "./word-behind.js";

const AFTER_AGE = /^[,.;:)\]]$/;

/** "Geri Ode, 51 **would** join": the comma behind an age is left out. */
const UNMARKED =
  /^(?:would|will|has|have|had|is|was|are|were|who|said|says|told|died|from|of|lives?|could|can|may|should|did|does|and)$/;

/** "Bea Ode, **six**, and Al Ruiz, **nine**, were hurt". */
function isWordBehindName(tokens: Token[], span: QuantitySpan, personEnds: Map<number, number>): boolean {
  const isWord = !span.isRange && tokens[span.numberFrom]?.kind === "word" && span.low > 1;
  const isApposed = tokens[span.from - 1]?.text === "," && personEnds.has(span.from - 1);
  return isWord && isApposed && AFTER_AGE.test(tokens[span.to]?.text ?? ".");
}

/** "aged **just** 19", "aged about 40". */
function isBarely(tokens: Token[], { from }: QuantitySpan): boolean {
  const isBent = /^(?:just|only|barely|about|around|roughly|nearly|almost)$/.test(tokens[from - 1]?.lower ?? "");
  return isBent && tokens[from - 2]?.lower === "aged";
}

/** "Ana Ruiz **(left)**, 61": in front of the brackets that end before a token. */
function beforeAside(tokens: Token[], at: number): number {
  if (tokens[at - 1]?.text !== ")") return at;
  for (let open = at - 2; open > at - 6; open -= 1) if (tokens[open]?.text === "(") return open;
  return at;
}

/**
 * "Hague, 44, has", "aged 44", "the age of 21": a bare number that is somebody's years. `personEnds` gives the first token of a
 * person by the token behind the last.
 */
export function isBareAge(tokens: Token[], span: QuantitySpan, personEnds: Map<number, number>): boolean {
  if (span.unit !== null || span.low < 1 || span.high > 120) return false;
  if (!Number.isInteger(span.low)) return isMeanAge(tokens, span);
  if (span.isBarePair && span.first.number.value >= span.last.number.value) return false;
  const before = tokens[span.from - 1];
  if (AGE_WORD.test(before?.lower ?? "") || isBarely(tokens, span) || isOfThem(tokens, span)) return true;
  if (
    isChildOf(tokens, span) ||
    isNow(tokens, span) ||
    isAdmitted(tokens, span) ||
    isBorn(tokens, span, personEnds) ||
    isAgeLimit(tokens, span) ||
    isMeanAge(tokens, span) ||
    isOfSuperlative(tokens, span) ||
    isDeedAt(tokens, span) ||
    isAllowedAge(tokens, span)
  )
    return true;
  const isSecond = before?.lower === "and" && tokens[span.from - 2]?.kind === "number";
  if (isSecond && AGE_WORD.test(tokens[span.from - 3]?.lower ?? "")) return true;
  if (before?.lower === "of" && AGE_WORD.test(tokens[span.from - 2]?.lower ?? "")) return true;
  if (isWordBehindName(tokens, span, personEnds)) return true;
  if (span.isRange || tokens[span.numberFrom]?.kind !== "number") return false;
  const next = wordBehind(tokens, span.to);
  if (isOfSomebody(tokens, span) || isOfTwo(tokens, span)) return true;
  if (before?.lower === "both" && tokens[span.from - 2]?.text === "," && /^[,.;)]$/.test(next?.text ?? "")) return true;
  const isFullName = span.from - (personEnds.get(span.from) ?? span.from) > 1 && span.low > 9;
  if (isFullName && next?.text === "," && /^(?:of|from|who|and|has|had|was)$/.test(tokens[span.to + 1]?.lower ?? ""))
    return true;
  const opensAt = /^(?:now|then|only|just|both|barely)$/.test(before?.lower ?? "") ? span.from - 2 : span.from - 1;
  // "Tom Ochieng', 34,": the apostrophe that ends a name is not of it.
  const ends = /^['’]$/.test(tokens[opensAt - 1]?.text ?? "") ? opensAt - 1 : opensAt;
  const isApposed = /^[,(]$/.test(tokens[opensAt]?.text ?? "") && personEnds.has(beforeAside(tokens, ends));
  const isPaired =
    next?.lower === "and" && tokens[span.to + 1]?.kind === "number" && AFTER_AGE.test(tokens[span.to + 2]?.text ?? ",");
  if (isApposed)
    return (
      next === undefined ||
      AFTER_AGE.test(next.text) ||
      isPaired ||
      (span.low > 9 && UNMARKED.test(next.lower)) ||
      (opensAt < span.from - 1 && next.kind === "word" && /^(?:and|when|was|is|had)$/.test(next.lower))
    );
  return (
    span.from - (personEnds.get(span.from) ?? span.from) > 1 &&
    span.low > 9 &&
    next?.kind === "word" &&
    /^(?:has|had|was|is|of|from|who|said|died|and)$/.test(next.lower)
  );
}
