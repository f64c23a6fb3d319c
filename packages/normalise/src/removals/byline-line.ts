import { foldText } from "../body/fold-text.js";
import type { BlockRule } from "./block-rule.js";

const MAX_LENGTH = 120;
const BYLINE =
  /^(?:(?:written |story |posted |reported |words )?by|von|par|por|di|av|door|af)\s+\p{Lu}[\p{L}'’.-]+(?:\s+[\p{L}'’.,|&-]+){0,10}$/iu;
const DATE_LINE =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado)\b.{0,90}\d.{0,40}|\d{1,2}:\d{2}.{0,40}\d{4}|(?:\p{L}+,?\s+)?(?:\p{L}{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9})\.?,?\s+\d{4}(?:[,\s|–-]*(?:at\s+)?\d{1,2}[:.h]\d{2}.{0,20})?|\d{1,2} (?:minutes?|hours?|days?) ago|\d{1,2} min(?:ute)?s? read|\d{1,2}[./]\d{1,2}[./]\d{2,4}.{0,20})$/iu;

export const bylineLine: BlockRule = {
  rule: "byline-line",
  reason: "a line that gives author or date alone",
  matches: (block, { authors, index, blocks }) => {
    if (block.text.length > MAX_LENGTH) return false;
    const folded = foldText(block.text);
    if (authors.some((author) => folded === foldText(author))) return true;
    const isAtEdge = index < 6 || index > blocks.length - 4;
    return isAtEdge && block.kind !== "heading" && (BYLINE.test(block.text) || DATE_LINE.test(block.text));
  },
};
