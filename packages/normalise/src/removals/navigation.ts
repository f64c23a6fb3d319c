import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const ROLE = /^(?:navigation|menu|menubar|banner|contentinfo|search|tablist|toolbar)$/;
const WORDS = wordTest(
  "nav|navbar|navigation|menu|submenu|breadcrumbs?|sitemap|topbar|masthead|skip link|pagination|pager|global header|site header|page header|site footer|global footer|page footer|main footer",
);

export const navigation: ElementRule = {
  rule: "navigation",
  reason: "a menu, breadcrumb or the site's own header or footer",
  maxShare: 0.3,
  matches: (element, words) =>
    element.name === "nav" || ROLE.test(element.attribute("role") ?? "") || WORDS.test(words),
};
