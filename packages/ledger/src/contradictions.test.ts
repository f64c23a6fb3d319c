import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countContradictingPairs } from "./contradictions.js";
import { compareIntervals } from "./intervals.js";

const claim = (low: number | null, high: number | null) => ({ low, high });

describe("countContradictingPairs", () => {
  it("counts none where nothing is claimed", () => {
    expect(countContradictingPairs([])).toBe(0);
    expect(countContradictingPairs([claim(null, null), claim(3, 4)])).toBe(0);
  });

  it("counts as many contradictions as comparing each pair finds", () => {
    const end = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
    const figure = fc
      .tuple(end, end)
      .map(([a, b]) => (a !== null && b !== null && a > b ? claim(b, a) : claim(a, b)))
      .filter((f) => f.low !== null || f.high !== null);
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
        const pairs = figures.flatMap((a, i) => figures.slice(i + 1).map((b) => compareIntervals(a, b)));
        const expected = pairs.filter((relation) => relation === "contradict").length;
        expect(countContradictingPairs(figures)).toBe(expected);
      }),
    );
  });
});
