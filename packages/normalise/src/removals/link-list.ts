import type { BlockRule } from "./block-rule.js";

const LINKED = 0.9;

const isLinked = (block: { linkLength: number; text: string } | undefined) =>
  block !== undefined && block.linkLength >= block.text.length * LINKED;

/** Runs of items that are nothing but links. A single linked line may be a heading or a source and stays. */
export const linkList: BlockRule = {
  rule: "link-list",
  reason: "one of several lines that are nothing but links",
  matches: (block, { blocks, index }) =>
    isLinked(block) &&
    block.text.length < 200 &&
    (block.kind === "list_item" || isLinked(blocks[index - 1]) || isLinked(blocks[index + 1])),
};
