import { type EntityMention, type Figure, foldToSlug } from "@newsledger/contracts";
import { ACTOR_NOUNS } from "./data/actor-nouns.js";
import { COURTESY, ROLE_NOUNS } from "./data/role-nouns.js";

const ACTORS = new Set([...ACTOR_NOUNS, ...Object.values(ROLE_NOUNS).flatMap((roles) => roles.split(" "))]);
type OwnableFigure = Pick<Figure, "kind" | "unit" | "head" | "concept">;

/** What follows tells of the noun before it: "government of Aldmere", "man caught on the road". */
const BEHIND_THE_NOUN = /\s(?:of|in|at|for|from|to|by|with|on|per|among|under|near|who|which|that)\s/i;
const COURTESY_BEFORE = new RegExp(`^(?:${COURTESY.replaceAll(" ", "|")})\\.? `, "i");
/** What is measured of persons and bodies themselves, or of a thing that happens to go by a name. */
const OF_ITS_OWN: readonly string[] = ["age", "speed", "index", "temperature"];
const PRICE = /\/(?!(?:hour|day|week|month|year|decade|h|min|s)$)/;

/** The persons and organisations that an article tells of: their fullest names by all that it calls them, folded. */
export function actorNamesOf(mentions: readonly EntityMention[]): ReadonlyMap<string, string> {
  const actors = mentions.filter(({ type }) => type === "person" || type === "organization");
  return new Map(
    actors.flatMap(({ text, canonical }) => [text, canonical].map((name) => [fold(name), canonical] as const)),
  );
}

/** What is measured, without whose it is, which a concept names before its colon: "stake" of "Acme: stake". */
export function measuredOf({ concept, head }: Pick<Figure, "concept" | "head">): string | null {
  return concept?.split(": ").at(-1) ?? head;
}

/**
 * The person or body whose measure a concept names before its colon, "Acme: revenue": the revenue of another is
 * another question. Null where that is nobody by name, or whoever says so.
 */
export function namedOwnerOf(
  { concept, speaker }: Pick<Figure, "concept" | "speaker">,
  actorNames: ReadonlyMap<string, string>,
): string | null {
  const at = concept?.lastIndexOf(": ") ?? -1;
  const name = at < 0 ? undefined : actorNames.get(fold(concept?.slice(0, at) ?? ""));
  return name === undefined || name === speaker ? null : name;
}

/**
 * Whether a figure is tied only to who owns, pays, asks or acts, so that it may be of anything: "the government
 * released $15 million", "the port authority had opened at 3.5 percent". A share may be of many ("40% of investors"),
 * and a movement of a price that goes by a name ("Acme fell 3%"). English only.
 */
export function isOwned(
  { kind, unit, head, concept }: OwnableFigure,
  actorNames: ReadonlyMap<string, string>,
): boolean {
  const phrase = measuredOf({ concept, head });
  if (phrase === null || OF_ITS_OWN.includes(kind) || PRICE.test(unit ?? "")) return false;
  const mayBeOfMany = kind === "percent" || kind === "ratio" || kind === "count";
  if (actorNames.has(fold(phrase))) return kind !== "percent" && kind !== "ratio";
  // A head stands in the singular for the many of a text.
  if (mayBeOfMany && concept === null) return false;
  const word = headOf(phrase);
  return ACTORS.has(word) || (!mayBeOfMany && singularsOf(word).some((singular) => ACTORS.has(singular)));
}

/** "Base rate" of "the bank's base rate", "government" of "government of Aldmere". */
function headOf(phrase: string): string {
  const [noun = ""] = (phrase.split(/['’]s\s/).at(-1) ?? phrase).split(BEHIND_THE_NOUN);
  return /\p{L}+$/u.exec(noun.toLowerCase())?.[0] ?? "";
}

const fold = (name: string): string => foldToSlug(name.replace(COURTESY_BEFORE, ""));

function singularsOf(word: string): string[] {
  if (word.endsWith("men")) return [`${word.slice(0, -2)}an`];
  if (word === "people" || word === "children") return ["person"];
  return word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : [word.replace(/s$/, ""), word.replace(/es$/, "")];
}
