import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { waitUntil } from "@newsledger/testkit";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Run, runNewsledger, startNewsledger } from "../testing/run-newsledger.js";
import type { LockContent } from "./data-lock.js";
import { isStillRunning } from "./process-identity.js";

let folder = "";
let running: Run[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-start-"));
});

afterEach(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
  }
  running = [];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts on a folder and port of its own, reading no configuration file but this test's. */
function start(data: string, ...more: string[]): Run {
  const run = startNewsledger(["start", "--data", data, "--port", "0", "--sample-port", "0", ...more], { cwd: folder });
  running.push(run);
  return run;
}

async function panelOf(run: Run): Promise<string> {
  await waitUntil(() => {
    if (run.child.exitCode !== null) throw new Error(`ended early: ${run.err()}`);
    return run.out().includes("Ctrl-C");
  }, patiently("the panel"));
  return run.out().match(/http:\S+/)?.[0] ?? "";
}

function readLock(data: string): LockContent {
  return JSON.parse(readFileSync(join(data, "newsledger.lock"), "utf8"));
}

/** Every process whose command line or environment-free state names the folder: PostgreSQL, supervisors, guests. */
function processesOn(data: string): string[] {
  const listing = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" });
  return listing.split("\n").filter((line) => line.includes(data));
}

async function countArticles(address: string): Promise<number> {
  const response = await fetch(`${address}/api/v1/articles?limit=5`).catch(() => null);
  if (!response?.ok) return 0;
  return ((await response.json()) as { items: unknown[] }).items.length;
}

describe("one life of an installation", () => {
  it("starts, refuses a second instance, mends a crash, survives a SIGKILL and ends in order", async () => {
    const data = join(folder, "life");
    const first = start(data);
    const address = await panelOf(first);
    await waitUntil(async () => (await countArticles(address)) > 0, patiently("the first articles"));

    const env = { npm_lifecycle_event: "start" };
    const second = await runNewsledger(["start", "--data", data, "--port", "0"], { cwd: folder, env });
    expect(second.code).toBe(1);
    expect(second.err).toContain(`process ${first.child.pid} answers at ${address}`);

    const [, victim] = readLock(data).children;
    process.kill(victim?.pid ?? 0, "SIGKILL");
    await waitUntil(() => /ended unexpectedly \(SIGKILL\)/.test(first.err()), patiently("the news of the crash"));
    await waitUntil(() => {
      const { children } = readLock(data);
      return children.length === 3 && children.every((child) => isStillRunning(child) && child.pid !== victim?.pid);
    }, patiently("a new child"));

    const status = await runNewsledger(["status", "--json", "--data", data], { cwd: folder });
    expect(status.code).toBe(0);
    expect(JSON.parse(status.out)).toMatchObject({ address, dataDir: data });

    const orphans = readLock(data).children;
    first.child.kill("SIGKILL");
    await first.ended;
    const next = start(data);
    const nextAddress = await panelOf(next);
    expect(orphans.some(isStillRunning)).toBe(false);
    expect(await countArticles(nextAddress)).toBeGreaterThan(0);

    next.child.kill("SIGTERM");
    expect(await next.ended).toBe(0);
    expect(next.out()).toContain("Stopped.");
    expect(processesOn(data)).toEqual([]);
    expect(() => readLock(data)).toThrow(/ENOENT/);
  }, 120_000);

  it("stops everything when a child keeps crashing", async () => {
    const data = join(folder, "life");
    const run = start(data, "--no-sample");
    await panelOf(run);
    const killed = new Set<number>();
    while (run.child.exitCode === null) {
      const child = readLockOrNull(data)?.children.find(({ pid }) => !killed.has(pid));
      if (child && isStillRunning(child)) {
        killed.add(child.pid);
        process.kill(child.pid, "SIGKILL");
      }
      await waitUntil(() => {
        const pids = readLockOrNull(data)?.children.map(({ pid }) => pid) ?? [];
        return run.child.exitCode !== null || pids.some((pid) => !killed.has(pid));
      }, patiently("another child or the end"));
    }
    expect(await run.ended).toBe(1);
    expect(run.err()).toMatch(/crashed 6 times within a minute/);
    expect(processesOn(data)).toEqual([]);
  }, 120_000);
});

function patiently(what: string) {
  return { what, timeoutMs: 30_000 };
}

function readLockOrNull(data: string): LockContent | null {
  try {
    return readLock(data);
  } catch {
    return null;
  }
}

describe("what is in the way of a start is one clear sentence", () => {
  it("a taken port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const { code, err } = await runNewsledger(["start", "--data", join(folder, "port"), "--port", String(port)]);
    other.close();
    expect(code).toBe(1);
    expect(err).toContain(`Port ${port} on 127.0.0.1 is taken by another program.`);
    expect(err).toContain(`--port ${port + 1}`);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("an address that others can reach, without a password", async () => {
    const { code, err } = await runNewsledger(["start", "--data", join(folder, "open"), "--host", "0.0.0.0"]);
    expect(code).toBe(2);
    expect(err).toContain("NEWSLEDGER_PASSWORD");
  });

  it.each([
    ["a file in place of the folder", () => writeFileSync(join(folder, "file"), ""), () => join(folder, "file")],
    ["a folder that cannot be made", () => {}, () => "/proc/newsledger"],
  ])("%s", async (_, prepare, path) => {
    prepare();
    const { code, err } = await runNewsledger(["start", "--data", path()]);
    expect(code).toBe(1);
    expect(err).toContain(`The data folder ${path()} cannot be written`);
    expect(err).toContain("--data");
  });

  it("a configuration with faults, all of them at once", async () => {
    const config = join(folder, "bad.yaml");
    writeFileSync(config, "minDelay: soon\nsorces: []\n");
    const { code, err } = await runNewsledger(["start", "--config", config, "--port", "nine"]);
    expect(code).toBe(2);
    expect(err).toMatch(/3 faults[\s\S]*minDelay[\s\S]*did you mean "sources"[\s\S]*--port/);
  });
});
