import { describe, expect, it } from "vitest";
import { DEMONYMS } from "../data/demonyms.js";
import { COUNTRIES } from "../data/gazetteer.js";
import { findDemonym } from "./demonyms.js";
import { findCountry, linkPlace } from "./gazetteer.js";

const link = (name: string, ...countries: string[]) => linkPlace(name, new Set(countries));

describe("countries", () => {
  it.each([
    ["UK", "GBR"],
    ["Britain", "GBR"],
    ["the Netherlands", "NLD"],
    ["U.S.", "USA"],
    ["Syria", "SYR"],
    ["Côte d'Ivoire", "CIV"],
    ["Burma", "MMR"],
    ["SOUTH KOREA", "KOR"],
    ["DR Congo", "COD"],
  ])("%s is %s", (name, iso) => expect(findCountry(name)?.iso).toBe(iso));

  it("has its number at GeoNames", () => {
    expect(findCountry("Britain")?.geonamesId).toBe(2635167);
    expect(findCountry("Kosovo")?.geonamesId).toBe(831053);
    const unnumbered = COUNTRIES.split("\n").filter((line) => !/^[A-Z]{2},[A-Z]{3},\d+,/.test(line));
    expect(unnumbered).toEqual([]);
  });

  it("says nothing of a name of two countries", () => expect(findCountry("Congo")).toBeNull());

  it("leaves a state of the US alone that is called as a country is", () => {
    expect(link("Georgia")?.iso).toBe("GEO");
    expect(link("Georgia", "US")).toBeNull();
  });

  it("lies where its towns are, beyond the antimeridian too", () => {
    const fiji = findCountry("Fiji");
    expect(fiji?.latitude).toBeCloseTo(-17.7, 0);
    expect(fiji?.longitude).toBeGreaterThan(176);
  });
});

describe("demonyms", () => {
  it.each([
    ["French", "French", "FR"],
    ["Britons", "British", "GB"],
    ["POLES", "Polish", "PL"],
    ["New Zealander", "New Zealander", "NZ"],
  ])("%s are the %s of %s", (word, name, country) =>
    expect(findDemonym(word)).toMatchObject({ name, country, iso: null, geonamesId: null }),
  );

  it.each(["Korean", "Congolese", "Islamic"])("%s is of no one country", (word) =>
    expect(findDemonym(word)).toBeNull(),
  );

  it("have each a country that is listed, and are listed once", () => {
    const lines = DEMONYMS.trim().split("\n");
    const names = lines.flatMap((line) => line.slice(3).split("|"));
    expect(new Set(names).size).toBe(names.length);
    for (const line of lines) expect(COUNTRIES).toMatch(new RegExp(`^${line.slice(0, 2)},`, "m"));
  });
});

describe("cities", () => {
  it("takes the largest of a name by itself", () => {
    expect(link("London")).toMatchObject({ geonamesId: 2643743, country: "GB", iso: null, latitude: 51.51 });
  });

  it("takes another of that name where its country is told", () => {
    expect(link("London", "CA")).toMatchObject({ geonamesId: 6058560, country: "CA", isSure: true });
  });

  it("knows a lesser city only beside its country", () => {
    expect(link("Leeds")).not.toBeNull();
    expect(link("Mansfield")).toBeNull();
    expect(link("Mansfield", "GB")?.country).toBe("GB");
  });

  it.each([
    ["Kiev", "Kyiv"],
    ["New York", "New York City"],
    ["Washington DC", "Washington, D.C."],
    ["Bombay", "Mumbai"],
    ["Bengaluru", "Bengaluru"],
    ["Rangoon", "Yangon"],
  ])("%s is %s", (name, city) => expect(link(name)?.name).toBe(city));

  it("knows no invented place", () => expect(link("Port Harrow")).toBeNull());
});
