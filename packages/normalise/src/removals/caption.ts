import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "cap|caption|captions|image caption|img caption|figcaption|wp caption|wp caption text|photo ?caption|photo ?credit|image ?credit|credit|credits|copyright|media ?caption|gallery|slideshow|bildunterschrift|bildtext|legende",
);

/** Captions become images' captions; see `fields/images.ts`. */
export const caption: ElementRule = {
  rule: "caption",
  reason: "a picture's caption or credit",
  maxShare: 0.2,
  matches: (element, words) => element.name === "figure" || element.name === "figcaption" || WORDS.test(words),
};
