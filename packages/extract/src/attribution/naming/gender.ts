import type { EntityMention } from "@newsledger/contracts";
import { EITHERS_NAMES, MENS_NAMES, MENS_TITLES, WOMENS_NAMES, WOMENS_TITLES } from "../../data/gendered-names.js";
import { GIVEN_NAMES } from "../../data/people.js";
import { readSet } from "../../data/read-pairs.js";
import type { Name } from "../../entities/recogniser.js";
import type { Token } from "../../tokens/token.js";

export type Gender = "she" | "he";

const EITHER = readSet(EITHERS_NAMES);
const GIVEN = new Map<string, Gender>([
  ...[...readSet(GIVEN_NAMES), ...readSet(MENS_NAMES)].map((name) => [name, "he"] as const),
  ...[...readSet(WOMENS_NAMES)].map((name) => [name, "she"] as const),
]);
for (const name of EITHER) GIVEN.delete(name);

const TITLED = new Map<string, Gender>([
  ...[...readSet(MENS_TITLES)].map((title) => [title, "he"] as const),
  ...[...readSet(WOMENS_TITLES)].map((title) => [title, "she"] as const),
]);

/** Which pronoun a noun of people takes ("spokeswoman"); undefined for most. */
export function genderOfNoun(noun: string): Gender | undefined {
  return TITLED.get(noun);
}

/** By canonical name: which pronoun a person takes, told by a title before any of their mentions or by their given name. */
export function readGenders(
  tokens: readonly Token[],
  names: readonly Name[],
  mentions: readonly EntityMention[],
): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  const titled = new Set<string>();
  names.forEach((name, i) => {
    const mention = mentions[i];
    if (mention?.type !== "person") return;
    const lead = tokens[tokens[name.from - 1]?.text === "." ? name.from - 2 : name.from - 1]?.lower ?? "";
    const title = TITLED.get(lead) ?? TITLED.get(tokens[name.from]?.lower ?? "");
    if (title) {
      genders.set(mention.canonical, title);
      titled.add(mention.canonical);
    }
    if (titled.has(mention.canonical) || genders.has(mention.canonical)) return;
    const given = GIVEN.get(mention.canonical.split(/[\s-]/, 1)[0] ?? "");
    if (given) genders.set(mention.canonical, given);
  });
  return genders;
}
