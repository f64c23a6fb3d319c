import type { SourceDeclaration } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { type GuessedFrom, guessSource } from "./guess-source.js";

function source(slug: string, name: string): SourceDeclaration {
  const home = `https://www.${slug}.example/`;
  return {
    slug,
    name,
    home,
    hosts: [`.${slug}.example`],
    country: null,
    lang: "en",
    timeZone: "UTC",
    endpoints: [{ kind: "feed", url: `${home}feed` }],
    schedule: { everyMs: 600_000 },
    maintainers: [],
    isSample: false,
  };
}

const SOURCES = [
  source("rnz", "RNZ"),
  source("bbc", "BBC News"),
  source("abc", "ABC News (Australia)"),
  source("hindu", "The Hindu"),
  source("dw", "DW"),
];

function guess(text: string, more: Partial<GuessedFrom> & { rule?: string } = {}): string | null {
  const { rule = "prompt-line", ...article } = more;
  const removals = [{ rule, reason: "", selector: "line 9", text }];
  return guessSource({ url: "urn:x", canonicalUrl: null, removals, notices: [], ...article }, SOURCES)?.slug ?? null;
}

describe("by the furniture of the page", () => {
  it.each([
    ["Get the RNZ app", "rnz"],
    ["Follow BBC News on the radio", "bbc"],
    ["More from the BBC", "bbc"],
    ["Download the ABC News app", "abc"],
    ["Subscribe to The Hindu", "hindu"],
    ["Subscribe to our Hindu calendar", null],
    ["Get the rnz app", null],
    ["ABCD and DWELL", null],
    ["Get the app", null],
    ["RNZ and the BBC ask for your support", null],
  ])("%j names %j", (text, slug) => {
    expect(guess(text)).toBe(slug);
  });

  it("takes no picture credit for the outlet", () => {
    expect(guess("A harbour at dusk Photo: RNZ", { rule: "caption-line" })).toBeNull();
  });

  it("looks at correction notices", () => {
    expect(guess("", { notices: ["RNZ corrected this story on Friday."] })).toBe("rnz");
  });
});

describe("by the address", () => {
  it("believes the address before the furniture", () => {
    expect(guess("Get the RNZ app", { url: "https://m.bbc.example/1" })).toBe("bbc");
  });

  it("believes the address that the page calls its own", () => {
    expect(guess("", { canonicalUrl: "https://dw.example/a/1" })).toBe("dw");
  });

  it("believes none of two", () => {
    expect(guess("", { url: "https://bbc.example/1", canonicalUrl: "https://dw.example/1" })).toBeNull();
  });
});
