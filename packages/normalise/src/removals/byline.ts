import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "byline|bylines|by line|author|authors|dateline|timestamp|time stamp|date|datetime|pub ?date|publish(ed)? ?(date|time|on)?|post ?meta|entry ?meta|article ?meta|story ?meta|meta ?data|article ?info|post ?info|post ?date|entry ?date|posted on|read(ing)? time|kicker|eyebrow|dachzeile|credits?",
);

export const byline: ElementRule = {
  rule: "byline",
  reason: "the line with author, date or section",
  maxShare: 0.08,
  matches: (element, words) =>
    element.name === "time" ||
    element.name === "address" ||
    element.attribute("rel") === "author" ||
    /^(?:author|datePublished|dateModified)$/.test(element.attribute("itemprop") ?? "") ||
    WORDS.test(words),
};
