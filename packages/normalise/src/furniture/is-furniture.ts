import type { FurnitureMemory, RepeatedBlock } from "@newsledger/contracts";
import { FURNITURE_MIN_ARTICLES } from "@newsledger/contracts/furniture-limit";
import type { TextBlock } from "../assemble-article.js";
import { weightOf } from "../body/body-block.js";

/**
 * A sentence may be news each time it is said ("No one was injured."), and nothing tells it from a standing line but how
 * much of the outlet's work it is on and whether it always stands at the same edge, where outlets put such lines.
 */
const MIN_SHARE_AT_EDGE = 0.2;
const MIN_AT_EDGE = 0.8;

/** Wherever it stands: no text that half of all articles hold is about any of them. */
const MIN_SHARE = 0.5;

const LABEL_WEIGHT = 110;
const SENTENCE_END = /[.!?…。！？:：][\s"'”’»«“)\]]*$/;

/** Whether a block that repeats is furniture of its outlet. */
export function isFurniture(block: TextBlock, seen: RepeatedBlock, memory: FurnitureMemory): boolean {
  if (seen.isForgotten || seen.articles < FURNITURE_MIN_ARTICLES || memory.articles === 0) return false;
  // The heads and the stubs of tables ("Party | Votes") repeat, and belong to the numbers beside them.
  if (block.kind === "table") return false;
  if (isLabel(block)) return true;
  const share = seen.articles / memory.articles;
  const atEdge = Math.max(seen.starts, seen.ends) / seen.articles;
  return share >= MIN_SHARE || (share >= MIN_SHARE_AT_EDGE && atEdge >= MIN_AT_EDGE);
}

/**
 * A line that claims nothing: a standing head, a call, a label. What is quoted was said by somebody, items of a list are
 * results and names, and a line that ends in a colon says who speaks.
 */
function isLabel({ kind, text }: TextBlock): boolean {
  if (kind === "heading") return true;
  return kind === "paragraph" && weightOf(text) < LABEL_WEIGHT && !SENTENCE_END.test(text);
}
