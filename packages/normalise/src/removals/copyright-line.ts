import type { BlockRule } from "./block-rule.js";

const COPYRIGHT =
  /^(?:copyright(?![\p{L}\p{N}])|\(c\)\s|©|(?:all|alle) (?:rights reserved|rechte vorbehalten)|this material may not be published, broadcast, rewritten|todos l?os (?:derechos|direitos)|tous droits|tutti i diritti|alle rechten|tüm hakları|все права|[ву]с[іи] права|جميع الحقوق|ⓒ|저작권자|無断(?:転載|複製)|[禁無]止?(?:転載|转载|轉載)|版[权權]所有|未[经經]授[权權])/iu;

export const copyrightLine: BlockRule = {
  rule: "copyright-line",
  reason: "a copyright notice",
  matches: (block) => block.text.length < 300 && COPYRIGHT.test(block.text),
};
