import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIntervals } from "./intervals.js";
import { summariseQuestion } from "./spread.js";

const claim = (low: number | null, high: number | null, speaker: string | null = null) => ({ low, high, speaker });

describe("summariseQuestion", () => {
  it("spans from the least to the greatest number claimed", () => {
    const figures = [claim(14000, 18000, "UN"), claim(2500, null, "SDF"), claim(null, 40000, "UN"), claim(null, null)];
    expect(summariseQuestion(figures)).toEqual({
      figures: 4,
      claims: 3,
      speakers: 2,
      low: 2500,
      high: 40000,
      contradictions: 0,
    });
  });

  it("has no ends when nothing is claimed", () => {
    expect(summariseQuestion([])).toMatchObject({ claims: 0, low: null, high: null, contradictions: 0 });
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
        expect(summariseQuestion(figures).contradictions).toBe(expected);
      }),
    );
  });
});
