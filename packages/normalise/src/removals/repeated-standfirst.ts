import { foldText } from "../body/fold-text.js";
import type { BlockRule } from "./block-rule.js";

const HOW_FAR = 3;

/** Only where the page marks it as its own element: an opening paragraph that also serves as description is body. */
export const repeatedStandfirst: BlockRule = {
  rule: "repeated-standfirst",
  reason: "the standfirst once more",
  matches: (block, { standfirst, index }) =>
    standfirst !== null && index < HOW_FAR && block.kind === "heading" && foldText(block.text) === foldText(standfirst),
};
