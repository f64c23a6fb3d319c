import { createLogger } from "@newsledger/telemetry";
import { expect, it } from "vitest";
import { logSparingly } from "./log-sparingly.js";

it("says the same connection error once a minute, and then how many there were between", () => {
  const lines: { leftOut: number; err: { message: string; stack?: string } }[] = [];
  const logger = createLogger({
    name: "test",
    level: "warn",
    destination: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  let nowMs = 0;
  const tell = logSparingly(logger, () => nowMs);
  for (; nowMs < 120_000; nowMs += 100) tell(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
  tell(new Error("another"));
  expect(lines.map(({ err, leftOut }) => [err.message, leftOut])).toEqual([
    ["refused", 0],
    ["refused", 599],
    ["another", 0],
  ]);
  expect(lines.map(({ err }) => err.stack !== undefined)).toEqual([false, false, true]);
});
