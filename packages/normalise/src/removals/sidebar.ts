import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "sidebar|side bar|right rail|left rail|rightrail|rail|widget|widgets|aside|most read|most popular|mostread|trending|most viewed|popular posts|ticker|infobox|fact ?box|factbox",
);

export const sidebar: ElementRule = {
  rule: "sidebar",
  reason: "a side column or a box beside the text",
  maxShare: 0.3,
  matches: (element, words) =>
    element.name === "aside" || element.attribute("role") === "complementary" || WORDS.test(words),
};
