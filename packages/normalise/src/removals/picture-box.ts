import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest("image|images|img|photo|photos|picture|pictures|foto|fotos|bild|imagem|imagen|immagine");
const TAGS: ReadonlySet<string> = new Set(["div", "span", "p", "a"]);

/** A box named after a picture holds that and a line or two; anything larger is named after one thing in it. */
export const MAX_NODES = 9;

export const pictureBox: ElementRule = {
  rule: "picture-box",
  reason: "a picture with what stands under it",
  maxShare: 0.05,
  matches: ({ name, order, endOrder }, words) => TAGS.has(name) && endOrder - order <= MAX_NODES && WORDS.test(words),
};
