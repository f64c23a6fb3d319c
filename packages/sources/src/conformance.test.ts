import { fileURLToPath } from "node:url";
import { decodePage, normalisePage, readDateText } from "@newsledger/normalise";
import { checkSource, loadFixtures } from "@newsledger/source-kit";
import { describe, expect, it } from "vitest";
import { builtInSources } from "./index.js";

const normaliser = { normalisePage, decodePage, readDateText };

describe("the suite that every adapter passes, offline", () => {
  it.each(builtInSources.map((source) => [source.declaration.slug, source] as const))(
    "%s",
    async (slug, source) => {
      const fixtures = await loadFixtures(fileURLToPath(new URL(`./${slug}/fixtures`, import.meta.url)));
      const findings = await checkSource(source, fixtures, normaliser);
      expect(findings.filter(({ state }) => state === "fault")).toEqual([]);
      expect(findings.some(({ check }) => check === "no network")).toBe(true);
    },
    60_000,
  );

  it("has pages of most outlets", async () => {
    const recorded = builtInSources.filter(({ basis }) => basis === "pages");
    expect(recorded.length).toBeGreaterThanOrEqual(25);
    const scripts = new Set(
      builtInSources.map(({ declaration }) => new Intl.Locale(declaration.lang).maximize().script),
    );
    expect([...scripts].sort()).toEqual(expect.arrayContaining(["Cyrl", "Jpan", "Kore", "Latn"]));
    expect(new Set(builtInSources.map(({ declaration }) => declaration.country)).size).toBeGreaterThan(20);
  });
});
