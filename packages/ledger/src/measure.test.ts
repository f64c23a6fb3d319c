import { describe, expect, it } from "vitest";
import { measureOf } from "./measure.js";

function measureAt(sentence: string, figure: string): string | null {
  const start = sentence.indexOf(figure);
  return measureOf(sentence, start, start + figure.length);
}

const twoClauses = "At least 12 people were killed and about 40 were missing after the dam gave way.";
const oneVerb = "The storm killed 31 people and displaced 1,200 others along the coast.";

describe("measureOf", () => {
  it.each([
    [twoClauses, "12 people", "killed"],
    [twoClauses, "40", "missing"],
    [oneVerb, "31 people", "killed"],
    [oneVerb, "1,200 others", "displaced"],
    ["The death toll rose to 19, the governor said.", "19", "killed"],
    ["Police arrested 14 men overnight.", "14 men", "detained"],
    ["Some 300 people attended the concert.", "300 people", null],
  ])("reads %j at %j as %s", (sentence, figure, measure) => {
    expect(measureAt(sentence, figure)).toBe(measure);
  });

  it("takes no word from the far end of a long sentence", () => {
    const filler = "who had come from every valley of the province to see the new bridge opened by the minister, ";
    expect(measureAt(`About 90 people, ${filler}${filler}heard that a cow was killed.`, "90 people")).toBeNull();
  });
});
