import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatedText, findOriginal, isEarlier, isNearDuplicate } from "./near-duplicates.js";

const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(" ");
const REPORT = words(0, 200);

const at = (articleId: number, text: string, publishedAt: string | null, firstSeenAt = "2026-01-09T00:00:00Z") =>
  ({ articleId, text, publishedAt, firstSeenAt }) satisfies DatedText;

describe("isNearDuplicate", () => {
  it.each<[string, string, boolean]>([
    ["the same words in another case and spacing", REPORT.toUpperCase().replaceAll(" ", ",  "), true],
    ["a copy that was cut to a third", words(0, 70), true],
    ["a copy with as much added again", `${REPORT} ${words(1000, 200)}`, true],
    ["a copy with a word changed in every forty", REPORT.replace(/word(\d*0)\b/g, (w, n) => (n % 40 ? w : "x")), true],
    ["another report that quotes a sentence", `${words(0, 20)} ${words(500, 150)}`, false],
    ["another report", words(500, 200), false],
    ["a few equal words", words(0, 20), false],
  ])("judges %s", (_case, text, expected) => {
    expect(isNearDuplicate(REPORT, text)).toBe(expected);
    expect(isNearDuplicate(text, REPORT)).toBe(expected);
  });
});

describe("findOriginal", () => {
  const self = at(5, REPORT, "2026-01-05T12:00:00Z");

  it("names the earliest of several earlier copies, offsets respected", () => {
    const candidates = [at(1, REPORT, "2026-01-05T11:00:00Z"), at(2, REPORT, "2026-01-05T18:00:00+13:00")];
    expect(findOriginal(self, candidates)).toBe(2);
  });

  it("is nobody's copy when it came first", () => {
    expect(findOriginal(self, [at(1, REPORT, "2026-01-06T00:00:00Z")])).toBeNull();
  });

  it("goes by the time of first sight where no publication time is given", () => {
    expect(findOriginal(self, [at(1, REPORT, null, "2026-01-01T00:00:00Z")])).toBe(1);
  });

  it("is never its own original", () => {
    expect(findOriginal(self, [{ ...self }])).toBeNull();
  });

  it("makes exactly one of two copies the original", () => {
    const time = fc.constantFrom("2026-01-05T11:00:00Z", "2026-01-05T12:00:00Z", null);
    fc.assert(
      fc.property(time, time, (one, other) => {
        const [a, b] = [at(1, REPORT, one), at(2, REPORT, other)];
        expect(isEarlier(a, b)).not.toBe(isEarlier(b, a));
        expect([findOriginal(a, [b]), findOriginal(b, [a])].filter((id) => id !== null)).toHaveLength(1);
      }),
    );
  });
});
