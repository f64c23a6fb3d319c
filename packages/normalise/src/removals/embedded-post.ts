import { postKindOf } from "../posts/read-posts.js";
import type { ElementRule } from "./element-rule.js";

/** What others posted is kept beside the text; see `posts/read-posts.ts`. */
export const embeddedPost: ElementRule = {
  rule: "embedded-post",
  reason: "a post of a social network",
  maxShare: 0.7,
  matches: (element, words, { keepsPosts }) => !keepsPosts && postKindOf(element, words) !== null,
};
