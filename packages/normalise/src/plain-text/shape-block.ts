import type { BlockKind } from "@newsledger/contracts";
import type { TextBlock } from "../assemble-article.js";

const MAX_HEADING = 90;
const MAX_HEADING_WORDS = 12;
const BULLET = /^(?:[-*•]|–(?=\s))\s+/;

/** What a paragraph of plain text is, by its shape and by what follows it. */
export function shapeBlock(text: string, next: string | undefined, isFirst: boolean): TextBlock {
  if (/^#{1,6}\s+\S/.test(text)) return block("heading", text.replace(/^#+\s+/, ""));
  if (/^>\s*\S/.test(text)) return block("quote", text.replace(/^>\s*/, ""));
  if (BULLET.test(text)) return block("list_item", text.replace(BULLET, ""));
  if (/^\d{1,2}[.)]\s+\S/.test(text) && text.length < 300) return block("list_item", text);
  return block(isHeading(text, next, isFirst) ? "heading" : "paragraph", text);
}

const block = (kind: BlockKind, text: string): TextBlock => ({ kind, text });

/** Short, without the stop of a sentence, and over a longer paragraph: "What next?". Speech in quotation marks is none. */
function isHeading(text: string, next: string | undefined, isFirst: boolean): boolean {
  if (isFirst || next === undefined || text.length > MAX_HEADING || next.length <= text.length) return false;
  if (text.split(/\s+/).length > MAX_HEADING_WORDS || !/^[\p{Lu}\p{Lo}\p{N}"'“‘¿¡]/u.test(text)) return false;
  if (/[.,;:…]["'”’]?$/.test(text) || /^["“].*["”]$/.test(text)) return false;
  return /[.!?…。]["'”’)\]]*$/.test(next) || next.length > 100;
}
