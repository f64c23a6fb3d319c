import type { EntityMention, EntityType } from "@newsledger/contracts";
import { entityKeyOf } from "../entity-key.js";
import { findDemonym } from "./demonyms.js";
import { findCountry, linkPlace, type PlaceLink } from "./gazetteer.js";
import { findKnownName } from "./known-names.js";
import { drawersOf, type NameForm, readNameForm } from "./name-form.js";
import { readRoles } from "./read-roles.js";

/** One name as one article uses it: what resolution starts from. */
export interface NameReading {
  /** The mentions' `entityKey`. */
  key: string;
  form: NameForm;
  mentions: number;
  /** As the text has it, the canonical form left out. */
  spellings: string[];
  roles: string[];
  roleKinds: string[];
  /** Of a demonym the country that it is of. */
  place: PlaceLink | null;
  /** The key, type and name under which it is usually known: of countries, cities, and bodies of many names. */
  usual: { key: string; type: EntityType; name: string } | null;
  /** Whether two articles that both use it are likely to tell of the same things: a country's name is not telling. */
  isTelling: boolean;
  kept: string[];
  sought: string[];
}

const MOST_SPELLINGS = 8;

/** The names of an article, each once, with what the article tells of whom they mean. */
export function readNamings(mentions: readonly EntityMention[], text: string): NameReading[] {
  const byKey = new Map<string, EntityMention[]>();
  for (const mention of mentions) {
    const list = byKey.get(mention.entityKey);
    if (list) list.push(mention);
    else byKey.set(mention.entityKey, [mention]);
  }
  const countries = countriesIn(mentions);
  return [...byKey.values()].map((group) => readNaming(group, text, countries));
}

function countriesIn(mentions: readonly EntityMention[]): Set<string> {
  const countries = new Set<string>();
  for (const { type, canonical } of mentions) {
    const country = type === "place" ? findCountry(canonical) : null;
    if (country) countries.add(country.country);
  }
  return countries;
}

function readNaming(group: EntityMention[], text: string, countries: ReadonlySet<string>): NameReading {
  const [{ entityKey, canonical, type }] = group as [EntityMention];
  const form = readNameForm(canonical, type);
  const place = type === "place" ? linkPlace(canonical, countries) : type === "misc" ? findDemonym(canonical) : null;
  const known = type === "person" || place ? null : findKnownName(canonical);
  const { words, kinds } = type === "person" ? readRoles(text, group) : { words: [], kinds: [] };
  const { kept, sought } = drawersOf(form);
  return {
    key: entityKey,
    form,
    mentions: group.length,
    spellings: [...new Set(group.map((mention) => mention.text))]
      .filter((one) => one !== canonical)
      .slice(0, MOST_SPELLINGS),
    roles: words,
    roleKinds: kinds,
    place,
    usual: place
      ? usualPlace(place, type)
      : known
        ? { ...known, key: entityKeyOf({ ...known, canonical: known.name }) }
        : null,
    isTelling: type !== "misc" && place === null && known === null,
    kept,
    sought,
  };
}

/** Lesser cities of one name are told apart by their number: "place:london" and "place:london-6058560". */
function usualPlace(place: PlaceLink, type: EntityType): NameReading["usual"] {
  const key = entityKeyOf({ type, canonical: place.name });
  if (type !== "place") return { key, type, name: place.name };
  const isFirst = place.iso !== null || linkPlace(place.name, NO_COUNTRIES)?.geonamesId === place.geonamesId;
  return { key: isFirst ? key : `${key}-${place.geonamesId}`, type: "place", name: place.name };
}

const NO_COUNTRIES: ReadonlySet<string> = new Set();
