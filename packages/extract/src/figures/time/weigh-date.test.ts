import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const lastOf = (text: string) => figures(text, "2024-06-12").at(-1);

describe("times are weighed after the rules have spoken", () => {
  it.each([
    ["In April a judge in Riga fined the driver and ordered a 300-euro payment.", "2024-04"],
    ["On Sunday a court in Graz jailed the man for two years and ordered a 4,000-euro fine.", "2024-06-09"],
  ])("finds the time that the rules leave open: %s", (text, asOf) => {
    const figure = lastOf(text);
    expect(figure?.asOf).toBe(asOf);
    expect(figure?.rule).toContain("date weighed");
  });

  it.each([
    "The governor signed the bill into law on April 5. It sought to protect people who had three beliefs.",
    "The club made its donation in June. It backed two candidates who have since quit.",
  ])("lends no time to what holds beside the event: %s", (text) => {
    expect(lastOf(text)?.asOf).toBeNull();
  });

  it.each([
    ["The storm killed 14 people in May 2023, when it flooded 3,000 homes.", "2023-05"],
    ["The ferry sank on Friday with 200 people aboard. Rescuers pulled 45 people from the water.", "2024-06-07"],
    ["Exports rose 12 percent from 2015.", null],
    ["The bridge, built in 1931, carries 40,000 cars a day.", null],
    ["The bank has 300 workers, Ana Ruiz, 45, said on Monday.", "2024-06-10"],
  ])("leaves plain cases to the rules: %s", (text, asOf) => {
    const found = figures(text, "2024-06-12");
    expect(found.some(({ rule }) => rule.includes("date weighed"))).toBe(false);
    expect(found.filter(({ kind }) => kind !== "age").at(-1)?.asOf).toBe(asOf);
  });
});
