import { CITIES, COUNTRIES } from "../data/gazetteer.js";
import { CITY_NAMES, COUNTRY_NAMES, SHARED_NAMES } from "../data/place-names.js";
import { wordsOf } from "./plain-letters.js";

/** A country or city that is known by its codes. Coordinates are degrees; a country's are the centre of its towns. */
export interface Place {
  name: string;
  /** ISO 3166-1 alpha-2: its own of a country, its country's of a city. */
  country: string;
  /** ISO 3166-1 alpha-3; null for a city. */
  iso: string | null;
  geonamesId: number | null;
  latitude: number | null;
  longitude: number | null;
}

/** What is meant by a name in one article. Sure when the article itself says which of several is meant. */
export interface PlaceLink extends Place {
  isSure: boolean;
}

/** Cities up to this rank (some 300,000 people) are meant by their bare name; of smaller ones the country must be named. */
const WELL_KNOWN_CITIES = 1_500;

interface Gazetteer {
  countries: Map<string, Place>;
  cities: Map<string, { place: Place; rank: number }[]>;
}

let gazetteer: Gazetteer | null = null;

function openGazetteer(): Gazetteer {
  gazetteer ??= { countries: readCountries(), cities: readCities() };
  return gazetteer;
}

const keyOf = (name: string): string => wordsOf(name).join(" ");
const degrees = (written: string | undefined): number | null => (written ? Number(written) : null);

function readCountries(): Map<string, Place> {
  const usual = new Map(
    COUNTRY_NAMES.trim()
      .split("\n")
      .map((line) => [line.slice(0, 2), line.slice(3).split("|")] as const),
  );
  const byName = new Map<string, Place | null>();
  for (const line of COUNTRIES.split("\n")) {
    const [country = "", iso = "", id, latitude, longitude, ...rest] = line.split(",");
    const names = [...(usual.get(country) ?? []), ...rest.join(",").split("|")];
    const codes = { country, iso, geonamesId: Number(id), latitude: degrees(latitude), longitude: degrees(longitude) };
    const place = { name: names[0] as string, ...codes };
    // A name of two countries ("Congo") is nobody's.
    for (const key of new Set(names.map(keyOf))) byName.set(key, byName.has(key) ? null : place);
  }
  return new Map([...byName].filter((entry): entry is [string, Place] => entry[1] !== null));
}

function readCities(): Gazetteer["cities"] {
  const others = new Map(
    CITY_NAMES.trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf("|")), line.split("|")] as const),
  );
  const byName: Gazetteer["cities"] = new Map();
  CITIES.split("\n").forEach((line, rank) => {
    const [id, country = "", latitude, longitude, ...rest] = line.split(",");
    const names = rest.join(",").split("|");
    const [name = ""] = names;
    const codes = {
      country,
      iso: null,
      geonamesId: Number(id),
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
    // Only the largest city of a name has its other names too.
    const known = byName.has(keyOf(name)) ? [] : (others.get(name) ?? []);
    for (const key of new Set([...names, ...known].map(keyOf))) {
      const list = byName.get(key) ?? [];
      list.push({ place: { name, ...codes }, rank });
      byName.set(key, list);
    }
  });
  return byName;
}

/** The country of that name, however it is usually written. */
export function findCountry(name: string): Place | null {
  return openGazetteer().countries.get(keyOf(name)) ?? null;
}

/**
 * The country or city that a name means beside the countries that the same article names (ISO 3166-1 alpha-2). Null
 * when nothing of that name is listed, and when of a lesser city's name it is not told which country it lies in.
 */
export function linkPlace(name: string, countriesNamed: ReadonlySet<string>): PlaceLink | null {
  const country = findCountry(name);
  const rival = SHARED_NAMES[keyOf(name)];
  if (country && !(rival && countriesNamed.has(rival))) return { ...country, isSure: rival === undefined };
  const cities = openGazetteer().cities.get(keyOf(name)) ?? [];
  const told = cities.filter(({ place }) => countriesNamed.has(place.country));
  const [first] = told.length > 0 ? told : cities.filter(({ rank }) => rank < WELL_KNOWN_CITIES);
  return first ? { ...first.place, isSure: told.length === 1 } : null;
}
