import { LedgerError } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { defineSource, type SourceInput } from "./define-source.js";

const FEED = { kind: "feed" as const, url: "https://www.islandpost.example/rss.xml" };

const VALID: SourceInput = {
  slug: "island-post",
  name: "Island Post",
  home: "https://www.islandpost.example/",
  hosts: [".islandpost.example"],
  lang: "en-NZ",
  timeZone: "Pacific/Auckland",
  endpoints: [FEED],
};

function faultOf(change: Record<string, unknown>): LedgerError {
  try {
    defineSource({ ...VALID, ...change } as SourceInput);
  } catch (error) {
    if (error instanceof LedgerError) return error;
  }
  throw new Error("the declaration was accepted");
}

describe("defineSource", () => {
  it("fills in what may be left out", () => {
    expect(defineSource(VALID).declaration).toMatchObject({
      country: null,
      schedule: { everyMs: 600_000 },
      maintainers: [],
      isSample: false,
    });
  });

  it.each([
    ["an unknown time zone", { timeZone: "Pacific/Aukland" }, /timeZone: use an IANA name/],
    ["an offset for a time zone", { timeZone: "+13:00" }, /timeZone: use an IANA name/],
    ["a language that is no tag", { lang: "en_NZ" }, /lang: use a BCP 47 tag/],
    ["a host with a scheme", { hosts: ["https://www.islandpost.example"] }, /hosts\.0: use a bare host/],
    ["no host", { hosts: [] }, /hosts: name at least one host/],
    ["a home outside its hosts", { hosts: ["other.example"] }, /hosts: the host of .* is not among hosts/],
    ["a slug with capitals", { slug: "IslandPost" }, /slug: use lower-case words/],
    ["a country by name", { country: "New Zealand" }, /country: use an ISO 3166-1/],
    [
      "an endpoint that is no web address",
      { endpoints: [{ kind: "feed", url: "ftp://a.example/x" }] },
      /endpoints\.0\.url/,
    ],
    ["an endpoint listed twice", { endpoints: [FEED, FEED] }, /feeds: .* is listed twice/],
    ["a field that does not exist", { timezone: "UTC" }, /timezone: there is no such field: write timeZone/],
  ])("names the field and the remedy for %s", (_fault, change, sentence) => {
    const error = faultOf(change);
    expect(error).toMatchObject({ kind: "permanent", code: "source.invalid" });
    expect(error.message).toMatch(sentence);
  });

  it("lists all faults at once, with the source's name", () => {
    const error = faultOf({ timeZone: "nowhere", lang: "??" });
    expect(error.message).toContain('Source "island-post"');
    expect(error.message).toMatch(/lang: .*; timeZone: /);
    expect(error.context).toMatchObject({ source: "island-post", faults: 2 });
  });
});
