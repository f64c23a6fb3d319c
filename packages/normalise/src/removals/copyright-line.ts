import type { BlockRule } from "./block-rule.js";

const COPYRIGHT =
  /^(?:copyright\b|\(c\)\s|©|(?:all|alle) (?:rights reserved|rechte vorbehalten)|this material may not be published, broadcast, rewritten|todos los derechos|tous droits)/i;

export const copyrightLine: BlockRule = {
  rule: "copyright-line",
  reason: "a copyright notice",
  matches: (block) => block.text.length < 300 && COPYRIGHT.test(block.text),
};
