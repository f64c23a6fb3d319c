import type { TextRepair } from "./text-repair.js";

/** Letters written as base and combining mark, so that "é" is one code unit wherever offsets are counted. */
export const decomposedLetters: TextRepair = { rule: "decomposed-letters", apply: (text) => text.normalize("NFC") };
