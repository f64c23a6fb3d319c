import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "ad|ads|adv|advert|adverts|advertisement|advertising|adsbygoogle|ad (container|wrapper|slot|unit|label|placeholder)|adslot|dfp|gpt ad|sponsored|sponsor|sponsors|promoted|commercial|anzeige|werbung|publicidad|publicite|affiliate",
);
const AUTOMATIC = wordTest("adsbygoogle");

export const advertisement: ElementRule = {
  rule: "advertisement",
  reason: "an advertisement or its label",
  maxShare: 0.1,
  matches: (element, words) => (element.name === "ins" ? AUTOMATIC.test(words) : WORDS.test(words)),
};
