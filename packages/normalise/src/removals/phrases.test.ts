import { describe, expect, it } from "vitest";
import type { PageBlock } from "../body/body-block.js";
import { parseHtml } from "../html/parse-html.js";
import { BLOCK_RULES } from "./block-rules.js";

const element = parseHtml("").root;
const block = (text: string, linkShare: number): PageBlock => ({
  kind: "paragraph",
  text,
  element,
  order: 1,
  endOrder: 2,
  linkLength: Math.round(text.length * linkShare),
  isEmphasised: false,
  prose: 1,
});

/** The rule that takes this line out of the middle of an article. */
function ruleFor(text: string, linkShare = 0): string | null {
  const prose = block("The river Aro burst its banks on Sunday morning, cutting off 14 villages, the office said.", 0);
  const line = block(text, linkShare);
  const blocks = [...Array.from({ length: 8 }, () => prose), line, ...Array.from({ length: 8 }, () => prose)];
  const context = {
    titles: new Set<string>(),
    standfirst: null,
    authors: [],
    captions: new Set<string>(),
    blocks,
    index: 8,
  };
  return BLOCK_RULES.find((rule) => rule.matches(line, context))?.rule ?? null;
}

describe("pointers to other stories", () => {
  it.each([
    "Read more: Villages cut off by flood",
    "Lesen Sie auch: Dörfer von der Außenwelt abgeschnitten",
    "À lire aussi : Des villages coupés du monde",
    "Lea también: Pueblos aislados por la inundación",
    "Leggi anche: Paesi isolati dalla piena",
    "Leia também: Aldeias isoladas pela cheia",
    "Lees ook: Dorpen afgesneden door overstroming",
    "İlgili haber: Köyler selden mahsur kaldı",
    "Читайте также: Наводнение отрезало деревни",
    "Читайте також: Повінь відрізала села",
    "اقرأ أيضا: الفيضان يعزل القرى",
    "関連記事：洪水で集落が孤立",
    "관련기사: 홍수로 고립된 마을",
    "延伸閱讀：洪水圍困村莊",
  ])("%s", (line) => expect(ruleFor(line, 0.8)).toBe("read-more-line"));
});

describe("calls to subscribe, follow and install", () => {
  it.each([
    "Sign up for our newsletter",
    "Jetzt anmelden und kostenlos testen",
    "Abonnez-vous pour lire la suite",
    "Suscríbete a nuestro boletín",
    "Iscriviti alla nostra newsletter",
    "Inscreva-se no nosso canal",
    "Schrijf je in voor onze nieuwsbrief",
    "Bültenimize abone olun",
    "Подписывайтесь на наш канал",
    "Підписуйтесь на наш канал",
    "اشترك في النشرة البريدية",
    "会員登録してください",
    "구독하기",
    "关注我们的微信",
  ])("%s", (line) => expect(ruleFor(line)).toBe("prompt-line"));
});

describe("labels and small print", () => {
  it.each([
    ["Publicidade", "advertisement-line"],
    ["La suite après cette publicité", "advertisement-line"],
    ["РЕКЛАМА", "advertisement-line"],
    ["广告", "advertisement-line"],
    ["Todos los derechos reservados.", "copyright-line"],
    ["Tutti i diritti riservati", "copyright-line"],
    ["無断転載を禁じます", "copyright-line"],
  ])("%s", (line, rule) => expect(ruleFor(line)).toBe(rule));
});

describe("what a report says in its own voice", () => {
  it.each([
    "More than 40 villages were cut off, the office said, and 12,000 people left their homes.",
    "Related industries lost 3 million euros, according to the ministry.",
    "Subscribers of the company rose to 4 million in the first quarter of the year, it said in a statement on Monday.",
    "Les abonnés au gaz paieront 12 % de plus, selon le ministère.",
    "Читайте, учил он детей каждый вечер.",
    "La publicidad creció un 4 % en 2019.",
    "会員は4万人に増えた。",
    "訂正した数字は3万だった。",
  ])("%s", (line) => expect(ruleFor(line)).toBeNull());
});

describe("what the page says of itself", () => {
  it.each([
    "[embedded content]",
    "Loading…",
    "Video wird geladen...",
    "To play this video you need to enable JavaScript in your browser.",
    "View this post on Instagram",
    "Comments are closed.",
    "Spotted an error? Tell us about it.",
    "— End —",
    "Disclaimer: The views expressed are the author’s own.",
  ])("%j is no text", (line) => expect(ruleFor(line)).toBe("machine-line"));

  it.each([
    "Loading the sheep took until midnight.",
    "This video cannot be played down, the minister said on Tuesday, since thousands of people have seen it by now.",
    "The end of the bridge is in sight.",
    "More: the Utopia of 1516 is read again.",
  ])("%j is text", (line) => expect(ruleFor(line)).toBeNull());
});
