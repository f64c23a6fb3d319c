import type { EntityMention } from "@newsledger/contracts";
import type { Name } from "../../entities/recogniser.js";
import type { Token } from "../../tokens/token.js";
import { countBefore, isOwnerMark, type NameIndex } from "../speaker.js";
import { bodyFacts, fitOf, kindsOfNoun } from "./body-facts.js";

/** How far back a noun looks for what it stands for, in sentences, and in mentions. */
const SENTENCES_BACK = 14;
const MOST_MENTIONS = 120;
/** A body of which nothing is known is only meant where it was named as near as this. */
const NEAR = 2;
/** Beyond these tokens a name does not open its sentence. */
const OPENING = 4;
/** What one step of fit is worth, in sentences of distance. */
const FIT_WORTH = 3;

function opensSentence(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - OPENING); at -= 1)
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return true;
  return from < OPENING;
}

/** "more of its Acme's shops": an owner within a sentence is not what it is about. */
function isInnerOwner(tokens: readonly Token[], { from, to }: Name): boolean {
  return isOwnerMark(tokens[to]) && tokens[from - 1]?.sentence === tokens[from]?.sentence;
}

interface Found {
  mention: EntityMention;
  score: number;
}

/** How often each body was named before a mention. */
function timesNamed(index: NameIndex, end: number): Map<string, number> {
  const times = new Map<string, number>();
  for (let i = end - 1; i >= Math.max(0, end - MOST_MENTIONS); i -= 1) {
    const { canonical, type } = index.mentions[i] as EntityMention;
    if (type === "organization") times.set(canonical, (times.get(canonical) ?? 0) + 1);
  }
  return times;
}

/**
 * "The airline", "the ministry", "the rights group": the body in the words before that fits the noun, near before far, those that open
 * their sentence or spoke before others, often named before seldom; null where none fits.
 */
export function bodyMeant(
  tokens: readonly Token[],
  words: readonly string[],
  from: number,
  index: NameIndex,
  spoke: ReadonlySet<string | undefined>,
): EntityMention | null {
  const kinds = kindsOfNoun(words);
  if (!kinds) return null;
  const bodies = bodyFacts(tokens, index);
  const own = tokens[from] as Token;
  const end = countBefore(index.mentions, own.start);
  const times = timesNamed(index, end);
  let best: Found | null = null;
  for (let i = end - 1; i >= Math.max(0, end - MOST_MENTIONS); i -= 1) {
    const mention = index.mentions[i] as EntityMention;
    const name = index.names[i];
    const facts = bodies.get(mention.canonical);
    if (!name || !facts) continue;
    const far = own.sentence - (tokens[name.from]?.sentence ?? 0);
    if (far > SENTENCES_BACK) break;
    const fit = fitOf(words, kinds, facts);
    if (fit === 0 || (fit === 1 && (far > NEAR || mention.type !== "organization"))) continue;
    if (mention.type === "place" && fit < 3 && !opensSentence(tokens, name.from)) continue;
    const score =
      fit * FIT_WORTH -
      far +
      (opensSentence(tokens, name.from) || spoke.has(mention.canonical) ? 2 : 0) -
      (isInnerOwner(tokens, name) ? 1 : 0) +
      Math.min(4, times.get(mention.canonical) ?? 0) / 2;
    if (!best || score > best.score) best = { mention, score };
  }
  return best && { ...best.mention, type: "organization" };
}
