import type { BlockRule } from "./block-rule.js";

const LABEL =
  /^[-–—\s[(]*(?:advertisements?|advertising|ads?|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|publicidad|publicité|pubblicità|reklam[ae]?|annonse|(?:story|article|text) continues below(?: advertisement)?|continue reading(?: below)?|(?:scroll|swipe) (?:down )?(?:for more|to continue).{0,30}|advertisement.{0,12}(?:below|continue).{0,30}|report this ad|(?:la suite|continua(?: a leggere)?|continúa|continue lendo|lees verder).{0,20}(?:publicit[éà]|publicidad[e]?|pubblicità|advertentie)|publicidade|advertentie|reklamlar|реклама|продолжение после рекламы|إعلان(?:ات)?|広告|スポンサーリンク|광고|广告|廣告)[-–—\s.\])]*$/iu;

export const advertisementLine: BlockRule = {
  rule: "advertisement-line",
  reason: "the label of an advertisement",
  matches: (block) => block.text.length < 80 && LABEL.test(block.text),
};
