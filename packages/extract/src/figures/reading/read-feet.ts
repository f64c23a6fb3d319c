import { parseDigits } from "../../numbers/parse-digits.js";
import { isGlued } from "../../numbers/plain-number.js";
import type { Token } from "../../tokens/token.js";
import type { Quantity } from "./read-quantity.js";

const FEET_MARK = /^['’′]$/;
const INCH_MARK = /^["”″]$/;
/** Feet and inches are marked so of somebody's height: nobody is taller. */
const TALLEST = 9;
const INCHES = 12;

/** `6'2"`, `5' 10"`, `6'2 forward`: somebody's height, in inches. Null where the marks are those of a quotation. */
export function readFeet(tokens: Token[], at: number): Quantity | null {
  const [feet, mark, inches] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (feet?.kind !== "number" || inches?.kind !== "number" || !/^\d$/.test(feet.text)) return null;
  if (!FEET_MARK.test(mark?.text ?? "") || !isGlued(mark) || Number(feet.text) > TALLEST) return null;
  const rest = parseDigits(inches.text);
  if (rest === null || rest >= INCHES) return null;
  const isClosed = INCH_MARK.test(tokens[at + 3]?.text ?? "") && isGlued(tokens[at + 3]);
  if (inches.spaced && !isClosed) return null;
  const to = isClosed ? at + 4 : at + 3;
  const value = Number(feet.text) * INCHES + rest;
  const number = { from: at, to: at + 3, value, form: "digits" as const, scale: 1, isFraction: false, isShare: false };
  return {
    from: at,
    to,
    number: { ...number, isScore: false, sign: "" },
    unit: { symbol: "inch", kind: "length", to },
    hasPrefix: false,
  };
}
