import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SourceDeclaration } from "@newsledger/contracts";
import { matchesHost } from "@newsledger/source-kit";
import { describe, expect, it } from "vitest";
import { builtInSources, findSource } from "./index.js";

const declarations = builtInSources.map((source) => source.declaration);

describe.each(declarations.map((declaration) => [declaration.slug, declaration] as const))("%s", (slug, declared) => {
  it("keeps to the contract", () => {
    expect(SourceDeclaration.parse(declared)).toEqual(declared);
  });

  it("lives in the folder of its slug and is found by it", () => {
    expect(readdirSync(fileURLToPath(new URL(`./${slug}`, import.meta.url)))).toContain("source.ts");
    expect(findSource(slug)?.declaration).toBe(declared);
  });

  it("is a live outlet that is asked over https only", () => {
    expect(declared.isSample).toBe(false);
    for (const address of [declared.home, ...declared.endpoints.map((endpoint) => endpoint.url)]) {
      expect(new URL(address).protocol).toBe("https:");
    }
  });

  it("is polled no more often than every five minutes", () => {
    if ("everyMs" in declared.schedule) expect(declared.schedule.everyMs).toBeGreaterThanOrEqual(5 * 60_000);
  });

  it("names a place's zone, so that summer time is kept", () => {
    expect(declared.timeZone).toMatch(/^[A-Z][A-Za-z]+\/[A-Z]/);
  });

  it("claims no host of another source", () => {
    const others = declarations.filter((other) => other.slug !== slug);
    const home = new URL(declared.home).hostname;
    expect(others.filter((other) => matchesHost(home, other.hosts)).map((other) => other.slug)).toEqual([]);
  });
});

describe("the list", () => {
  it("holds every folder once", () => {
    const folders = readdirSync(fileURLToPath(new URL(".", import.meta.url)), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(declarations.map((declared) => declared.slug).sort()).toEqual(folders.sort());
  });

  it("knows nothing of a slug that nobody declared", () => {
    expect(findSource("no-such-outlet")).toBeUndefined();
  });
});
