import type { TextRepair } from "./text-repair.js";

// A backslash beside a separator inside a number: "2,\000" and "2\,000", the trace of a script's own escaping.
const BACKSLASH_AFTER = /(?<=\d[.,])\\+(?=\d)/g;
const BACKSLASH_BEFORE = /(?<=\d)\\+(?=[.,]\d)/g;

export const brokenNumbers: TextRepair = {
  rule: "broken-numbers",
  apply: (text) => (text.includes("\\") ? text.replace(BACKSLASH_AFTER, "").replace(BACKSLASH_BEFORE, "") : text),
};
