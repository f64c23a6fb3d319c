import type { PageBlock } from "../body/body-block.js";
import { READ_MORE_PHRASES } from "../data/read-more-phrases.js";
import type { BlockRule } from "./block-rule.js";

const LEAD = new RegExp(
  `^[\\s>•▶►▽–—([-]*(?:${READ_MORE_PHRASES.join("|")})(?![\\p{L}\\p{N}])\\s*(?<colon>[:：|»>–—\\]】-])?`,
  "iu",
);

/** Longer than headlines are. */
const MAX_HEADLINE = 140;

/** A lead alone, a lead with a colon, or a lead that is for the greater part a link. */
export const readMoreLine: BlockRule = {
  rule: "read-more-line",
  reason: "a pointer to another story",
  matches: (block) => {
    if (block.text.length > 260) return false;
    const match = LEAD.exec(block.text);
    const linkShare = block.linkLength / block.text.length;
    if (match === null && linkShare > 0.95 && isHeadlineOfAnother(block)) return true;
    if (match === null) return linkShare > 0.95 && block.kind !== "heading" && /[»›→▶►]\s*$/.test(block.text);
    const isAlone = match[0].trim().length >= block.text.length - 3;
    const isHeadline =
      block.text.length <= MAX_HEADLINE && block.kind === "paragraph" && !/[.!?…]["'”’]?$/.test(block.text);
    return isAlone || linkShare > 0.5 || (match.groups?.colon !== undefined && (linkShare > 0.3 || isHeadline));
  },
};

/** A headline set as a linked paragraph between others, with no full stop: a source is named within a sentence. */
function isHeadlineOfAnother({ kind, text }: PageBlock): boolean {
  return kind === "paragraph" && text.length > 30 && /\s\S+\s\S+\s/.test(text) && !/[.:;,!?…][\s"'”’)]*$/.test(text);
}
