import { describe, expect, it } from "vitest";
import { layLanes } from "./lay-lanes.js";

const at = (top: number) => ({ top, bottom: top + 20 });

describe("layLanes", () => {
  it("leaves marks of one time over each other where there is room", () => {
    expect(layLanes([at(0), at(40), at(200)])).toEqual([0, 0, 0]);
  });

  it("moves apart those alone that would cover each other", () => {
    expect(layLanes([at(0), at(10), at(100)])).toEqual([-7, 7, -7]);
  });

  it("keeps any number of marks near their time", () => {
    const shifts = layLanes(Array.from({ length: 400 }, () => at(5)));
    expect(Math.max(...shifts) - Math.min(...shifts)).toBeCloseTo(56);
  });

  it("is empty for no marks", () => {
    expect(layLanes([])).toEqual([]);
  });
});
