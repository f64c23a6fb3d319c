import { expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const surenessOf = (text: string): number[] => figures(text).map(({ confidence }) => confidence);

it("is a share in hundredths", () => {
  for (const sure of surenessOf("At least 40 people died, 12 were hurt, and repairs will cost $3m, or 4% of sales.")) {
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThan(1);
    expect(sure * 100).toBeCloseTo(Math.round(sure * 100));
  }
});

it.each([
  ["whose noun stands behind", "The ferry carried 40 pigs.", "Of the pigs, it lost 40."],
  ["that says what it is of", "The bill for the bridge was $40 million.", "They needed $40 million."],
])("is higher for a figure %s", (_, surer, lessSure) => {
  expect(surenessOf(surer)[0]).toBeGreaterThan(surenessOf(lessSure)[0] ?? 1);
});
