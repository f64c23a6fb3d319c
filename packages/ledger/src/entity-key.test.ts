import { describe, expect, it } from "vitest";
import { entityKeyOf } from "./entity-key.js";

describe("entityKeyOf", () => {
  it.each([
    ["person", "António Guterres", "person:antonio-guterres"],
    ["organization", "S&P 500", "organization:s-p-500"],
    ["person", "Владимир Путин", "person:владимир-путин"],
    ["misc", "!!!", "misc:!!!"],
  ] as const)("folds the %s %s", (type, canonical, key) => {
    expect(entityKeyOf({ type, canonical })).toBe(key);
  });
});
