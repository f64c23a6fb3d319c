import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "share|shares|sharing|sharebar|share bar|share tools?|share buttons?|social|socials|social (media|links|share|icons|bar|buttons)|addthis|addtoany|sharedaddy|follow us|toolbar|article tools|tools|print button|bookmark|reactions",
);

export const shareBar: ElementRule = {
  rule: "share-bar",
  reason: "buttons to share, save, print or follow",
  maxShare: 0.1,
  matches: (_element, words) => WORDS.test(words),
};
