import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SnapshotSettings } from "@newsledger/config";
import { openSnapshots } from "@newsledger/store";
import { makeCapture, makeDeclaration } from "@newsledger/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pruneOnSchedule } from "./prune-on-schedule.js";
import { openTestDeps, type TestDeps } from "./testing/open-test-deps.js";

const DAY_MS = 86_400_000;
const KEEP_ONE: SnapshotSettings = { keepNewest: 1, keepForMs: null, pruneEveryMs: DAY_MS, s3: null };

let test: TestDeps;
let hashes: string[] = [];
let dir = "";

beforeEach(async () => {
  test = await openTestDeps();
  dir = await mkdtemp(join(tmpdir(), "newsledger-prune-"));
  // What was saved within some minutes is left where it is.
  test.deps.snapshots = openSnapshots({ dir, now: () => Date.now() + DAY_MS });
  const { store, snapshots } = test.deps;
  await store.stages.saveSources([makeDeclaration("one")]);
  const pageUrl = "https://one.example/a";
  hashes = [];
  for (const [days, body] of ["today", "yesterday", "the day before"].entries()) {
    const snapshot = await snapshots.save(Buffer.from(body));
    hashes.push(snapshot.sha256);
    const fetchedAt = new Date(Date.now() - days * DAY_MS).toISOString();
    const capture = { ...makeCapture(pageUrl, body, { fetchedAt }), snapshot };
    await store.upkeep.saveArchived({ pageUrl, sourceSlug: "one", capture });
  }
  for (const handoff of await test.takeHandoffs()) {
    await store.stages.completeWithoutResult(handoff, { outcome: "filtered", durationMs: 0 });
  }
});
afterEach(async () => {
  await test.close();
  await rm(dir, { recursive: true });
});

const prune = (settings = KEEP_ONE) => pruneOnSchedule(settings, test.deps, new AbortController().signal);

it("gives snapshots up once a period, however many workers ask, and says and counts it", async () => {
  const results = await Promise.all([prune(), prune(), prune()]);
  const [pruned] = results.filter((result) => result !== null);
  expect(results.filter((result) => result === null)).toHaveLength(2);
  expect(pruned).toMatchObject({ snapshots: 2, spared: 0 });
  expect(await test.deps.store.read.listChores()).toMatchObject([{ name: "prune", runs: 1, totals: pruned }]);
  expect(test.lines.at(-1)).toMatchObject({ msg: "snapshots given up", chore: "prune", ...pruned });
});

it.each([
  ["without a rule", { ...KEEP_ONE, keepNewest: null }],
  ["when it is left to the command", { ...KEEP_ONE, pruneEveryMs: 0 }],
])("gives nothing up %s", async (_case, settings) => {
  expect(await prune(settings)).toBeNull();
  for (const hash of hashes) await test.deps.snapshots.load(hash);
});
