import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createTestStore,
  makeCapture,
  makeDeclaration,
  type TestStore,
  takeHandoffs,
  walkToEnd,
} from "../testing/index.js";
import type { ReplayScope } from "./upkeep.js";

const TEXT = "The harbour will reopen on Friday after repairs that cost twelve million dollars in all.";

let test: TestStore;
beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("one"), makeDeclaration("two")]);
  for (const slug of ["one", "one", "one", "two"]) {
    const number = Math.random().toString(36).slice(2);
    await walkToEnd(test.store, {
      url: `https://${slug}.example/${number}`,
      text: `${TEXT} ${number}`,
      sourceSlug: slug,
    });
  }
});
afterAll(() => test.drop());

async function openAll(scope: ReplayScope, limit = 2) {
  const sizes: number[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const batch = await test.store.upkeep.openReplay(scope, after, limit);
    sizes.push(batch.opened);
    after = batch.next;
  }
  return sizes;
}

describe("a replay", () => {
  it("counts by source without opening anything", async () => {
    const counts = await test.store.upkeep.countReplay({ from: "extract" });
    expect(counts).toEqual([
      { sourceSlug: "one", matched: 3, waiting: 0 },
      { sourceSlug: "two", matched: 1, waiting: 0 },
    ]);
    expect(await takeHandoffs(test.store)).toEqual([]);
  });

  it("opens batches of the size asked for, and nothing a second time", async () => {
    expect(await openAll({ from: "normalise" })).toEqual([2, 2, 0]);
    expect(await openAll({ from: "normalise" })).toEqual([0, 0, 0]);
    expect((await test.store.upkeep.countReplay({ from: "normalise" })).map(({ waiting }) => waiting)).toEqual([3, 1]);
  });

  it.each([
    [{ from: "link", sourceSlug: "two" }, 1],
    [{ from: "extract", articleId: 1 }, 1],
    [{ from: "extract", since: "2100-01-01T00:00:00Z", sourceSlug: "one" }, 0],
    [{ from: "link", hasHistory: true, sourceSlug: "one" }, 3],
  ] as const)("keeps to its scope: %j", async (scope, opened) => {
    expect((await openAll(scope)).reduce((sum, size) => sum + size, 0)).toBe(opened);
  });

  it("takes the newest capture of a page, whichever came in last", async () => {
    const url = "https://one.example/late";
    const first = makeCapture(url, "new", { fetchedAt: "2026-02-01T00:00:00Z" });
    await test.store.stages.saveImport({ url, sourceSlug: "one", capture: first });
    const older = makeCapture(url, "old", { fetchedAt: "2026-01-01T00:00:00Z" });
    await test.store.stages.saveImport({ url, sourceSlug: "one", capture: older });
    const scope: ReplayScope = { from: "normalise", since: "2026-01-15T00:00:00Z", sourceSlug: "one" };
    const [count] = await test.store.upkeep.countReplay(scope);
    expect(count?.matched).toBe(4);
  });
});
