import type { NumberSpan } from "../../numbers/number-span.js";
import { readNumber } from "../../numbers/read-number.js";
import { SCALE } from "../../numbers/read-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";

const LOSS = /^(?:loss|losses|deficit|deficits|outflows?|shortfall|charges?|expenses?)$/;
const LOSS_REACH = 6;

/** "A **loss** of $(4) million" is one of 4 million, as is a fall **by** it. */
function isOfLoss(tokens: Token[], at: number): boolean {
  return (
    tokens[at - 2]?.lower === "by" ||
    tokens.slice(Math.max(0, at - LOSS_REACH), at).some(({ lower }) => LOSS.test(lower))
  );
}

/** "$**(4.2) billion**": accountants bracket what lies below nothing. */
export function readBracketed({ text, tokens }: TokenisedText, at: number): NumberSpan | null {
  const isBracket = tokens[at]?.text === "(" && !tokens[at]?.spaced && tokens[at + 2]?.text === ")";
  const inside = isBracket && tokens[at + 1]?.kind === "number" ? readNumber(text, tokens, at + 1, () => false) : null;
  if (inside?.to !== at + 2) return null;
  const scale = SCALE.get(tokens[at + 3]?.lower ?? "") ?? 1;
  const value = inside.value * scale * (isOfLoss(tokens, at) ? 1 : -1);
  return { ...inside, to: at + (scale > 1 ? 4 : 3), scale, value };
}
