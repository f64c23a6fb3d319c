import type { Repair } from "@newsledger/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairText } from "./repair-text.js";

const CASES: readonly [rule: string, before: string, after: string][] = [
  ["broken-numbers", "all of the 2,\\000 troops", "all of the 2,000 troops"],
  ["broken-numbers", "some 1\\.5 million", "some 1.5 million"],
  ["escaped-quotes", 'an \\"enduring\\" peace', 'an "enduring" peace'],
  ["invisible-characters", "infor\u00admation", "information"],
  ["invisible-characters", "zero\u200bwidth\ufeff", "zerowidth"],
  ["invisible-characters", "\u202a12\u202c of them", "12 of them"],
  ["invisible-characters", "half\ud83d", "half"],
  ["odd-spaces", "12\u00a0000\u2009km", "12 000 km"],
  ["mojibake", "donâ€™t", "don’t"],
  ["mojibake", "JosÃ© paid Â£20", "José paid £20"],
  ["double-entities", "Tom &amp; Jerry&#8217;s", "Tom & Jerry’s"],
  ["double-entities", "&amp;quot;yes&amp;quot;", '"yes"'],
  ["decomposed-letters", "Jose\u0301", "José"],
  ["ligatures", "o\ufb03ce", "office"],
];

describe("repairText", () => {
  it.each(CASES)("%s: %j becomes %j", (rule, before, after) => {
    const trace: Repair[] = [];
    expect(repairText(before, trace)).toBe(after);
    expect(trace.map((repair) => repair.rule)).toContain(rule);
  });

  it.each(["C:\\new\\folder", "A «IRMÃ» spoke", "AT&T and B&B", "👩‍👩‍👧 came", "می‌خواهم", "1, 2, 3"])(
    "leaves %j alone",
    (text) => expect(repairText(text)).toBe(text),
  );

  it("collapses white space without calling it damage", () => {
    const trace: Repair[] = [];
    expect(repairText("  one\n\t two ", trace)).toBe("one two");
    expect(trace).toEqual([]);
  });

  it("keeps the trace short and shows the place", () => {
    const trace: Repair[] = [];
    repairText(`${"long ".repeat(50)}2,\\000 people ${"more ".repeat(50)}`, trace);
    expect(trace).toEqual([{ rule: "broken-numbers", before: " long 2,\\000 peop", after: " long 2,000 peop" }]);
    for (let i = 0; i < 1_000; i++) repairText("1,\\000", trace);
    expect(trace.length).toBe(200);
  });

  it("changes nothing the second time", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "&amp;",
        "&quot;",
        "&#8217;",
        "\\",
        "2,\\000",
        "â€™",
        "Ã©",
        "\u00ad",
        "\u200b",
        "\u00a0",
        '"',
        "\u0301",
        "\u200d",
        "\t",
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
        const once = repairText(parts.join(""));
        expect(repairText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it("takes linear time on long runs of one character", () => {
    for (const unit of ["\\", "&amp;", "â", " ", '"', "1,"]) repairText(unit.repeat(400_000));
  }, 60_000);
});
