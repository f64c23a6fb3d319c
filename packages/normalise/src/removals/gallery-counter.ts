import type { BlockRule } from "./block-rule.js";

const COUNTER =
  /^(?:image|photo|picture|slide|bild|foto|photo)?\s*\d{1,3}\s*(?:of|von|de|di|av|\/)\s*\d{1,3}(?:\s*(?:images?|photos?|bilder))?$/i;

export const galleryCounter: BlockRule = {
  rule: "gallery-counter",
  reason: "the place of a picture in a gallery",
  matches: (block) => block.text.length < 40 && COUNTER.test(block.text),
};
