import { foldText } from "../body/fold-text.js";
import type { BlockRule } from "./block-rule.js";

const HOW_FAR = 4;

export const repeatedTitle: BlockRule = {
  rule: "repeated-title",
  reason: "the title once more",
  matches: (block, { title, index }) =>
    title !== null && (index < HOW_FAR || block.kind === "heading") && foldText(block.text) === foldText(title),
};
