import type { TextRepair } from "./text-repair.js";

const LIGATURE: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

/** Typographic ligatures from print systems, which no search would find. */
export const ligatures: TextRepair = {
  rule: "ligatures",
  apply: (text) => text.replace(/[\ufb00-\ufb06]/g, (character) => LIGATURE[character] ?? character),
};
