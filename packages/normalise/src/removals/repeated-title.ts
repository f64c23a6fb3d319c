import { foldText } from "../body/fold-text.js";
import type { BlockRule } from "./block-rule.js";

const HOW_FAR = 4;

export const repeatedTitle: BlockRule = {
  rule: "repeated-title",
  reason: "the title once more",
  matches: (block, { titles, index }) =>
    (index < HOW_FAR || block.kind === "heading") && titles.has(foldText(block.text)),
};
