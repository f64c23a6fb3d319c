import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "related|relateds|recirc|recirculation|recommended|recommendations?|recommend|read more|readmore|see also|also read|read next|next up|up next|more (stories|news|from|like|on)|more stories|further reading|you may (also )?like|teaser|teasers|teaserlist|promo|promos|cross ?promo|outbrain|taboola|zergnet|mgid|revcontent|carousel|slider|onward|onward journey|related ?links?|related ?articles?|related ?content|related ?posts?|related ?stories|in ?article ?link|linkbox|story ?list|card ?list|latest (news|stories|articles)|jp relatedposts|yarpp|top stories|editors? picks?|spotlight|relacionad(a|o)s?|recomendad(a|o)s?|(leia|veja|lea|lee) (tambem|mais|mas)|(mais|mas) (lid(a|o)s|leid(a|o)s)|te puede interesar|(a )?lire aussi|correlati|leggi anche|gerelateerd|lees ook|weiterlesen|lesen sie auch|mehr zum thema|weitere (artikel|themen)|ilgili( haberler)?|benzer haberler|polecane|powiazane|czytaj takze",
);

export const relatedStories: ElementRule = {
  rule: "related-stories",
  reason: "links to other stories",
  maxShare: 0.25,
  matches: (_element, words) => WORDS.test(words),
};
