import { offsetOf } from "../conformance/zone-offset.js";
import { COMMON_ZONES, MAIN_ZONES } from "./main-zones.js";

export interface Guess<T> {
  value: T;
  /** Why it is thought so, for the person who checks it. */
  because: string;
  isSure: boolean;
}

const INSTANT =
  /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?[+-]\d\d:?\d\d|\b\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? [+-]\d{4}\b/g;

/** Moments with an offset of their own that a page or feed prints; those in UTC tell nothing and are left out. */
export function findLocalInstants(text: string): string[] {
  return (text.match(INSTANT) ?? []).filter((instant) => !/[+-]00:?00$/.test(instant)).slice(0, 50);
}

/**
 * The zone of a newsroom by its country and by the offsets that it prints. A country that was only guessed gives way
 * to printed offsets that contradict it. UTC where nothing tells.
 */
export function guessZone(country: Guess<string | null>, instants: readonly string[]): Guess<string> {
  const moments = instants.map(toMoment).filter((moment) => moment !== null);
  const fits = (zone: string) => moments.every(({ iso, offset }) => offsetOf(zone, iso) === offset);
  const offsets = [...new Set(moments.map(({ offset }) => offset))].join(" and ");
  const inCountry = country.value === null ? null : guessInCountry(country.value, fits, offsets);
  if (inCountry !== null && (country.isSure || fits(inCountry.value))) return inCountry;
  const common = moments.length === 0 ? undefined : COMMON_ZONES.find(fits);
  if (common !== undefined) return { value: common, because: `a zone with the printed ${offsets}`, isSure: false };
  return inCountry ?? { value: "UTC", because: "nothing tells where the newsroom is", isSure: false };
}

function guessInCountry(country: string, fits: (zone: string) => boolean, offsets: string): Guess<string> | null {
  const zones = zonesOf(country);
  const [only] = zones;
  if (only !== undefined && zones.length === 1) {
    const doubt = fits(only) ? "" : `, though ${offsets} is printed`;
    return { value: only, because: `the only zone of ${country}${doubt}`, isSure: fits(only) };
  }
  const main = MAIN_ZONES[country] ?? only;
  if (main === undefined) return null;
  const found = [main, ...zones].find(fits);
  if (found !== undefined && offsets !== "") {
    return { value: found, because: `a zone of ${country} with the printed ${offsets}`, isSure: true };
  }
  return { value: main, because: `where newsrooms of ${country} are`, isSure: false };
}

function toMoment(text: string): { iso: string; offset: string } | null {
  const offset = /([+-]\d\d):?(\d\d)$/.exec(text);
  const time = Date.parse(text);
  if (offset === null || Number.isNaN(time)) return null;
  return { iso: new Date(time).toISOString(), offset: `${offset[1]}:${offset[2]}` };
}

function zonesOf(country: string): string[] {
  try {
    // A getter in older engines, a method in newer ones; the library's types know neither.
    const locale = new Intl.Locale("und", { region: country }) as unknown as {
      timeZones?: string[];
      getTimeZones?: () => string[];
    };
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}
