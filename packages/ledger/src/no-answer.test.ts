import { describe, expect, it } from "vitest";
import { isDistance, isPart } from "./no-answer.js";

function at(sentence: string): [string, number, number] {
  const [start, close] = [sentence.indexOf("["), sentence.indexOf("]")];
  return [sentence.replace(/[[\]]/g, ""), start, close - 1];
}

describe("isPart", () => {
  it.each([
    "Prices were missing from [11] of the 64 towns.",
    "[Nineteen] of 30 economists expect a rise.",
    "It found faults in [212] of the country's 9,840 stations.",
    "They limit cranes to [12] of the port's 40.",
    "[40] of about 300 households shut their doors.",
    "[306 of them] are beyond repair.",
    "There were 21 dead, of whom [14] were over 65.",
    "Of these, [up to 600] come from abroad.",
    "Of 22 economists asked by the paper, 15 expect a cut and [seven] a rise.",
    "[600 of its fighters] are foreigners.",
  ])("is so in %j", (sentence) => {
    expect(isPart(...at(sentence))).toBe(true);
  });

  it.each([
    "The group has [3,500 fighters] in the highlands.",
    "[2,300 of its members] had stopped work.",
    "[Thousands of people] marched.",
    "The number of people killed is [21].",
    "It grew [400 tonnes] of onions.",
    "Of course, [12 people] came.",
  ])("is not so in %j", (sentence) => {
    expect(isPart(...at(sentence))).toBe(false);
  });
});

describe("isDistance", () => {
  it.each([
    ["It stood [2.1 metres] above the mark.", true],
    ["They pay [$28] more.", true],
    ["It cost [$28] or more.", false],
    ["It stood at [8.4 metres].", false],
  ])("of %j is %s", (sentence, isFar) => {
    const [plain, , end] = at(sentence);
    expect(isDistance(plain, end)).toBe(isFar);
  });
});
