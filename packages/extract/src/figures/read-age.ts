import type { Token } from "../tokens/token.js";
import type { QuantitySpan } from "./read-span.js";

const AGE_WORD = /^(?:aged|age|ages)$/;
const AFTER_AGE = /^[,.;:)\]]$/;

/**
 * "Hague, 44, has", "aged 44", "the age of 21": a bare number that is somebody's years. `personEnds` gives the first token of a
 * person by the token behind the last.
 */
export function isBareAge(tokens: Token[], span: QuantitySpan, personEnds: Map<number, number>): boolean {
  if (span.unit !== null || !Number.isInteger(span.low) || span.low < 1 || span.high > 120) return false;
  const before = tokens[span.from - 1];
  if (AGE_WORD.test(before?.lower ?? "")) return true;
  const isSecond = before?.lower === "and" && tokens[span.from - 2]?.kind === "number";
  if (isSecond && AGE_WORD.test(tokens[span.from - 3]?.lower ?? "")) return true;
  if (before?.lower === "of" && AGE_WORD.test(tokens[span.from - 2]?.lower ?? "")) return true;
  const isBorn =
    /^(?:was|is|turned)$/.test(before?.lower ?? "") && /^(?:he|she|who)$/.test(tokens[span.from - 2]?.lower ?? "");
  if (isBorn && /^[,.;]$/.test(tokens[span.to]?.text ?? ".")) return true;
  if (span.isRange || tokens[span.numberFrom]?.kind !== "number") return false;
  const next = tokens[span.to];
  const isFullName = span.from - (personEnds.get(span.from) ?? span.from) > 1 && span.low > 9;
  if (isFullName && next?.text === "," && /^(?:of|from|who|and|has|had|was)$/.test(tokens[span.to + 1]?.lower ?? ""))
    return true;
  const isApposed = (before?.text === "," || before?.text === "(") && personEnds.has(span.from - 1);
  if (isApposed) return next === undefined || AFTER_AGE.test(next.text);
  return (
    span.from - (personEnds.get(span.from) ?? span.from) > 1 &&
    span.low > 9 &&
    next?.kind === "word" &&
    /^(?:has|had|was|is|of|from|who|said|died|and)$/.test(next.lower)
  );
}
