import type { TextRepair } from "./text-repair.js";

const ODD_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u2028\u2029\v\f]/g;

/** No-break, thin, ideographic and other blanks become the common one. */
export const oddSpaces: TextRepair = { rule: "odd-spaces", apply: (text) => text.replace(ODD_SPACE, " ") };
