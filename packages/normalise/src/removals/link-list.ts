import type { PageBlock } from "../body/body-block.js";
import type { BlockRule } from "./block-rule.js";

const MAX_LENGTH = 200;

const linkShare = (block: PageBlock) => block.linkLength / block.text.length;
const isLinked = (block: PageBlock | undefined) => block !== undefined && linkShare(block) >= 0.9;
const isTeaser = (block: PageBlock | undefined) =>
  block !== undefined && block.kind === "list_item" && linkShare(block) >= 0.5;

/** Runs of lines that are nothing but links. A single linked line may be a heading or a source and stays. */
export const linkList: BlockRule = {
  rule: "link-list",
  reason: "one of several lines that are mostly links",
  matches: (block, { blocks, index }) => {
    if (block.text.length > MAX_LENGTH) return false;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    if (isLinked(block)) return block.kind === "list_item" || isLinked(before) || isLinked(after);
    return isTeaser(block) && (isTeaser(before) || isTeaser(after));
  },
};
