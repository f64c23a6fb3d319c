import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "tags|tag list|taglist|tag cloud|tagged|tag links|topics|topic list|article tags|post tags|entry tags|keywords|categories|cat links|schlagworte|filed under",
);

export const topicList: ElementRule = {
  rule: "topic-list",
  reason: "the list of topics",
  maxShare: 0.08,
  matches: (_element, words) => WORDS.test(words),
};
