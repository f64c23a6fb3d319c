import { closest } from "../html/page-tree.js";
import type { ElementRule } from "./element-rule.js";

/** Within an article too: footers hold topics, author notes and calls to subscribe. */
export const pageFooter: ElementRule = {
  rule: "page-footer",
  reason: "a footer element",
  maxShare: 0.2,
  matches: (element) => element.name === "footer",
};

/** Outside of the article a footer is the site's, however little prose the rest of the page has. */
export const siteFooter: ElementRule = {
  rule: "site-footer",
  reason: "the site's footer",
  maxShare: 1,
  matches: (element) =>
    element.name === "footer" && closest(element, ({ name }) => name === "article" || name === "main") === null,
};
