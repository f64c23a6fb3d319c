import { expect, it } from "vitest";
import { fairnessOf } from "./bench-fetching.js";
import { listAddresses } from "./fetch-task.js";

it.each([
  [[1, 1, 1, 1], 1],
  [[1, 0, 0, 0], 0.25],
  [[2, 1], 0.9],
  [[], 0],
])("the fairness of %j is %d", (shares, index) => {
  expect(fairnessOf(shares)).toBeCloseTo(index, 5);
});

it("hosts take turns", () => {
  const task = { port: 80, hosts: 2, pagesPerHost: 2, concurrency: 1 };
  expect([...listAddresses(task)].map(({ host }) => host)).toEqual([0, 1, 0, 1]);
});
