import { BODY_NOUNS, KNOWN_BODIES, NAME_KINDS, NAMED_BY_NOUN, TRADING_KINDS } from "../../data/body-kinds.js";
import { readSet } from "../../data/read-pairs.js";
import type { Token } from "../../tokens/token.js";
import { isComma, type NameIndex } from "../speaker.js";

/** What an article, a name and common knowledge tell of a body. */
export interface BodyFacts {
  kinds: Set<string>;
  /** The words of its names, and the nouns that the article calls it by. */
  words: Set<string>;
}

function readLines(table: string, separator: RegExp): [string, string[]][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const colon = line.indexOf(":");
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .trim()
          .split(separator),
      ];
    });
}

function invert(table: string, separator: RegExp): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, words] of readLines(table, separator))
    for (const word of words) kinds.set(word.toLowerCase(), [...(kinds.get(word.toLowerCase()) ?? []), kind]);
  return kinds;
}

const TRADING = readSet(TRADING_KINDS);
const BY_NOUN = readSet(NAMED_BY_NOUN);
const NOUN_KINDS = new Map(readLines(BODY_NOUNS, /\s+/));
const BY_NAME_WORD = invert(NAME_KINDS, /\s+/);
const KNOWN = invert(KNOWN_BODIES, /,/);

/** The kinds that a noun can mean: of its last two words where these are one noun ("news agency"), else of its last; undefined for other nouns. */
export function kindsOfNoun(words: readonly string[]): string[] | undefined {
  return NOUN_KINDS.get(words.slice(-2).join(" ")) ?? NOUN_KINDS.get(words.at(-1) ?? "");
}

const LONGEST_TELLING = 10;
const STOPS =
  /^(?:that|which|who|whose|of|for|in|at|on|with|from|based|to|said|and|but|is|was|has|,|\.|;|:|\(|\)|—|-)$/;

/** ", an advocacy **group** based in Leeds,", "is a **charity** that": the noun that a phrase after a name ends in. */
function toldBehind(tokens: readonly Token[], to: number): string[] {
  const lead = isComma(tokens[to]) || /^(?:is|was|—|\()$/.test(tokens[to]?.lower ?? "") ? to + 1 : -1;
  if (lead < 0) return [];
  const isOwned = /^['’]s$/.test(tokens[lead + 1]?.text ?? "");
  if (!isOwned && !/^(?:a|an|the|its|one|another)$/.test(tokens[lead]?.lower ?? "")) return [];
  const words: string[] = [];
  for (let at = lead + (isOwned ? 2 : 1); at < lead + LONGEST_TELLING; at += 1) {
    const { lower, spaced, text } = tokens[at] ?? { lower: ".", spaced: true, text: "." };
    if (text === "-" && !spaced) continue;
    if (STOPS.test(lower)) break;
    words.push(lower);
  }
  return words;
}

/** "the aid **group** Oxfam", "carmaker Kia". */
function toldBefore(tokens: readonly Token[], from: number): string[] {
  const [noun, before] = [tokens[from - 1], tokens[from - 2]];
  return noun && noun.text === noun.lower && noun.kind === "word" ? [before?.lower ?? "", noun.lower] : [];
}

function addTold(facts: BodyFacts, words: string[]): void {
  const kinds = kindsOfNoun(words);
  const noun = words.at(-1);
  if (!kinds || !noun) return;
  facts.words.add(noun);
  for (const kind of kinds) facts.kinds.add(kind);
}

const COMPANY_ENDING = /,? (?:inc|corp|corporation|co|company|ltd|plc|ag|sa|llc|group|holdings)\.?$/;

/** "Macy's" too where "Macy" was read with its "'s" apart. */
const kindsKnown = (name: string): string[] => KNOWN.get(name) ?? KNOWN.get(`${name}'s`) ?? [];

/** Whether a name that was taken for a person's is of a well-known body. */
function isBodyAfterAll(name: string): boolean {
  return !name.includes(" ") && kindsKnown(name.toLowerCase()).length > 0;
}

function addName(facts: BodyFacts, name: string): void {
  const short = name.toLowerCase().replace(/^the /, "").replace(COMPANY_ENDING, "");
  for (const kind of kindsKnown(short)) facts.kinds.add(kind);
  for (const word of name.toLowerCase().split(/[\s-]+/)) {
    facts.words.add(word);
    for (const kind of BY_NAME_WORD.get(word) ?? []) facts.kinds.add(kind);
  }
}

const read = new WeakMap<NameIndex, Map<string, BodyFacts>>();

/** By canonical name: what is known of each body of an article. Read when somebody first asks. */
export function bodyFacts(tokens: readonly Token[], index: NameIndex): Map<string, BodyFacts> {
  const known = read.get(index);
  if (known) return known;
  const bodies = new Map<string, BodyFacts>();
  index.mentions.forEach(({ type, canonical, text }, i) => {
    const name = index.names[i];
    if (!name || (type === "person" && !isBodyAfterAll(canonical) && !kindsOfNoun(toldBefore(tokens, name.from))))
      return;
    const facts = bodies.get(canonical) ?? { kinds: new Set(), words: new Set() };
    if (!bodies.has(canonical)) addName(facts, canonical);
    if (text !== canonical) addName(facts, text);
    addTold(facts, toldBehind(tokens, name.to));
    addTold(facts, toldBefore(tokens, name.from));
    bodies.set(canonical, facts);
  });
  read.set(index, bodies);
  return bodies;
}

/** How well a noun fits a body: 3 where it is called so, 2 by its kind, 1 where nothing is known of it that speaks against, 0 not at all. */
export function fitOf(
  words: readonly string[],
  kinds: readonly string[],
  { kinds: own, words: called }: BodyFacts,
): number {
  if (called.has(words.at(-1) ?? "") && words.length < 3) return 3;
  if (kinds.some((kind) => own.has(kind))) return 2;
  if (kinds.includes("company") && [...own].some((kind) => TRADING.has(kind))) return 2;
  return own.size === 0 && !kinds.some((kind) => BY_NOUN.has(kind)) ? 1 : 0;
}
