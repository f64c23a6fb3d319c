import type { TextRepair } from "./text-repair.js";

const ESCAPED_QUOTE = /(?<!\\)\\+(?=["'“”‘’])/g;

/** Quotation marks that kept the backslash of a string literal: `\"enduring\"`. */
export const escapedQuotes: TextRepair = {
  rule: "escaped-quotes",
  apply: (text) => (text.includes("\\") ? text.replace(ESCAPED_QUOTE, "") : text),
};
