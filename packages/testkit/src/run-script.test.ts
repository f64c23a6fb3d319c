import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runScript } from "./run-script.js";

let dir = "";

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "newsledger-script-"));
});

afterAll(() => rm(dir, { recursive: true, force: true }));

async function writeScript(body: string): Promise<string> {
  const path = join(dir, `${Math.random().toString(36).slice(2)}.mjs`);
  await writeFile(path, body);
  return path;
}

it("waits for a line and kills the process", async () => {
  const script = runScript(await writeScript(`console.log("ready " + process.argv[2]); setInterval(() => {}, 1000);`), {
    args: ["seven"],
  });
  expect(await script.waitForLine(/^ready/)).toBe("ready seven");
  expect(await script.kill()).toEqual({ exitCode: null, signal: "SIGKILL" });
});

it("shows what was printed when the script ends before the line", async () => {
  const script = runScript(await writeScript(`console.error("broken"); process.exit(3);`));
  await expect(script.waitForLine(/^ready/)).rejects.toThrow(/broken/);
  expect(await script.end).toEqual({ exitCode: 3, signal: null });
});
