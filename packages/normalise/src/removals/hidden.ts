import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const INVISIBLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** What is hidden from those who have not paid is text. */
const WITHHELD = wordTest("paywall|paywalled|premium|subscriber|subscribers|locked|metered|restricted");
const WORDS = wordTest(
  "hidden|visually hidden|visuallyhidden|sr only|screen ?reader( text)?|screenreader|offscreen|assistive|is hidden|d none|print only|noprint|no print|print ?hidden",
);

/** Paywalls hide the text that they ship; a hidden element that holds most of the prose is the article. */
export const hidden: ElementRule = {
  rule: "hidden",
  reason: "not shown to readers",
  maxShare: 0.3,
  matches: (element, words) =>
    !WITHHELD.test(words) &&
    (element.attribute("hidden") !== undefined ||
      element.attribute("aria-hidden") === "true" ||
      INVISIBLE.test(element.attribute("style") ?? "") ||
      WORDS.test(words)),
};
