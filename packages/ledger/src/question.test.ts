import { describe, expect, it } from "vitest";
import { questionOf } from "./question.js";

const plain = { kind: "count", unit: null, head: "militant", concept: null, places: [] as string[] } as const;

describe("questionOf", () => {
  it("is one for the same thing in the same place, however it is written", () => {
    const one = questionOf({ ...plain, head: "Militant", places: ["Al-Baghúz"] });
    const other = questionOf({ ...plain, places: ["Al Baghuz"] });
    expect(one?.key).toBe(other?.key);
  });

  it.each([
    ["kind", { ...plain, kind: "money" as const }],
    ["unit", { ...plain, unit: "km2" }],
    ["place", { ...plain, places: ["Iraq"] }],
    ["thing", { ...plain, head: "civilian" }],
  ])("is another for another %s", (_what, figure) => {
    expect(questionOf(figure)?.key).not.toBe(questionOf(plain)?.key);
  });

  it("prefers what the number is about to the counted noun", () => {
    expect(questionOf({ ...plain, kind: "percent", unit: "%", concept: "S&P 500", head: "percent" })).toMatchObject({
      key: "percent/%/s-p-500/",
      label: "S&P 500 (%)",
    });
  });

  it("names the place in its label", () => {
    expect(questionOf({ ...plain, places: ["Syria", "Iraq"] })?.label).toBe("Militant, Syria");
  });

  it("is none when the text does not say of what", () => {
    expect(questionOf({ ...plain, head: null })).toBeNull();
    expect(questionOf({ ...plain, head: "—" })).toBeNull();
  });
});
