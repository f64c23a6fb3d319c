import type { EntityMention } from "@newsledger/contracts";
import type { Name } from "../entities/recogniser.js";
import type { Token } from "../tokens/token.js";
import type { NameIndex, Speaker } from "./speaker.js";

/** Nouns that stand for whichever company was named last. */
const COMPANY =
  /^(?:company|firm|retailer|chain|carmaker|automaker|manufacturer|airline|operator|maker|lender|giant|start-?up|brand|insurer|supplier|developer|publisher|broadcaster|charity|agency|newspaper|paper|magazine|network|station|outlet)$/;
/** Nouns that stand for the body that has them in its name. */
const INSTITUTION =
  /^(?:agency|department|ministry|bureau|commission|committee|council|university|institute|union|association|federation|foundation|fund|bank|party|court|office|authority|administration|group|organi[sz]ation|board|coalition|society|centre|center)$/;
const BACK = 300;
const NEAR = 2;

const LONGEST_OFFICE = 4;
const LONGEST_ROLE = 10;
/** How many mentions back an office is looked for: an article names fewer, a hostile text more. */
const MOST_PEOPLE = 300;

/** What stands around a person's name and may tell their office: capitals before it, or what a comma leads in. */
function officeOf(tokens: Token[], { from, to }: Name): string {
  let first = from;
  while (from - first < LONGEST_ROLE && /^(?:\p{Lu}.*|of|for|-)$/u.test(tokens[first - 1]?.text ?? "")) first -= 1;
  let last = to;
  if (tokens[to]?.text === ",")
    for (last = to + 1; last - to < LONGEST_ROLE && tokens[last]?.kind === "word"; ) last += 1;
  return [...tokens.slice(first, from), ...tokens.slice(to, last)].map(({ lower }) => lower).join(" ");
}

