import { expect, it } from "vitest";
import { keepCostly } from "./keep-costly.js";

/** A load that takes a set time on a clock of its own and answers how often it has run. */
function makeLoad(costMs: number) {
  const state = { nowMs: 0, runs: 0, fails: false };
  const read = keepCostly(
    async (_: { q: string }) => {
      state.nowMs += costMs;
      if (state.fails) throw new Error("no answer");
      return ++state.runs;
    },
    () => state.nowMs,
  );
  return { state, read };
}

it("reads what is cheap afresh each time", async () => {
  const { read } = makeLoad(700);
  expect([await read({ q: "a" }), await read({ q: "a" })]).toEqual([1, 2]);
});

it("gives a costly answer again, for its own query only", async () => {
  const { read } = makeLoad(1_000);
  expect([await read({ q: "a" }), await read({ q: "a" }), await read({ q: "b" })]).toEqual([1, 1, 2]);
});

it("gives an old answer once more while it is renewed behind", async () => {
  const { read, state } = makeLoad(1_000);
  await read({ q: "a" });
  state.nowMs += 20_001;
  expect(await read({ q: "a" })).toBe(1);
  await Promise.resolve();
  expect(await read({ q: "a" })).toBe(2);
});

it("tells a failure of the renewal to whoever asks next", async () => {
  const { read, state } = makeLoad(1_000);
  await read({ q: "a" });
  state.nowMs += 20_001;
  state.fails = true;
  expect(await read({ q: "a" })).toBe(1);
  await expect(read({ q: "a" })).rejects.toThrow("no answer");
});
