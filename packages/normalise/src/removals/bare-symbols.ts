import type { BlockRule } from "./block-rule.js";

export const bareSymbols: BlockRule = {
  rule: "bare-symbols",
  reason: "no letter or digit in it",
  matches: (block) => !/[\p{L}\p{N}]/u.test(block.text),
};
