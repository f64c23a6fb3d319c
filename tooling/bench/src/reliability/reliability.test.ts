import { expect, it } from "vitest";
import { type Judged, weighReliability } from "./reliability.js";

const judged = (confidence: number, ...right: number[]): Judged[] =>
  right.map((each) => ({ confidence, isRight: each === 1 }));

it("cuts figures into parts of equal size, the least sure first", () => {
  const { bands } = weighReliability([...judged(0.9, 1, 1, 1, 1), ...judged(0.5, 1, 0, 1, 0, 1, 0)]);
  expect(bands.map(({ figures }) => figures)).toEqual([2, 2, 2, 2, 2]);
  expect(bands.map(({ confidence }) => confidence)).toEqual([0.5, 0.5, 0.5, 0.9, 0.9]);
});

it("finds no gap where as many come true as were promised", () => {
  expect(weighReliability(judged(0.5, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0)).gap).toBeCloseTo(0);
  expect(weighReliability(judged(0.9, 0, 0, 0, 0, 0)).gap).toBeCloseTo(0.9);
});

it("ranks by how often the right one of two is surer, half where they are as sure", () => {
  expect(weighReliability([...judged(0.2, 0, 0), ...judged(0.8, 1, 1)]).ranking).toBe(1);
  expect(weighReliability([...judged(0.2, 1), ...judged(0.8, 0)]).ranking).toBe(0);
  expect(weighReliability(judged(0.5, 1, 0)).ranking).toBe(0.5);
});

it("says nothing of no figures, and ranks nothing where all are right", () => {
  expect(weighReliability([])).toEqual({ bands: [], gap: 0, ranking: null });
  expect(weighReliability(judged(0.7, 1, 1)).ranking).toBeNull();
});
