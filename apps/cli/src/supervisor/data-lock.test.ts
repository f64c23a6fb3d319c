import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findLockHolder, takeDataLock } from "./data-lock.js";
import { identifyProcess } from "./process-identity.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function leaveLock(holder: object): void {
  const content = { holder, startedAt: "2026-01-01T00:00:00Z", address: "http://127.0.0.1:1", children: [] };
  writeFileSync(join(folder, "newsledger.lock"), JSON.stringify(content));
}

it("refuses a folder that a living process holds, and names it", () => {
  const lock = takeDataLock(folder);
  lock.update({ address: "http://127.0.0.1:4380" });
  expect(() => takeDataLock(folder)).toThrow(`process ${process.pid} answers at http://127.0.0.1:4380`);
  lock.release();
  expect(findLockHolder(folder)).toBeNull();
});

it("takes over from a process that is gone, and tells what it left", () => {
  leaveLock({ pid: 2 ** 22 - 3, birth: "long ago" });
  expect(takeDataLock(folder).leftover).toMatchObject({ address: "http://127.0.0.1:1" });
});

it("is not fooled by a number that another process has now", () => {
  leaveLock({ pid: process.ppid, birth: "another boot:1" });
  expect(takeDataLock(folder).leftover).not.toBeNull();
});

it("takes over from a lock file that was cut off", () => {
  writeFileSync(join(folder, "newsledger.lock"), '{"holder":{"pi');
  expect(takeDataLock(folder).leftover).toBeNull();
  expect(findLockHolder(folder)?.holder).toEqual(identifyProcess(process.pid));
});

it("leaves a lock alone that is no longer its own", () => {
  const lock = takeDataLock(folder);
  leaveLock({ ...identifyProcess(process.ppid) });
  lock.release();
  expect(findLockHolder(folder)?.holder.pid).toBe(process.ppid);
});
