import { foldText } from "../body/fold-text.js";
import type { BlockRule } from "./block-rule.js";

export const repeatedCaption: BlockRule = {
  rule: "repeated-caption",
  reason: "a picture's caption once more",
  matches: (block, { captions }) => captions.size > 0 && captions.has(foldText(block.text)),
};
