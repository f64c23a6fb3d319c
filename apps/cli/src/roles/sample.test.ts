import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runNewsledger, startNewsledger } from "../testing/run-newsledger.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-sample-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("serves the sample world from a folder that is new, names its outlets, and keeps its port", async () => {
  const data = join(folder, "not", "there", "yet");
  const run = startNewsledger(["sample", "--sample-port", "0", "--data", data]);
  await expect.poll(() => run.err(), { timeout: 20_000 }).toContain("The sample runs");
  const address = run.out().split("\n")[0] ?? "";
  expect(address).toMatch(/^http:\/\/tidewater-post\.localhost:\d+\/$/);
  const port = Number(new URL(address).port);
  const second = await runNewsledger(["sample", "--data", data]);
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining(`lives on port ${port}, which is taken`) });
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
}, 60_000);

it("takes any free port where the first one is another program's", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const taken = (other.address() as AddressInfo).port;
  const run = startNewsledger(["sample", "--sample-port", String(taken), "--data", join(folder, "second")]);
  await expect.poll(() => run.err(), { timeout: 20_000 }).toContain("The sample runs");
  expect(run.out()).not.toContain(`:${taken}/`);
  run.child.kill("SIGINT");
  await run.ended;
  other.close();
}, 60_000);
