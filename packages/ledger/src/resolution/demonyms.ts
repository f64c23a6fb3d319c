import { DEMONYMS } from "../data/demonyms.js";
import type { PlaceLink } from "./gazetteer.js";
import { wordsOf } from "./plain-letters.js";

let byName: Map<string, PlaceLink> | null = null;

const keyOf = (name: string): string => wordsOf(name).join(" ");

function readDemonyms(): Map<string, PlaceLink> {
  const read = new Map<string, PlaceLink>();
  const nowhere = { iso: null, geonamesId: null, latitude: null, longitude: null, isSure: true };
  for (const line of DEMONYMS.trim().split("\n")) {
    const names = line.slice(3).split("|");
    const place = { name: names[0] as string, country: line.slice(0, 2), ...nowhere };
    for (const name of names) read.set(keyOf(name), place);
  }
  return read;
}

/** The country that "French" or "Poles" are of, under the usual one of its words; it lies in that country and is no place itself. */
export function findDemonym(name: string): PlaceLink | null {
  byName ??= readDemonyms();
  return byName.get(keyOf(name)) ?? null;
}
