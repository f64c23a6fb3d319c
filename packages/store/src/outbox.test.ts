import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { openStore } from "./open-store.js";
import type { Handoff } from "./stage-data.js";
import type { Store } from "./store.js";
import { createTestStore, type TestStore } from "./testing/create-test-store.js";
import { makeDeclaration, makeDiscovery, makeEnd, takeHandoffs } from "./testing/make-records.js";

let test: TestStore;
let other: Store;
let pages = 0;

beforeAll(async () => {
  test = await createTestStore();
  other = await openStore({ databaseUrl: test.databaseUrl });
  await test.store.stages.saveSources([makeDeclaration("north")]);
});

afterEach(async () => {
  for (const handoff of [...(await takeHandoffs(test.store)), ...(await test.store.outbox.listOverdue(-60_000, 100))]) {
    await test.store.stages.completeWithoutResult(handoff, makeEnd());
  }
});

afterAll(async () => {
  await other.close();
  await test.drop();
});

async function open(count: number): Promise<void> {
  const urls = Array.from({ length: count }, () => `https://north.example/${pages++}`);
  await test.store.stages.saveDiscovery("north", makeDiscovery(urls));
}

it("publishes each hand-off once, oldest first and at most the limit", async () => {
  await open(5);
  const sent: Handoff[] = [];
  const send = async (handoffs: Handoff[]) => void sent.push(...handoffs);
  expect(await test.store.outbox.publish(3, send)).toBe(3);
  expect(await test.store.outbox.publish(3, send)).toBe(2);
  expect(await test.store.outbox.publish(3, send)).toBe(0);
  const ids = sent.map((handoff) => handoff.id);
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
  expect(new Set(ids).size).toBe(5);
});

it("publishes again what was sent when the process died before it was marked", async () => {
  await open(2);
  const sent: number[] = [];
  const dieAfterSending = async (handoffs: Handoff[]) => {
    sent.push(...handoffs.map((handoff) => handoff.id));
    throw new Error("died");
  };
  await expect(test.store.outbox.publish(10, dieAfterSending)).rejects.toThrow("died");
  const again = (await takeHandoffs(test.store)).map((handoff) => handoff.id);
  expect(again).toEqual(sent);
});

it("gives two relays at work at once different hand-offs", async () => {
  await open(4);
  const first: number[] = [];
  const second: number[] = [];
  await test.store.outbox.publish(2, async (handoffs) => {
    first.push(...handoffs.map((handoff) => handoff.id));
    await other.outbox.publish(10, async (rest) => void second.push(...rest.map((handoff) => handoff.id)));
  });
  expect(new Set([...first, ...second]).size).toBe(4);
  expect(second).toHaveLength(2);
});

it("hands on few fetches of one live source at a time, behind which nobody else's wait", async () => {
  await test.store.stages.saveSources([makeDeclaration("south"), makeDeclaration("sample", { isSample: true })], {
    keepOthers: true,
  });
  const announce = (slug: string, count: number) => {
    const urls = Array.from({ length: count }, (_, index) => `https://${slug}.example/crowd/${index}`);
    return test.store.stages.saveDiscovery(slug, makeDiscovery(urls));
  };
  await open(40);
  await announce("south", 3);
  await announce("sample", 30);
  const first = await takeHandoffs(test.store);
  expect(first).toHaveLength(16 + 3 + 30);
  expect(await takeHandoffs(test.store)).toEqual([]);
  for (const handoff of first.slice(0, 10)) await test.store.stages.completeWithoutResult(handoff, makeEnd());
  const next = await takeHandoffs(test.store);
  expect(next).toHaveLength(10);
  for (const handoff of [...first.slice(10), ...next])
    await test.store.stages.completeWithoutResult(handoff, makeEnd());
  const rest = await takeHandoffs(test.store);
  expect(rest).toHaveLength(40 - 16 - 10);
});

it("keeps no room for fetches that were put off", async () => {
  await open(20);
  const refused = await takeHandoffs(test.store);
  expect(refused).toHaveLength(16);
  for (const handoff of refused.slice(0, 10)) {
    await test.store.stages.recordAttempt(handoff, makeEnd({ outcome: "blocked", code: "fetch.forbidden" }));
  }
  await open(20);
  expect(await takeHandoffs(test.store)).toHaveLength(10);
  for (const handoff of await test.store.outbox.listOverdue(-60_000, 100)) {
    await test.store.stages.completeWithoutResult(handoff, makeEnd());
  }
  const rest = await takeHandoffs(test.store);
  for (const handoff of rest) await test.store.stages.completeWithoutResult(handoff, makeEnd());
});

it("lets a worker finish a hand-off that is still being published", async () => {
  await open(1);
  let completion: Promise<string> = Promise.resolve("");
  await test.store.outbox.publish(1, async ([handoff]) => {
    if (handoff !== undefined) completion = other.stages.completeWithoutResult(handoff, makeEnd());
  });
  expect(await completion).toBe("written");
  expect(await test.store.outbox.listOverdue(-60_000, 10)).toEqual([]);
});

it("lists what was published long ago, and not what was looked at since", async () => {
  await open(2);
  const [kept, lost] = await takeHandoffs(test.store);
  if (kept === undefined || lost === undefined) throw new Error("nothing was published");
  expect(await test.store.outbox.listOverdue(60_000, 10)).toEqual([]);
  expect((await test.store.outbox.listOverdue(-60_000, 10)).map((handoff) => handoff.id)).toEqual([kept.id, lost.id]);
  await test.store.outbox.touch([kept.id]);
  expect((await test.store.outbox.listOverdue(-60_000, 1)).map((handoff) => handoff.id)).toEqual([lost.id]);
});

it("publishes what its queue has lost under the next generation, and lets only one of the runs write", async () => {
  await open(1);
  const [lost] = await takeHandoffs(test.store);
  if (lost === undefined) throw new Error("nothing was published");
  await test.store.outbox.republish([lost.id]);
  const [again] = await takeHandoffs(test.store);
  expect(again).toEqual({ ...lost, generation: 1 });
  expect(await test.store.stages.completeWithoutResult(again ?? lost, makeEnd())).toBe("written");
  expect(await test.store.stages.completeWithoutResult(lost, makeEnd())).toBe("already-done");
});
