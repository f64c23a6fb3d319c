import { expect, it } from "vitest";
import { siteOf } from "./site-of.js";

it.each([
  ["www.rnz.co.nz", "rnz.co.nz"],
  ["news.bbc.co.uk", "bbc.co.uk"],
  ["www.lemonde.fr", "lemonde.fr"],
  ["edition.example.com", "example.com"],
  ["taz.de", "taz.de"],
  ["orf.at", "orf.at"],
  ["science.orf.at", "orf.at"],
  ["www.islandpost.localhost", "islandpost.localhost"],
  ["127.0.0.1", "127.0.0.1"],
])("%s belongs to %s", (host, site) => {
  expect(siteOf(host)).toBe(site);
});
