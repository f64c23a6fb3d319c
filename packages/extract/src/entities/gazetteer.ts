import type { EntityType } from "@newsledger/contracts";
import { COMMON_WORDS } from "../data/common-words.js";
import { EVENT_SUFFIXES, EVENTS } from "../data/events.js";
import { ORGANIZATION_HEADS, ORGANIZATION_SUFFIXES, ORGANIZATIONS } from "../data/organizations.js";
import { GIVEN_NAMES, KNOWN_PEOPLE, TITLES } from "../data/people.js";
import {
  CITIES,
  COUNTRIES,
  DEMONYMS,
  LONG_DEMONYMS,
  PLACE_DIRECTIONS,
  PLACE_LEADS,
  PLACE_NOUNS,
  REGIONS,
  US_STATES,
} from "../data/places.js";
import { readSet } from "../data/read-pairs.js";
import { tokenise } from "../tokens/tokenise.js";
import { PhraseTable } from "../units/phrase-table.js";

export interface KnownName {
  type: EntityType;
  /** Equal for all names of one thing. */
  group: string;
}

export interface Gazetteer {
  names: PhraseTable<KnownName>;
  /** Groups that are countries. */
  countries: Set<string>;
  /** The group of a name as written. */
  groups: Map<string, string>;
  titles: Set<string>;
  givenNames: Set<string>;
  organizationSuffixes: Set<string>;
  organizationHeads: Set<string>;
  placeNouns: Set<string>;
  placeLeads: Set<string>;
  placeDirections: Set<string>;
  eventSuffixes: Set<string>;
  commonWords: Set<string>;
  knownPeople: Map<string, string>;
}

let gazetteer: Gazetteer | undefined;

/** The lists, read on first use. */
export function getGazetteer(): Gazetteer {
  gazetteer ??= build();
  return gazetteer;
}

/** Two thousand names are cut when a first text is read; nearly all hold nothing but letters. */
function wordsOf(name: string): string[] {
  return /^[A-Za-z ]+$/.test(name) ? name.split(" ") : tokenise(name).tokens.map((token) => token.text);
}

function addAll(built: Gazetteer, list: string, type: EntityType, separator = ","): void {
  for (const entry of list.split(separator)) {
    const names = entry.split("|");
    for (const name of names) {
      built.names.add(wordsOf(name), { type, group: names[0] as string });
      if (!built.groups.has(name)) built.groups.set(name, names[0] as string);
    }
  }
}

function build(): Gazetteer {
  const built: Gazetteer = {
    names: new PhraseTable(),
    countries: new Set(COUNTRIES.split(",").map((entry) => entry.split("|")[0] as string)),
    groups: new Map(),
    titles: readSet(TITLES),
    givenNames: readSet(GIVEN_NAMES),
    organizationSuffixes: readSet(ORGANIZATION_SUFFIXES),
    organizationHeads: readSet(ORGANIZATION_HEADS),
    placeNouns: readSet(PLACE_NOUNS),
    placeLeads: readSet(PLACE_LEADS),
    placeDirections: readSet(PLACE_DIRECTIONS),
    eventSuffixes: readSet(EVENT_SUFFIXES),
    commonWords: readSet(COMMON_WORDS),
    knownPeople: new Map(
      KNOWN_PEOPLE.split(",").map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)]),
    ),
  };
  addAll(built, ORGANIZATIONS, "organization");
  for (const list of [COUNTRIES, REGIONS, US_STATES, CITIES]) addAll(built, list, "place");
  addAll(built, DEMONYMS, "misc", " ");
  addAll(built, LONG_DEMONYMS, "misc");
  addAll(built, EVENTS, "misc");
  return built;
}
