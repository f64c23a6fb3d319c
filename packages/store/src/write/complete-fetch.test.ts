import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Handoff } from "../stage-data.js";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import {
  makeCapture,
  makeDeclaration,
  makeDiscovery,
  makeEnd,
  takeHandoff,
  takeHandoffs,
} from "../testing/make-records.js";

let test: TestStore;
let pages = 0;

beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("north")]);
});

afterAll(() => test.drop());

describe("completeFetch", () => {
  let handoff: Handoff;
  let url: string;

  beforeEach(async () => {
    url = `https://north.example/${pages++}`;
    await test.store.stages.saveDiscovery("north", makeDiscovery([url]));
    handoff = await takeHandoff(test.store, "fetch");
  });

  it("hands the new capture on to normalise", async () => {
    const capture = makeCapture(url, "one", { etag: '"1"' });
    expect(await test.store.stages.completeFetch(handoff, capture, makeEnd())).toBe("written");
    const next = await takeHandoff(test.store, "normalise");
    expect(await test.store.stages.loadCapture(next)).toMatchObject({ url, snapshotSha256: capture.snapshot.sha256 });
  });

  it("writes nothing when it runs again", async () => {
    const { stages, read } = test.store;
    await stages.completeFetch(handoff, makeCapture(url, "one"), makeEnd());
    await takeHandoffs(test.store);
    const trail = await read.trailOfAddress(url);
    expect(await stages.completeFetch(handoff, makeCapture(url, "two"), makeEnd())).toBe("already-done");
    expect(await takeHandoffs(test.store)).toEqual([]);
    expect(await read.trailOfAddress(url)).toEqual(trail);
    expect(await stages.loadPage(handoff)).toBeNull();
  });

  it("lets exactly one of two racing runs write", async () => {
    const run = () => test.store.stages.completeFetch(handoff, makeCapture(url, "one"), makeEnd());
    expect((await Promise.all([run(), run()])).sort()).toEqual(["already-done", "written"]);
    expect(await takeHandoffs(test.store)).toHaveLength(1);
  });

  it("ends as unchanged when the page holds the same bytes, and keeps the new validators", async () => {
    const { stages, read } = test.store;
    await stages.completeFetch(handoff, makeCapture(url, "one"), makeEnd());
    await takeHandoffs(test.store);
    await stages.reopen("fetch", handoff.subjectId);
    const again = await takeHandoff(test.store, "fetch");
    expect(await stages.completeFetch(again, makeCapture(url, "one", { etag: '"2"' }), makeEnd())).toBe("unchanged");
    expect(await takeHandoffs(test.store)).toEqual([]);
    expect((await read.trailOfAddress(url)).map((row) => row.outcome)).toContain("unchanged");
    await stages.reopen("fetch", handoff.subjectId);
    expect(await stages.loadPage(await takeHandoff(test.store, "fetch"))).toMatchObject({ etag: '"2"' });
  });

  it("leaves the hand-off open when the result cannot be written", async () => {
    const broken = makeCapture(url, "one", { fetchedAt: "no time" });
    await expect(test.store.stages.completeFetch(handoff, broken, makeEnd())).rejects.toMatchObject({
      kind: "permanent",
      code: "store.rejected",
    });
    expect(await test.store.stages.loadPage(handoff)).not.toBeNull();
    expect(await test.store.stages.completeFetch(handoff, makeCapture(url, "one"), makeEnd())).toBe("written");
    await takeHandoffs(test.store);
  });

  it("ends without a capture when there is nothing new, and only once", async () => {
    const { stages } = test.store;
    const end = makeEnd({ outcome: "unchanged", sentence: "Not modified." });
    expect(await stages.completeWithoutResult(handoff, end)).toBe("written");
    expect(await stages.completeWithoutResult(handoff, end)).toBe("already-done");
    expect(await takeHandoffs(test.store)).toEqual([]);
  });

  it("says in the trail why it was given up", async () => {
    const { stages, read } = test.store;
    const attempt = makeEnd({ outcome: "retrying", errorKind: "retryable", code: "fetch.timeout" });
    await stages.recordAttempt(handoff, attempt);
    expect(await stages.loadPage(handoff)).not.toBeNull();
    const end = makeEnd({ outcome: "failed", errorKind: "permanent", code: "fetch.gone", sentence: "Gone." });
    expect(await stages.completeFailure(handoff, end)).toBe("written");
    const trail = await read.trailOfAddress(url);
    expect(trail.map((row) => row.code)).toEqual(expect.arrayContaining(["fetch.timeout", "fetch.gone"]));
  });
});
