import type { EntityMention } from "@newsledger/contracts";
import { CITIES, US_STATES } from "../../data/places.js";
import { readSet } from "../../data/read-pairs.js";
import { getGazetteer } from "../../entities/gazetteer.js";
import type { Token } from "../../tokens/token.js";
import { STOPS, VERBS } from "../reading/word-sets.js";
import type { PlaceIndex } from "./index-places.js";

const BACK = 160;
const COUNTRY = readSet("country nation kingdom republic mainland");
const TOWN = readSet("city town village capital suburb municipality port borough");
const PART = readSet(
  "state province county region district territory prefecture governorate island islands archipelago peninsula valley neighborhood neighbourhood area",
);

/** These point at no one place: "in the region". */
const LOOSE = /^(?:region|area|territory)$/;

const ISLANDS =
  /^(?:Sri Lanka|Cuba|Taiwan|Cyprus|Iceland|Ireland|Jamaica|Haiti|Malta|Madagascar|Bahamas|Barbados|Philippines|Maldives|Singapore|Bahrain|Fiji|Samoa|Tonga|Puerto Rico|Guam|Bermuda|Mauritius|Grenada|Dominica|St Lucia|Trinidad and Tobago|Indonesia|Japan|East Timor|Comoros|Seychelles|Solomon Islands|Vanuatu|Kiribati|Tuvalu|Nauru|Palau|Greenland|Papua New Guinea)$/;

let cities: Set<string> | undefined;

function isCity(name: string): boolean {
  cities ??= new Set(CITIES.split(/[,|]/));
  return cities.has(name);
}

let states: Set<string> | undefined;

/** "The town" is no state, except where both have one name. */
function isState(name: string): boolean {
  states ??= new Set(US_STATES.split(","));
  return states.has(name) && !isCity(name);
}

export function isCountry(name: string): boolean {
  const { groups, countries } = getGazetteer();
  const known = groups.get(name) ?? groups.get(name.charAt(0) + name.slice(1).toLowerCase()) ?? name;
  return countries.has(known);
}

/** Whether a place may be what a noun points at: no city is "the country", no country "the city". */
function fits(noun: string, name: string): boolean {
  if (COUNTRY.has(noun)) return isCountry(name);
  if (isCountry(name)) return /^(?:island|islands|archipelago)$/.test(noun) && ISLANDS.test(name);
  if (/(?:County|County\.|Parish|District)$/.test(name)) return /^(?:county|district|area)$/.test(noun);
  return TOWN.has(noun) ? !isState(name) : !isCity(name);
}

/**
 * "The city", "that state": the place named last before it that it may be. `places` is empty where none was named,
 * null comes back where nothing points. `skip` counts words between the noun and its verb ("the state alone").
 */
export function placePointedAt(
  tokens: Token[],
  at: number,
  index: PlaceIndex,
): { places: string[]; skip: number } | null {
  const noun = tokens[at + 1]?.lower ?? "";
  const isPointing = /^(?:the|that|this)$/.test(tokens[at]?.lower ?? "");
  if (!isPointing || !(COUNTRY.has(noun) || TOWN.has(noun) || PART.has(noun))) return null;
  const next = tokens[at + 2];
  const skip = /^(?:alone|itself|also|now|already)$/.test(next?.lower ?? "") ? 1 : 0;
  const goesOn = next?.kind === "word" && skip === 0 && !STOPS.has(next.lower) && !VERBS.has(next.lower);
  if (next?.lower === "of" || (goesOn && !/ed$/.test(next.lower))) return null;
  if (LOOSE.test(noun)) return { places: [], skip };
  return { places: lastFitting(tokens, at, noun, index), skip };
}

/** The place that the text told to be such a one before a token: "the besieged **city of** Homs". */
function lastCalled(tokens: Token[], at: number, noun: string, index: PlaceIndex): string[] {
  for (let back = at - 1; back >= Math.max(2, at - BACK); back -= 1) {
    const i = index.byStart.get(back);
    if (i === undefined || index.names[i]?.type !== "place") continue;
    if (tokens[back - 1]?.lower === "of" && tokens[back - 2]?.lower === noun) return [nameAt(i, index)];
  }
  return [];
}

function nameAt(i: number, index: PlaceIndex): string {
  return (index.mentions[i] as EntityMention).canonical;
}

/** The place named last before a token that a noun may point at. */
export function lastFitting(tokens: Token[], at: number, noun: string, index: PlaceIndex): string[] {
  const called = TOWN.has(noun) ? lastCalled(tokens, at, noun, index) : [];
  if (called.length > 0) return called;
  for (let back = at - 1; back >= Math.max(0, at - BACK); back -= 1) {
    const i = index.byStart.get(back);
    if (i === undefined || index.names[i]?.type !== "place") continue;
    const name = nameAt(i, index);
    if (fits(noun, name)) return [name];
  }
  return [];
}
