import { describe, expect, it } from "vitest";
import { measureOf, measureOfPart } from "./measure.js";

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
    ["A fire swept the plant, killing at least nine workers and injuring 41.", "nine workers", "killed"],
    ["A fire swept the plant, killing at least nine workers and injuring 41.", "41", "injured"],
    ["Turnout was 63% of the 7.4 million people entitled to vote.", "7.4 million people", "registered"],
    ["They held the towns and the lives of almost 300,000 people.", "almost 300,000 people", null],
    ["Some 300 people attended the concert.", "300 people", null],
  ])("reads %j at %j as %s", (sentence, figure, measure) => {
    expect(measureAt(sentence, figure)).toBe(measure);
  });

  it("takes no word from the far end of a long sentence", () => {
    const filler = "who had come from every valley of the province to see the new bridge opened by the minister, ";
    expect(measureAt(`About 90 people, ${filler}${filler}heard that a cow was killed.`, "90 people")).toBeNull();
  });
});

describe("measureOfPart", () => {
  it.each([
    ["12 of the workers were killed, and 40 fled.", "12 of the workers", "killed"],
    ["The blast wounded six of the guards.", "six of the guards", "injured"],
    ["Nine of the 212 cases have died.", "Nine", "killed"],
    ["Between 700 and 800 of those displaced were children.", "700 and 800", null],
    ["Three people have died, two of them children under five.", "two of them", null],
  ])("reads %j at %j as %s", (sentence, figure, measure) => {
    const start = sentence.indexOf(figure);
    expect(measureOfPart(sentence, start, start + figure.length)).toBe(measure);
  });
});
