import type { ProcessRow } from "@newsledger/store";
import { expect, it } from "vitest";
import { findIdleStages } from "./idle-stages.js";

const NOW = new Date("2026-11-23T10:00:00Z");
const ALL = ["discover", "fetch", "normalise", "extract", "link"];

const worker = (stages: string[], seenAt = "2026-11-23T09:59:55Z"): ProcessRow => ({
  id: stages.join(),
  role: "worker",
  pid: 1,
  machine: "desk",
  stages,
  startedAt: "2026-11-23T08:00:00Z",
  seenAt,
});

it.each([
  ["nobody", [], ALL],
  ["one worker", [worker(ALL)], []],
  ["a worker that was killed ten minutes ago", [worker(ALL, "2026-11-23T09:50:00Z")], ALL],
  ["two workers that share the stages", [worker(ALL.slice(0, 2)), worker(ALL.slice(3))], ["normalise"]],
])("of %s the stages that nobody does are told", (_who, processes, idle) => {
  expect(findIdleStages(processes, NOW)).toEqual(idle);
});
