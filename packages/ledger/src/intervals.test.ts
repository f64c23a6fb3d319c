import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIntervals, highEnd, type Interval, intervalOf, lowEnd, type Relation } from "./intervals.js";

const of = (low: number | null, high: number | null): Interval => ({ low, high });

const end = fc.option(fc.integer({ min: -20, max: 20 }), { nil: null });
const interval = fc.tuple(end, end).map(([a, b]) => (a !== null && b !== null && a > b ? of(b, a) : of(a, b)));

const holds = (i: Interval, value: number) => lowEnd(i) <= value && value <= highEnd(i);

describe("compareIntervals", () => {
  it.each<[string, Interval, Interval, Relation]>([
    ["equal values agree", of(5, 5), of(5, 5), "agree"],
    ["equal open ranges agree", of(2500, null), of(2500, null), "agree"],
    ["a point inside a range is no contradiction", of(16000, 16000), of(14000, 18000), "nest"],
    ["a point on the end of a range nests", of(2500, 2500), of(2500, null), "nest"],
    ["up to 40,000 holds 30,000", of(null, 40000), of(30000, 30000), "nest"],
    ["ranges that share a part overlap", of(10, 20), of(15, 30), "overlap"],
    ["open sides that face each other overlap", of(null, 20), of(10, null), "overlap"],
    ["different values contradict", of(5, 5), of(6, 6), "contradict"],
    ["open sides that face away contradict", of(null, 10), of(20, null), "contradict"],
  ])("%s", (_rule, a, b, expected) => {
    expect(compareIntervals(a, b)).toBe(expected);
  });

  it("does not depend on the order", () => {
    fc.assert(fc.property(interval, interval, (a, b) => compareIntervals(a, b) === compareIntervals(b, a)));
  });

  it("agrees with itself, always", () => {
    fc.assert(fc.property(interval, (a) => compareIntervals(a, { ...a }) === "agree"));
  });

  it("contradicts exactly when no value satisfies both", () => {
    const values = Array.from({ length: 43 }, (_, index) => index - 21);
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const shared = values.some((value) => holds(a, value) && holds(b, value));
        return (compareIntervals(a, b) === "contradict") === !shared;
      }),
    );
  });

  it("nests exactly when one's values are all the other's and they differ", () => {
    const values = Array.from({ length: 43 }, (_, index) => index - 21);
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const inside = (x: Interval, y: Interval) => values.every((value) => !holds(x, value) || holds(y, value));
        const nests = compareIntervals(a, b) === "nest";
        const same = compareIntervals(a, b) === "agree";
        return nests === (!same && (inside(a, b) || inside(b, a)));
      }),
    );
  });
});

describe("intervalOf", () => {
  it("gives nothing for a vague magnitude", () => {
    expect(intervalOf({ low: null, high: null })).toBeNull();
  });
});
