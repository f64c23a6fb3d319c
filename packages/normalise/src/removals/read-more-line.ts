import type { BlockRule } from "./block-rule.js";

const LEAD =
  /^[\s>•–—([-]*(?:also )?(?:read (?:more|also|next|the full)|more(?: (?:on this|from|to read|stories|news|coverage|about))?|related(?: (?:stories|articles?|content|links?|coverage|reading|posts?|news))?|see also|also read|also see|also on|watch(?: (?:now|more|live|below|the video))?|listen|click here|find out more|learn more|don['’]t miss|recommended(?: (?:for you|reading))?|you may also like|up next|next up|trending(?: now)?|most (?:read|popular)|in pictures|further reading|lesen sie (?:auch|hier|mehr)|mehr zum thema|mehr dazu|lesetipp|auch interessant|das könnte sie auch interessieren|à lire aussi|lire aussi|a lire|sur le même sujet|leer más|lea también|leggi anche|lees ook|les også|läs också|læs også|czytaj (?:też|także|więcej)|zobacz (?:też|także)|čtěte také|ver también|relacionad[oa]s?|leia (?:também|mais)|関連記事|あわせて読みたい)(?![\p{L}\p{N}])\s*(?<colon>[:：|»>–—-])?/iu;

/** A lead alone, a lead with a colon, or a lead that is for the greater part a link. */
export const readMoreLine: BlockRule = {
  rule: "read-more-line",
  reason: "a pointer to another story",
  matches: (block) => {
    if (block.text.length > 260) return false;
    const match = LEAD.exec(block.text);
    const linkShare = block.linkLength / block.text.length;
    if (match === null) return linkShare > 0.95 && block.kind !== "heading" && /[»›→▶►]\s*$/.test(block.text);
    const isAlone = match[0].trim().length >= block.text.length - 3;
    return isAlone || linkShare > 0.5 || (match.groups?.colon !== undefined && linkShare > 0.3);
  },
};
