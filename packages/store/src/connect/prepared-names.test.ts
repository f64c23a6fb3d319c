import { expect, it } from "vitest";
import { createPreparedNames } from "./prepared-names.js";

it("names a statement once it has come often, and always alike", () => {
  const nameOf = createPreparedNames();
  const answers = Array.from({ length: 8 }, () => nameOf("select 1"));
  expect(answers.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  expect(new Set(answers.slice(4)).size).toBe(1);
  expect(answers[7]).toBeDefined();
});

it("leaves statements unnamed that are put together anew each time", () => {
  const nameOf = createPreparedNames();
  for (let at = 0; at < 5_000; at++) expect(nameOf(`select ${at}`)).toBeUndefined();
});

it("keeps the number of plans on a connection within bounds", () => {
  const nameOf = createPreparedNames();
  const names = new Set<string | undefined>();
  for (let at = 0; at < 500; at++) for (let use = 0; use < 6; use++) names.add(nameOf(`select ${at}`));
  expect(names.size).toBeLessThanOrEqual(101);
});
