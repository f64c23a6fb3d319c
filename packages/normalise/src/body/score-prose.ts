import { type PageBlock, weightOf } from "./body-block.js";

const SENTENCE_END = /[.!?…。！？:;][\s"'”’»«“)\]]*$/;

/** A full stop and the quotes and brackets that it stands in. */
const MAX_ENDING = 12;

/** Above this a paragraph counts no more, so that one wall of small print does not outweigh an article. */
const MAX_PROSE = 900;
const SHORT_LINE = 30;
const LONG_LINE = 110;

/** Positive for what reads like sentences, negative for links and labels, zero for headings. */
export function scoreProse(block: PageBlock): number {
  const weight = weightOf(block.text);
  const linkShare = block.linkLength / Math.max(1, block.text.length);
  if (block.kind === "heading") return linkShare > 0.5 ? -15 : 0;
  if (linkShare > 0.6) return -Math.min(60, 10 + weight / 4);
  const isSentence = SENTENCE_END.test(block.text.slice(-MAX_ENDING));
  if (weight < SHORT_LINE) return isSentence ? 0 : -6;
  if (!isSentence && weight < LONG_LINE) return block.kind === "table" ? 2 : -2;
  const value = Math.min(MAX_PROSE, weight) * (1 - linkShare);
  return block.kind === "list_item" || block.kind === "table" ? value * 0.6 : value;
}
