import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const headOf = (text: string) => figures(text).at(-1)?.head;

describe("a number of two or more counts a plural, whatever stands before it", () => {
  it.each([
    ["The firms reported 2,836 tax haven subsidiaries to the bank.", "subsidiary"],
    ["She faced three extensive national security and criminal background screenings.", "screening"],
    ["They found 30 oil and gas fields.", "field"],
    ["She bought two bread and butter puddings.", "pudding"],
    ["The union has 500 staff and students.", "staff"],
    ["He owns 40 cattle and sheep.", "cattle"],
    ["The plant makes 300 aircraft and ship parts.", "aircraft"],
    ["The party has two seats and three councils.", "council"],
  ])("%s: %s", (text, head) => expect(headOf(text)).toBe(head));
});

describe("what a sum is for, due to or short of is no thing that it measures", () => {
  it.each([
    "The bakery holds $5 million offshore.",
    "The bakery lost $5 million due to floods.",
    "Cuts came to $7 million relative to the plan.",
    "Output was 3 percent short of the target.",
  ])("%s", (text) => {
    const figure = figures(text).at(-1);
    expect(figure?.subject ?? "").not.toMatch(/offshore|due|relative|short/);
    expect(figure?.concept ?? "").not.toMatch(/offshore|due|relative|short/);
  });
});
