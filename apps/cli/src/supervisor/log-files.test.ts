import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { prepareLogFile, trimLogFile } from "./log-files.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-logs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("lets a log that is being written begin anew when it is long, and keeps the part before", () => {
  const path = prepareLogFile(folder, "worker");
  const log = openSync(path, "a");
  writeSync(log, "first\n");
  trimLogFile(path, 10);
  expect(readFileSync(path, "utf8")).toBe("first\n");
  writeSync(log, "second\n");
  trimLogFile(path, 10);
  writeSync(log, "third\n");
  closeSync(log);
  expect(readFileSync(path, "utf8")).toBe("third\n");
  expect(readFileSync(`${path}.1`, "utf8")).toBe("first\nsecond\n");
});
