import { DESCRIBING_UNITS } from "../data/describing-units.js";
import { HUMAN_NOUNS } from "../data/human-nouns.js";
import { readSet } from "../data/read-pairs.js";
import type { Token } from "../tokens/token.js";
import { isPlural, singularOf } from "./inflect.js";
import type { Unit } from "./unit-tables.js";

let things: Map<string, Set<string>> | undefined;
let humans: Set<string> | undefined;

function thingsOf(word: string): Set<string> | undefined {
  things ??= new Map(
    DESCRIBING_UNITS.split("\n").map((line) => {
      const [unit, nouns] = line.split("|") as [string, string];
      return [unit, readSet(nouns)];
    }),
  );
  return things.get(word);
}

function isHuman(noun: string): boolean {
  humans ??= readSet(HUMAN_NOUNS);
  return humans.has(noun);
}

const LONGEST = 3;

/** The plural that a noun phrase of a few plain words ends in; -1 where none is near. */
function pluralNear(tokens: Token[], from: number): number {
  for (let at = from; at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (
      token?.kind !== "word" ||
      !/^[a-z]+$/.test(token.text) ||
      /^(?:of|and|or|in|at|to|for|per|each)$/.test(token.text)
    )
      return -1;
    if (isPlural(token.text)) return at;
  }
  return -1;
}

/** "Three **stone** houses", "two **euro** zone states", "11 **bitcoin** ETFs": the word describes what is counted, and measures nothing. */
export function describesThing(tokens: Token[], at: number, to: number, { kind }: Unit): boolean {
  const word = tokens[to - 1];
  const [before, next] = [tokens[at - 1], tokens[to]];
  if (to - at !== 1 || !word?.spaced || before?.lower === "one" || next?.kind !== "word" || !next.spaced) return false;
  const listed = thingsOf(word.lower) ?? (kind === "money" && !isPlural(word.lower) ? thingsOf("money") : undefined);
  if (!listed) return false;
  if (listed.has("*")) {
    const plural = pluralNear(tokens, to);
    // "Two 20 stone men" weigh as much.
    return plural >= 0 && !(kind === "mass" && isHuman(singularOf((tokens[plural] as Token).lower)));
  }
  return listed.has(singularOf(next.lower));
}
