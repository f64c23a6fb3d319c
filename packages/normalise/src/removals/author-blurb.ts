import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "(about|article|post|entry|story|meet the|the) authors?|authors? (bio|box|info|card|blurb|details?|description|profile|note|block|about|meta|section|wrap(per)?|container)|authorbox|bio|biography|contributor bio|about the author|vcard author",
);

export const authorBlurb: ElementRule = {
  rule: "author-blurb",
  reason: "a note about the author",
  maxShare: 0.15,
  matches: (_element, words) => WORDS.test(words),
};
