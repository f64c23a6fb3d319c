import { expect, it } from "vitest";
import { sketchText } from "./sketch-text.js";

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(" ");
const shared = (a: string, b: string) => sketchText(a).filter((hash) => sketchText(b).includes(hash)).length;

it("shares nothing between unrelated texts and much between near copies", () => {
  expect(shared(words(0, 300), words(400, 700))).toBe(0);
  expect(shared(words(0, 300), words(0, 280))).toBeGreaterThan(30);
});

it("meets a copy that keeps only the opening", () => {
  expect(shared(words(0, 900), words(0, 70))).toBeGreaterThanOrEqual(3);
});

it("sketches writing without spaces", () => {
  const text = "水位在周一上升超过三米当局要求下游居民撤离并开放学校作为避难所志愿者在旧桥旁堆放沙袋";
  expect(sketchText(text).length).toBeGreaterThan(10);
  expect(shared(text, `本报讯${text}`)).toBeGreaterThan(10);
});

it.each([[""], ["one"], ["two words"], ["\0\uD800"]])("copes with %j", (text) => {
  expect(sketchText(text).every(Number.isInteger)).toBe(true);
});
