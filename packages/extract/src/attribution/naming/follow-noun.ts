import type { EntityMention } from "@newsledger/contracts";
import { readSet } from "../../data/read-pairs.js";
import { DOCUMENT_NOUNS } from "../../data/speech-words.js";
import type { Token } from "../../tokens/token.js";
import type { NameIndex, Speaker } from "../speaker.js";
import { kindsOfNoun } from "./body-facts.js";
import { bodyMeant } from "./follow-body.js";
import { officeHolder } from "./office-holder.js";

const LONGEST = 5;
const BREAKS = /^(?:of|for|in|at|with|from|to|on|by|and|or|one|another|some|many)$/;

const NO_OFFICE = readSet(
  `${DOCUMENT_NOUNS} poll data index campaign team panel jury website statement letter memo book article story`,
);

/** Words without a preposition or a number, the last of them no name. */
function isPlain(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    last.text === last.lower &&
    words.every(({ text, lower }) => (/^\p{L}/u.test(text) ? !BREAKS.test(lower) : /^(?:-|['’]s?)$/.test(text)))
  );
}

/** The body named right before its noun is meant by it: not looked for further back. */
function holdsName(index: NameIndex, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (index.byStart.has(at)) return true;
  return false;
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
    return name.endsWith(` ${noun}`) && name.split(" ").length <= LONGEST;
  });
}

/** "the doctor": whoever was called so when they spoke. */
function calledSo(noun: string, { roles }: Heard, index: NameIndex): EntityMention | undefined {
  const person = [...roles].reverse().find(([, role]) => headWordsOf(role).includes(noun))?.[0];
  return index.mentions.find(({ type, canonical }) => type === "person" && canonical === person);
}

/** Bodies, documents and several people hold no office, though a role may name them ("the survey's director"). */
function isOffice(noun: string): boolean {
  return !kindsOfNoun([noun]) && !NO_OFFICE.has(noun) && !/[^s]s$/.test(noun);
}

function personMeant(
  tokens: Token[],
  words: Token[],
  lead: string,
  heard: Heard,
  index: NameIndex,
): EntityMention | null {
  const called = words.length === 1 ? calledSo((words[0] as Token).lower, heard, index) : undefined;
  return called ?? (lead === "the" ? officeHolder(tokens, words, index) : null);
}

/**
 * "The company said", "the ministry said", "the governor said": the body or person in the article that the noun points back to, a body
 * with the noun as its role.
 */
export function followNoun(tokens: Token[], speaker: Speaker, index: NameIndex, heard: Heard): Speaker {
  const { from, to } = speaker.range;
  const words = tokens.slice(from, to);
  const noun = words.at(-1)?.lower ?? "";
  const lead = tokens[from - 1]?.lower ?? "";
  if (speaker.mention || words.length > LONGEST || !/^(?:the|,|["“])$/.test(lead)) return speaker;
  if (!isPlain(words) || holdsName(index, from, to)) return speaker;
  const holder = isOffice(noun) ? personMeant(tokens, words, lead, heard, index) : null;
  if (holder) return { ...speaker, mention: holder };
  const called = words.filter(({ kind }) => kind === "word").map(({ lower }) => lower);
  const spoken = words.length === 1 && lead === "the" && kindsOfNoun(called) ? spokenBy(heard.bodies, noun) : undefined;
  if (spoken) return { ...spoken, range: speaker.range };
  const spoke = new Set(heard.bodies.map(({ mention }) => mention?.canonical));
  const body = bodyMeant(tokens, called, from, index, spoke);
  return body ? { ...speaker, mention: body, role: speaker.words } : speaker;
}
