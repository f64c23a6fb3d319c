import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "comments|comment (list|section|thread|wrapper|area|form|body|container|box|content|respond)|commentlist|commentlisting|disqus|disqus thread|respond|reader comments|kommentare?|kommentarer|comentarios|commentaires|commenti|reacties|yorumlar|komentarze|livefyre|spot im|viafoura|coral talk|fb comments",
);

const ONE = wordTest("comment");

/** Threads are often longer than the article, so their share of the prose says nothing. */
export const comments: ElementRule = {
  rule: "comments",
  reason: "readers' comments",
  maxShare: 0.9,
  matches: (element, words) =>
    element.name !== "article" &&
    element.name !== "main" &&
    (WORDS.test(words) || ((element.name === "li" || element.name === "ol") && ONE.test(words))),
};
