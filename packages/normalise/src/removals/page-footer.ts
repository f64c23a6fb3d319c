import type { ElementRule } from "./element-rule.js";

/** Within an article too: footers hold topics, author notes and calls to subscribe. */
export const pageFooter: ElementRule = {
  rule: "page-footer",
  reason: "a footer element",
  maxShare: 0.2,
  matches: (element) => element.name === "footer",
};
