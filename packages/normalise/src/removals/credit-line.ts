import type { BlockRule } from "./block-rule.js";

const LABELLED =
  /^[([]?(?:(?:photo|photograph|image|picture|video|graphic|illustration|file photo|feature[d]? image|foto|bild|crédit photo|crédits?)s?(?:\s+(?:credit|by|courtesy(?: of)?))?|credit|mandatory credit|source)\s*[:/©]\s*.{2,100}$/i;
const AGENCY =
  /^[([]?(?:©\s*)?(?:AFP|AP|Reuters|Getty Images?|EPA|dpa|picture alliance|Shutterstock|iStock|Alamy|PA(?: Wire)?|Unsplash|Wikimedia(?: Commons)?|AP Photo|Bloomberg|Imago)\b[^.!?]{0,60}[)\]]?$/i;
const TRAILING_COPYRIGHT = /\b(?:photos?|views|foto|bild|images?)\s*[:,]?\s*©.{2,50}$/i;
const MAX_LENGTH = 140;

export const creditLine: BlockRule = {
  rule: "credit-line",
  reason: "a picture's credit",
  matches: (block) =>
    block.text.length <= MAX_LENGTH &&
    // "Source: Mount Hask" in a list of facts is one of them.
    block.kind !== "list_item" &&
    (LABELLED.test(block.text) ||
      TRAILING_COPYRIGHT.test(block.text) ||
      AGENCY.test(block.text) ||
      /^MANDATORY CREDIT/.test(block.text)),
};
