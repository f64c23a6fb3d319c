import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { TIME_NOUNS, VERBS } from "./word-sets.js";

export const RELATIVE_TIME = /^(?:last|next|this|past|previous|coming|yesterday|today|tomorrow|tonight)$/;

/** Words that stand for somebody or something and name no thing. */
export const NOBODY = /^(?:nobody|everybody|everyone|somebody|someone|anybody|anyone|nothing|everything|something)$/;

/** Words behind a number that tell when, how or of each, alone: no things. */
const BESIDE =
  /^(?:late|early|last|next|apiece|short|shy|versus|plus|depending|annually|yearly|monthly|weekly|daily|overnight|nationwide|worldwide|abroad|overseas|online|outright|combined|total|overall|altogether|respectively|instead|otherwise|thereafter|afterwards|afterward|beforehand|elsewhere|upwards|downwards|upstairs|downstairs|indoors|outdoors|underground|likewise|meanwhile|first|past|previous|final|remaining|aboard|ahead|apart|aside|behind|alive|alone|asleep|ashore|clear|adrift|odd|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter|greater|better|worse)$/;

const LONE = /^(?:hurt|intraday|yoy|qoq|est|short|shy|wet|dry|net|gross|apiece|strong)$/;

/** What looked like a noun and is a participle, an adverb, a verb, or says when ("last week"). */
export function isNoNoun(tokens: Token[], from: number, head: number): boolean {
  const word = tokens[head] as Token;
  if (head === from && BESIDE.test(word.text)) return true;
  const isVerb = head === from && VERBS.has(word.lower) && word.text === word.lower && !isPlural(word.lower);
  const isWhen = RELATIVE_TIME.test(tokens[from]?.lower ?? "") && TIME_NOUNS.has(word.lower);
  // "+0.3% q/q", "1.1% y/y"
  const isOverPeriod = /^[qymw]$/.test(word.lower) && tokens[head + 1]?.text === "/";
  const isNoThing =
    head === from &&
    (isOverPeriod || RELATIVE_TIME.test(word.lower) || NOBODY.test(word.lower) || LONE.test(word.lower));
  return (
    isNoThing ||
    isVerb ||
    isWhen ||
    isParticiple(word) ||
    (word.text === word.lower && /[^f]ly$/.test(word.lower) && head === from)
  );
}

export const FINITE =
  /^(?:got|went|came|took|gave|saw|kept|began|became|grew|rose|fell|fled|fought|stood|knew|spoke|sat|ran|brought|told|said|had|did|won|sought|chose|wrote|drew|flew|swam|drove|rode|ate|slept|thought|taught|caught|bought|forgot|threw|held|lay|bore|swore|tore|wore|woke)$/;

/** "824 **got** keys", "nineteen **needed** hospital treatment", not "nine registered voters": the number did it. */
export function tellsOn(tokens: Token[], from: number, head: number, single: boolean): boolean {
  const first = tokens[from] as Token;
  if (first.text === first.lower && FINITE.test(first.lower)) return true;
  const last = tokens[head] as Token;
  // "in **gaming** revenue": behind a preposition nobody tells on.
  if (/^(?:of|in|worth|for|on)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  return (
    !single &&
    head > from &&
    (isParticiple(first) || isGerund(first)) &&
    last.text === last.lower &&
    !isPlural(last.lower) &&
    tokens[from + 1]?.text !== "-"
  );
}

function isGerund({ text, lower }: Token): boolean {
  return (
    text === lower && /[a-z]{3}ing$/.test(lower) && !/^(?:during|evening|morning|building|ceiling|wedding)$/.test(lower)
  );
}

export function isTold({ text, lower }: Token): boolean {
  return (
    text === lower &&
    !isPlural(lower) &&
    !/(?:ers?|ors?|ists?|men|staff|team|group|force|crew|class|war|deal|fight|player|member|leader|title|cup|tour|match|game|season)$/.test(
      lower,
    )
  );
}

function isParticiple({ text, lower }: Token): boolean {
  return text === lower && lower.length > 4 && lower.endsWith("ed") && !/(?:eed|seed|feed|weed)$/.test(lower);
}
