import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createTestStore,
  makeCapture,
  makeDeclaration,
  type TestStore,
  takeHandoffs,
  walkToEnd,
} from "../testing/index.js";
import type { RetentionRules } from "./upkeep.js";

const URL_OF_PAGE = "https://one.example/report";
const TEXT = "The harbour will reopen on Friday after repairs that cost twelve million dollars in all.";
const RULES: RetentionRules = { keepNewest: null, keepForMs: null, includesCurrent: false };
const DAY_MS = 86_400_000;

let test: TestStore;
let removed: string[] = [];

/** One page: a capture that the current wording rests on, 40 days old, and three newer ones that changed no word. */
beforeEach(async () => {
  test = await createTestStore();
  removed = [];
  await test.store.stages.saveSources([makeDeclaration("one")]);
  await walkToEnd(test.store, { url: URL_OF_PAGE, text: TEXT, sourceSlug: "one", capture: { fetchedAt: daysAgo(40) } });
  for (const days of [30, 20, 1]) {
    await save(`read ${days} days ago`, days);
    await test.store.stages.completeWithoutResult((await takeHandoffs(test.store))[0] as never, {
      outcome: "unchanged",
      durationMs: 1,
    });
  }
});
afterEach(() => test.drop());

const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const save = (body: string, days: number) =>
  test.store.upkeep.saveArchived({
    pageUrl: URL_OF_PAGE,
    sourceSlug: "one",
    capture: makeCapture(URL_OF_PAGE, body, { fetchedAt: daysAgo(days) }),
  });

async function pruneAll(rules: Partial<RetentionRules>, take: (sha256: string) => boolean = () => true) {
  const total = { removed: 0, spared: 0 };
  for (let after: string | null = ""; after !== null; ) {
    const batch = await test.store.upkeep.prune({ ...RULES, ...rules }, after, 2, async (sha256) => {
      if (take(sha256)) removed.push(sha256);
      return take(sha256);
    });
    total.removed += batch.removed;
    total.spared += batch.spared;
    after = batch.next;
  }
  return total;
}

describe("retention", () => {
  it.each<[string, Partial<RetentionRules>, number, number]>([
    ["keeps all without a rule", {}, 0, 0],
    ["keeps the newest of a page", { keepNewest: 2 }, 1, 1],
    ["keeps what is young", { keepForMs: 25 * DAY_MS }, 1, 1],
    ["keeps what either rule keeps", { keepNewest: 1, keepForMs: 35 * DAY_MS }, 0, 1],
    ["keeps what the current wording rests on", { keepNewest: 1 }, 2, 1],
    ["gives that up only when told", { keepNewest: 1, includesCurrent: true }, 3, 0],
  ])("%s", async (_rule, rules, gone, held) => {
    const count = await test.store.upkeep.countRetention({ ...RULES, ...rules });
    expect([count.prunable.snapshots, count.held.snapshots]).toEqual([gone, held]);
    expect(count.kept.snapshots).toBe(4 - gone);
    expect(await pruneAll(rules)).toEqual({ removed: gone, spared: 0 });
    expect(removed).toHaveLength(gone);
    expect(await pruneAll(rules)).toEqual({ removed: 0, spared: 0 });
  });

  it("waits for work that is still open", async () => {
    await save("not read yet", 39);
    await pruneAll({ keepNewest: 1 });
    expect((await test.store.upkeep.countRetention({ ...RULES, keepNewest: 1 })).held.snapshots).toBe(2);
  });

  it("keeps bytes as long as any page rests on them", async () => {
    const url = "https://one.example/copy";
    const capture = makeCapture(url, "read 20 days ago", { fetchedAt: daysAgo(20) });
    await test.store.upkeep.saveArchived({ pageUrl: url, sourceSlug: "one", capture });
    expect(await pruneAll({ keepNewest: 1 })).toEqual({ removed: 1, spared: 0 });
  });

  it("leaves what was saved a moment ago, and counts it", async () => {
    expect(await pruneAll({ keepNewest: 1 }, () => false)).toEqual({ removed: 0, spared: 2 });
  });

  it("leaves the captures listed no longer, and takes the bytes back when they come again", async () => {
    await pruneAll({ keepNewest: 1 });
    expect(await test.store.upkeep.countCaptures({})).toBe(2);
    expect(await save("read 30 days ago", 30)).toBe("known");
    expect(await test.store.upkeep.countCaptures({})).toBe(3);
  });
});
