import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSnapshots } from "./open-snapshots.js";

let dir = "";

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "newsledger-snapshots-"));
});

afterEach(() => rm(dir, { recursive: true, force: true }));

const page = Buffer.from(`<p>${"The same sentence again. ".repeat(400)}</p>`);

it("gives back the bytes it was given, from a fraction of the room", async () => {
  const snapshots = openSnapshots({ dir });
  const ref = await snapshots.save(page);
  expect(ref.bytes).toBe(page.length);
  expect(ref.storedBytes).toBeLessThan(page.length / 20);
  expect(await snapshots.load(ref.sha256)).toEqual(page);
});

it("keeps equal bytes once, also when they arrive at once", async () => {
  const snapshots = openSnapshots({ dir });
  const refs = await Promise.all([snapshots.save(page), snapshots.save(page), snapshots.save(page)]);
  expect(new Set(refs.map((ref) => ref.sha256)).size).toBe(1);
  expect(await snapshots.save(page)).toEqual(refs[0]);
  const files = (await readdir(dir, { recursive: true })).filter((name) => name.includes("."));
  expect(files).toEqual([`${refs[0]?.sha256.slice(0, 2)}/${refs[0]?.sha256.slice(2, 4)}/${refs[0]?.sha256}.br`]);
});

it("keeps an empty page", async () => {
  const snapshots = openSnapshots({ dir });
  const ref = await snapshots.save(Buffer.alloc(0));
  expect(await snapshots.load(ref.sha256)).toHaveLength(0);
});

it.each([
  ["is gone", async (path: string) => rm(path)],
  ["is cut off", async (path: string) => writeFile(path, "cut")],
])("says that a snapshot %s", async (_what, harm) => {
  const snapshots = openSnapshots({ dir });
  const { sha256 } = await snapshots.save(page);
  await harm(join(dir, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.br`));
  await expect(snapshots.load(sha256)).rejects.toMatchObject({ kind: "permanent", code: "store.snapshot_missing" });
});

it("says that the folder cannot be written", async () => {
  await writeFile(join(dir, "file"), "");
  const snapshots = openSnapshots({ dir: join(dir, "file") });
  await expect(snapshots.save(page)).rejects.toMatchObject({ code: "store.data_read_only" });
});

it("gives bytes up, but not those that were saved a moment ago", async () => {
  const { sha256 } = await openSnapshots({ dir }).save(page);
  expect(await openSnapshots({ dir }).remove(sha256)).toBe(false);
  const later = openSnapshots({ dir, now: () => Date.now() + 3_600_000 });
  expect(await later.remove(sha256)).toBe(true);
  expect(await later.remove(sha256)).toBe(true);
  await expect(later.load(sha256)).rejects.toMatchObject({ code: "store.snapshot_missing" });
});
