import { describe, expect, it } from "vitest";
import { type FigureSetting, questionOf } from "./question.js";

const plain = { kind: "count", unit: null, head: "militant", concept: null, places: [] as string[] } as const;
const nowhere = settingOf("About 14,000 militants remain.", "14,000 militants");

function settingOf(sentence: string, figure: string, place: string | null = null): FigureSetting {
  const start = sentence.indexOf(figure);
  return { sentence, start, end: start + figure.length, place };
}

describe("questionOf", () => {
  it("is one for the same thing in the same place, however it is written", () => {
    const one = questionOf({ ...plain, head: "Militant", places: ["Al-Baghúz"] }, nowhere);
    const other = questionOf({ ...plain, places: ["Al Baghuz"] }, nowhere);
    expect(one?.key).toBe(other?.key);
  });

  it.each([
    ["kind", { ...plain, kind: "money" as const }],
    ["unit", { ...plain, unit: "km2" }],
    ["place", { ...plain, places: ["Iraq"] }],
    ["thing", { ...plain, head: "civilian" }],
  ])("is another for another %s", (_what, figure) => {
    expect(questionOf(figure, nowhere)?.key).not.toBe(questionOf(plain, nowhere)?.key);
  });

  it("is another for those who were killed than for those who are held", () => {
    const killed = questionOf(plain, settingOf("The raid killed 40 militants.", "40 militants"));
    const held = questionOf(plain, settingOf("The army has captured 40 militants.", "40 militants"));
    expect(killed?.label).toBe("Militants killed");
    expect(held?.key).not.toBe(killed?.key);
  });

  it("is one for the dead, however they are counted", () => {
    const people = { ...plain, head: "people" };
    const keys = [
      questionOf(people, settingOf("At least 12 people were killed.", "12 people")),
      questionOf({ ...plain, head: "dead" }, settingOf("It left 21 dead in the valley.", "21 dead")),
      questionOf({ ...plain, head: null }, settingOf("The toll rose to 23 on Monday.", "23")),
    ].map((question) => question?.key);
    expect(new Set(keys).size).toBe(1);
  });

  it("asks where the story happens when the figure names no place", () => {
    const setting = settingOf("At least 12 people were killed.", "12 people", "Orley");
    expect(questionOf({ ...plain, head: "people" }, setting)?.label).toBe("People killed, Orley");
  });

  it("prefers what the number is about to the counted noun", () => {
    const percent = { ...plain, kind: "percent" as const, unit: "%", concept: "S&P 500", head: "percent" };
    expect(questionOf(percent, settingOf("The S&P 500 rose 2%.", "2%"))?.label).toBe("S&P 500 (%)");
  });

  it("is none when the text does not say of what", () => {
    const setting = settingOf("Some 300 people came.", "300 people", "Orley");
    expect(questionOf({ ...plain, head: null }, setting)).toBeNull();
    expect(questionOf({ ...plain, head: "—" }, setting)).toBeNull();
    expect(questionOf({ ...plain, head: "people" }, setting)).toBeNull();
    expect(questionOf({ ...plain, kind: "duration", unit: "year", head: "time" }, setting)).toBeNull();
  });
});
