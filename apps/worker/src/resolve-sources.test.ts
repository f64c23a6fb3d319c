import { describe, expect, it } from "vitest";
import { resolveSources } from "./resolve-sources.js";

describe("resolveSources", () => {
  it("gives built-in sources with the schedule of the configuration, and tells the paused", () => {
    const { declarations, paused } = resolveSources({
      sources: [
        { use: "rnz", schedule: { cron: "0 * * * *" } },
        { use: "bbc", isPaused: true },
      ],
    });
    expect(declarations.map(({ slug }) => slug)).toEqual(["rnz", "bbc"]);
    expect(declarations[0]?.schedule).toEqual({ cron: "0 * * * *" });
    expect(paused).toEqual(["bbc"]);
  });

  it("adds the sources declared in place and those of the sample world", () => {
    const [rnz] = resolveSources({ sources: [{ use: "rnz" }] }).declarations;
    if (!rnz) throw new Error("rnz is built in");
    const declared = { ...rnz, slug: "mine" };
    const sample = { ...rnz, slug: "sample", isSample: true };
    const { declarations } = resolveSources({ sources: [{ declare: declared }] }, [sample]);
    expect(declarations).toEqual([declared, sample]);
  });

  it.each([
    ["an unknown slug, naming those there are", [{ use: "nowhere" }], "config.unknown_source", /rnz/],
    ["the same slug twice", [{ use: "rnz" }, { use: "rnz" }], "config.duplicate_source", /rnz/],
  ])("refuses %s", (_case, sources, code, hint) => {
    const refusal = expect.objectContaining({ code, hint: expect.stringMatching(hint) });
    expect(() => resolveSources({ sources })).toThrow(refusal);
  });
});
