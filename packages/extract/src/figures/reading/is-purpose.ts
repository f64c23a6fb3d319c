import type { Token } from "../../tokens/token.js";

const AIM = /^(?:attempt|bid|efforts?|move|push|drive|order|exchange|return|response|addition)$/;

/** "spent $2m in **an attempt** to", "received $3m in **exchange** for": why, and neither on what nor of what. */
export function isPurpose(tokens: Token[], at: number): boolean {
  return AIM.test(tokens[at]?.lower ?? "") && /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? "");
}