/** How many mentions begin before an offset. */
function countBefore(mentions: readonly EntityMention[], start: number): number {
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((mentions[middle] as EntityMention).start < start) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The only person so far with that office; null where several have it, or none. */
function officeHolder(tokens: Token[], office: readonly Token[], index: NameIndex): EntityMention | null {
  const words = office.map(({ lower }) => lower).join(" ");
  const end = countBefore(index.mentions, (office[0] as Token).start);
  let found: EntityMention | null = null;
  for (let i = end - 1; i >= Math.max(0, end - MOST_PEOPLE); i -= 1) {
    const mention = index.mentions[i] as EntityMention;
    if (mention.type !== "person" || !` ${officeOf(tokens, index.names[i] as Name)} `.includes(` ${words} `)) continue;
    if (found && found.canonical !== mention.canonical) return null;
    found = mention;
  }
  return found;
}

/** The name before a token that a plain noun can stand for. */
function bodyBefore(index: NameIndex, before: number, isMeant: (mention: EntityMention) => boolean) {
  for (let at = before; at > Math.max(0, before - BACK); at -= 1) {
    const i = index.byEnd.get(at);
    const mention = i === undefined ? undefined : index.mentions[i];
    if (mention?.type === "organization" && isMeant(mention)) return mention;
  }
  return null;
}

/** "the **newspaper** Dagens Nyheter": what the noun was put right before. */
function calledBefore(tokens: Token[], index: NameIndex, noun: string, before: number): EntityMention | null {
  for (let at = before; at > Math.max(0, before - BACK); at -= 1) {
    const i = index.byEnd.get(at);
    const name = i === undefined ? undefined : index.names[i];
    if (name && tokens[name.from - 1]?.lower === noun) return index.mentions[i as number] ?? null;
  }
  return null;
}

/** The body that comes first in the nearest sentence before a token that names one: mostly what it is about. */
function firstBefore(tokens: Token[], index: NameIndex, before: number): EntityMention | null {
  const own = tokens[before]?.sentence ?? 0;
  let [found, sentence]: [EntityMention | null, number] = [null, -1];
  for (let at = before - 1; at >= Math.max(0, before - BACK); at -= 1) {
    const here = tokens[at]?.sentence ?? 0;
    if (own - here > NEAR || (found && here < sentence)) break;
    const i = index.byStart.get(at);
    const mention = i === undefined ? undefined : index.mentions[i];
    if (mention?.type !== "organization") continue;
    // "more of its Acme's shops": an owner within a sentence is not what it is about.
    const isOwner = /^['’]s?$/.test(tokens[(index.names[i as number] as Name).to]?.text ?? "");
    if (!isOwner || tokens[at - 1]?.sentence !== here) [found, sentence] = [mention, here];
  }
  return found;
}

/** The body named most often before a token, the latest of equals: a piece about a firm names it more than others. */
function mostNamed(index: NameIndex, before: number): EntityMention | null {
  const counts = new Map<string, number>();
  let best: EntityMention | null = null;
  for (let at = before; at > Math.max(0, before - BACK); at -= 1) {
    const i = index.byEnd.get(at);
    const mention = i === undefined ? undefined : index.mentions[i];
    if (mention?.type !== "organization") continue;
    const count = (counts.get(mention.canonical) ?? 0) + 1;
    counts.set(mention.canonical, count);
    if (!best || count > (counts.get(best.canonical) ?? 0)) best = mention;
  }
  return best;
}

/** Who has spoken, and what each speaker so far was called. */
interface Heard {
  roles: ReadonlyMap<string, string>;
  bodies: readonly Speaker[];
}

/** "head **of the mission**": whose head somebody is, is not what they are. */
const headWordsOf = (role: string): string[] =>
  (role.toLowerCase().split(/ (?:of|for|at|in|to)\b/, 1)[0] ?? "").split(/\W+/);

/** "the civil protection agency says … the **agency**": whoever spoke by that noun. */
function spokenBy(bodies: readonly Speaker[], noun: string): Speaker | undefined {
  return bodies.find(({ mention, words }) => {
    if (mention) return ` ${mention.canonical.toLowerCase()} `.includes(` ${noun} `);
    const name = words.toLowerCase();
    return name.endsWith(` ${noun}`) && name.split(" ").length <= LONGEST_OFFICE + 1;
  });
}

/**
 * "The company said", "the ministry said", "the governor said": the body or person in the article that the noun points back to.
 */
export function followNoun(tokens: Token[], speaker: Speaker, index: NameIndex, { roles, bodies }: Heard): Speaker {
  const { from, to } = speaker.range;
  const words = tokens.slice(from, to);
  const noun = words.at(-1)?.lower ?? "";
  const isPlain = words.every(({ text, lower }) => (/^\p{L}/u.test(text) || text === "-") && text === lower);
  const lead = tokens[from - 1]?.lower ?? "";
  if (speaker.mention || !isPlain || !/^(?:the|,|["“])$/.test(lead) || words.length > LONGEST_OFFICE) return speaker;
  if (words.length === 1) {
    const person = [...roles].reverse().find(([, role]) => headWordsOf(role).includes(noun))?.[0];
    const known = person && index.mentions.find(({ type, canonical }) => type === "person" && canonical === person);
    if (known) return { ...speaker, mention: known };
  }
  const holder = lead === "the" ? officeHolder(tokens, words, index) : null;
  if (holder) return { ...speaker, mention: holder };
  const isBody = words.length === 1 && lead === "the" && (COMPANY.test(noun) || INSTITUTION.test(noun));
  const spoken = isBody ? spokenBy(bodies, noun) : undefined;
  if (spoken) return { ...spoken, range: speaker.range };
  const mention = COMPANY.test(noun)
    ? (calledBefore(tokens, index, noun, from) ?? firstBefore(tokens, index, from) ?? mostNamed(index, from))
    : INSTITUTION.test(noun) && words.length === 1
      ? bodyBefore(index, from, ({ canonical }) => canonical.toLowerCase().includes(noun))
      : null;
  return mention ? { ...speaker, mention } : speaker;
}
