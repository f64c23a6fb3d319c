import type { ElementRule } from "./element-rule.js";

const WORDS =
  / (?:related|relateds|recirc|recirculation|recommended|recommendations?|recommend|read more|readmore|see also|also read|read next|next up|up next|more (?:stories|news|from|like|on)|more stories|further reading|you may (?:also )?like|teaser|teasers|teaserlist|promo|promos|cross ?promo|outbrain|taboola|zergnet|mgid|revcontent|carousel|slider|onward|onward journey|related ?links?|related ?articles?|related ?content|related ?posts?|related ?stories|in ?article ?link|linkbox|story ?list|card ?list|latest (?:news|stories|articles)|jp relatedposts|yarpp|top stories|editors? picks?|spotlight) /;

export const relatedStories: ElementRule = {
  rule: "related-stories",
  reason: "links to other stories",
  maxShare: 0.25,
  matches: (_element, words) => WORDS.test(words),
};
