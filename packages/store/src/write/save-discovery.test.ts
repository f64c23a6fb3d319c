import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { makeCapture, makeDeclaration, makeDiscovery, makeEnd, takeHandoffs } from "../testing/make-records.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([
    makeDeclaration("north", { isSample: true }),
    makeDeclaration("south", { isSample: true }),
  ]);
});

afterAll(() => test.drop());

const url = (name: string) => `https://north.example/${name}`;

function announce(name: string, modifiedAt: string | null) {
  return makeDiscovery([], { pages: [{ url: url(name), title: null, publishedAt: null, modifiedAt }] });
}

it("hands each new address on once, however often it is announced", async () => {
  const { stages } = test.store;
  const discovery = makeDiscovery([url("b"), url("a"), url("b")]);
  expect(await stages.saveDiscovery("north", discovery)).toEqual({ added: 2, revisited: 0 });
  expect(await stages.saveDiscovery("north", discovery)).toEqual({ added: 0, revisited: 0 });
  expect(await stages.saveDiscovery("south", discovery)).toEqual({ added: 0, revisited: 0 });
  expect(await takeHandoffs(test.store)).toHaveLength(2);
});

it("reads an address again only when a change after the last reading is announced", async () => {
  const { stages } = test.store;
  await stages.saveDiscovery("north", announce("c", null));
  const [fetch] = await takeHandoffs(test.store);
  if (fetch === undefined) throw new Error("nothing was handed on");
  const poll = async (modifiedAt: string) => (await stages.saveDiscovery("north", announce("c", modifiedAt))).revisited;

  expect(await poll("2024-05-01T00:00:00Z")).toBe(0);
  const fetchedAt = "2024-05-02T10:00:00Z";
  await stages.completeFetch(fetch, makeCapture(url("c"), "c", { fetchedAt }), makeEnd());
  expect(await poll("2024-05-02T09:00:00Z")).toBe(0);
  expect(await poll("2024-05-02T11:00:00Z")).toBe(1);
  expect(await poll("2024-05-02T12:00:00Z")).toBe(0);
  await takeHandoffs(test.store);
});

it("reads an address with a date of the future once a change, not at every poll", async () => {
  const { stages } = test.store;
  await stages.saveDiscovery("north", announce("d", null));
  const [fetch] = await takeHandoffs(test.store);
  if (fetch === undefined) throw new Error("nothing was handed on");
  await stages.completeFetch(fetch, makeCapture(url("d"), "d"), makeEnd());
  await takeHandoffs(test.store);
  expect((await stages.saveDiscovery("north", announce("d", "2999-01-01T00:00:00Z"))).revisited).toBe(1);
  for (const again of await takeHandoffs(test.store)) await stages.completeWithoutResult(again, makeEnd());
  expect((await stages.saveDiscovery("north", announce("d", "2999-01-01T00:00:00Z"))).revisited).toBe(0);
});

it("does not lock up when two polls announce the same addresses in opposite order", async () => {
  const urls = Array.from({ length: 200 }, (_, at) => url(`race-${at}`));
  const counts = await Promise.all([
    test.store.stages.saveDiscovery("north", makeDiscovery(urls)),
    test.store.stages.saveDiscovery("south", makeDiscovery([...urls].reverse())),
  ]);
  expect(counts.reduce((sum, count) => sum + count.added, 0)).toBe(200);
  expect(await takeHandoffs(test.store)).toHaveLength(200);
});

it("leaves out addresses that no index can hold and keeps the rest of the poll", async () => {
  const discovery = makeDiscovery([url("x".repeat(9_000)), url("fine")]);
  expect(await test.store.stages.saveDiscovery("north", discovery)).toEqual({ added: 1, revisited: 0 });
});

it("stores titles with characters that PostgreSQL refuses", async () => {
  const discovery = makeDiscovery([], {
    pages: [{ url: url("nul"), title: "a\0b\uD800c", publishedAt: "2019-03-24T19:25:00+13:00", modifiedAt: null }],
  });
  await test.store.stages.saveDiscovery("north", discovery);
  const handoffs = await takeHandoffs(test.store);
  const fetch = handoffs.at(-1);
  if (fetch === undefined) throw new Error("nothing was handed on");
  await test.store.stages.completeFetch(fetch, makeCapture(url("nul"), "nul"), makeEnd());
  const [normalise] = await takeHandoffs(test.store);
  if (normalise === undefined) throw new Error("nothing was handed on");
  expect(await test.store.stages.loadCapture(normalise)).toMatchObject({
    hintedTitle: "a\uFFFDb\uFFFDc",
    hintedPublishedAt: "2019-03-24T19:25:00+13:00",
  });
});

it("remembers the endpoints' validators and the failures in a row", async () => {
  const { stages } = test.store;
  const endpoint = { kind: "feed", url: "https://south.example/feed", etag: '"7"', lastModified: null } as const;
  await stages.saveDiscovery("south", makeDiscovery([], { endpoints: [{ ...endpoint, wasEmpty: true }] }));
  const end = makeEnd({ outcome: "failed", errorKind: "retryable", code: "fetch.dns", sentence: "No such host." });
  await stages.saveDiscoveryFailure("south", "unreachable", "2030-01-01T00:00:00Z", end);
  await stages.saveDiscoveryFailure("south", "unreachable", "2030-01-01T00:00:00Z", end);
  expect(await stages.findSource("south")).toMatchObject({
    state: "unreachable",
    failures: 2,
    endpoints: [{ url: endpoint.url, etag: '"7"', wasEmpty: true }],
  });
  await stages.saveDiscovery("south", makeDiscovery([]));
  expect(await stages.findSource("south")).toMatchObject({ state: "healthy", failures: 0 });
});

it("polls no source that is not declared any more, and keeps paused ones apart", async () => {
  const { stages } = test.store;
  expect(await stages.setSourcePaused("south", true)).toBe(true);
  expect(await stages.findSource("south")).toMatchObject({ isPaused: true, state: "paused" });
  expect(await stages.setSourcePaused("nowhere", true)).toBe(false);
  await stages.saveSources([makeDeclaration("north")]);
  expect(await stages.findSource("south")).toBeNull();
  await stages.saveSources([makeDeclaration("north"), makeDeclaration("south")]);
  expect(await stages.setSourcePaused("south", false)).toBe(true);
  expect(await stages.findSource("south")).toMatchObject({ isPaused: false, state: "healthy" });
});
