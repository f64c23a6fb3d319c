import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningDashboard, startDashboard } from "@newsledger/dashboard";
import { migrateQueues, openQueues, type Queues } from "@newsledger/queue";
import type { HubRow } from "@newsledger/store";
import { createTestStore, makeDeclaration, type TestStore } from "@newsledger/store/testing";
import { createLogger } from "@newsledger/telemetry";
import { startTestHub, startTestOutlet, type TestHub, type TestOutlet, waitUntil } from "@newsledger/testkit";
import { type RunningWorker, startWorker } from "@newsledger/worker";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { rssOf } from "../testing/outlet-pages.js";

const HOUR_MS = 3_600_000;

let folder = "";
let test: TestStore;
let queues: Queues;
let worker: RunningWorker;
let dashboard: RunningDashboard;
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-hubs-"));
  test = await createTestStore();
  const { databaseUrl } = test;
  await migrateQueues(databaseUrl);
  const logger = createLogger({ name: "test", level: "silent" });
  queues = await openQueues({ databaseUrl, redisUrl: null, logger });
  // With a password: hubs have none, and are heard all the same.
  const password = "a long password";
  const address = { host: "127.0.0.1", port: 0, password, publicUrl: "https://news.example" };
  dashboard = await startDashboard({ store: test.store, queues, version: "0", ...address });
  worker = await startWorker({
    config: {
      dataDir: folder,
      redisUrl: null,
      contact: null,
      minDelayMs: 0,
      logLevel: "error",
      concurrency: { discover: 2, fetch: 2, normalise: 1, extract: 1, link: 1 },
      dashboard: { ...address, publicUrl: dashboard.url },
    },
    databaseUrl,
    stages: ["discover"],
    logger,
    timing: { hubsMs: 50, relayMs: 50 },
  });
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
afterAll(async () => {
  await worker.stop();
  await dashboard.close();
  await queues.close();
  await test.drop();
  rmSync(folder, { recursive: true, force: true });
});

interface Scene {
  outlet: TestOutlet;
  hub: TestHub;
  topic: string;
  row(): Promise<HubRow | undefined>;
  waitFor(state: HubRow["state"]): Promise<void>;
  /** How often the feed was asked for. */
  polls(): number;
}

/** An outlet whose feed offers a hub in the Link header of its answer, or in itself. */
async function open(slug: string, how: { leaseSeconds?: number; isInFeed?: boolean; behave?: "deny" | "fail" } = {}) {
  const hub = await startTestHub(how.leaseSeconds === undefined ? {} : { leaseSeconds: how.leaseSeconds });
  if (how.behave) hub.behave(how.behave);
  const outlet = await startTestOutlet(slug);
  opened.push(outlet, hub);
  const topic = `${outlet.origin}/feed.xml`;
  outlet.serve("/feed.xml", (_request, response) => {
    const link = `<${hub.url}>; rel="hub", <${topic}>; rel="self"`;
    const inFeed = `<atom:link rel="hub" href="${hub.url}"/><atom:link rel="self" href="/feed.xml"/>`;
    response
      .writeHead(200, { "content-type": "application/rss+xml", ...(how.isInFeed ? {} : { link }) })
      .end(rssOf([]).replace("<channel>", `<channel>${how.isInFeed ? inFeed : ""}`));
  });
  const declaration = makeDeclaration(slug, {
    hosts: [outlet.host],
    endpoints: [{ kind: "feed", url: topic }],
    isSample: true,
  });
  await test.store.stages.saveSources([declaration], { keepOthers: true });
  await queues.schedulePoll(slug, { everyMs: HOUR_MS }, "UTC");
  const row = async () => (await test.store.hubs.list(slug))[0];
  const scene: Scene = {
    outlet,
    hub,
    topic,
    row,
    waitFor: async (state) => {
      const isSo = async () => (await row())?.state === state && (state !== "live" || hub.subscribers.has(topic));
      await waitUntil(isSo, { timeoutMs: 20_000, what: `${slug} to be ${state}` });
    },
    polls: () => outlet.requests.filter((path) => path === "/feed.xml").length,
  };
  return scene;
}

it("asks the hub that a feed offers, confirms what it asked for, and then polls seldom until it is told", async () => {
  const { hub, topic, waitFor, row, polls } = await open("told");
  await waitFor("live");
  const [asked] = hub.requests;
  expect(asked).toMatchObject({ mode: "subscribe", topic, callback: expect.stringContaining(`${dashboard.url}/hub/`) });
  expect(Buffer.byteLength(asked?.secret ?? "")).toBeLessThan(200);
  expect(hub.confirmed).toEqual([{ status: 200, isEchoed: true }]);

  expect(await hub.publish(topic, "<rss>whatever it says</rss>")).toBe(202);
  await waitUntil(() => polls() === 2);
  await waitUntil(async () => Date.parse((await queues.nextPollAt("told")) ?? "") - Date.now() > 5 * HOUR_MS);
  expect(await row()).toMatchObject({ told: 1, state: "live" });
});

it.each(["sha1", "sha256", "sha384", "sha512"])(
  "hears what is signed by %s, also where the feed itself offers the hub",
  async (method) => {
    const { hub, topic, waitFor, row } = await open(`signed-${method}`, { isInFeed: true });
    await waitFor("live");
    expect(await hub.publish(topic, "<rss/>", method)).toBe(202);
    await waitUntil(async () => (await row())?.told === 1);
  },
);

it("acknowledges and leaves aside what is not signed, or wrongly", async () => {
  const { hub, topic, waitFor, row } = await open("forged");
  await waitFor("live");
  for (const signature of [null, "sha256=00", "sha256=", `md5=${"0".repeat(32)}`, `sha256=${"ab".repeat(32)}`]) {
    expect(await hub.publish(topic, "<rss/>", signature)).toBe(202);
  }
  expect((await row())?.told).toBe(0);
});

it("confirms nothing that it did not ask for", async () => {
  const { hub, topic, waitFor } = await open("meant");
  await waitFor("live");
  const callback = hub.requests[0]?.callback ?? "";
  const ask = async (address: string, mode: string, of: string) => {
    const query = new URLSearchParams({ "hub.mode": mode, "hub.topic": of, "hub.challenge": "c" });
    return (await fetch(`${address}?${query}`)).status;
  };
  expect(await ask(callback, "subscribe", "https://other.example/feed")).toBe(404);
  expect(await ask(callback, "unsubscribe", topic)).toBe(404);
  expect(await ask(callback, "publish", topic)).toBe(404);
  expect(await ask(`${dashboard.url}/hub/nobody`, "subscribe", topic)).toBe(404);
  expect((await fetch(`${dashboard.url}/hub/nobody`, { method: "POST", body: "x" })).status).toBe(410);
});

it("has a promise renewed before it ends", async () => {
  const { hub, waitFor } = await open("short", { leaseSeconds: 1 });
  await waitFor("live");
  await waitUntil(() => hub.requests.length >= 3, { timeoutMs: 10_000 });
  expect(new Set(hub.requests.map(({ callback }) => callback)).size).toBe(1);
  await waitFor("live");
});

it.each([
  ["denies", "deny", "refused", "The hub refuses: not for you."],
  ["fails", "fail", "found", "answered 503: Later."],
] as const)("goes on polling where the hub %s, and says why", async (_what, behave, state, sentence) => {
  const { waitFor, row } = await open(`hub-${behave}`, { behave });
  await waitUntil(async () => Boolean((await row())?.sentence));
  await waitFor(state);
  expect((await row())?.sentence).toContain(sentence);
  expect(Date.parse((await queues.nextPollAt(`hub-${behave}`)) ?? "") - Date.now()).toBeLessThanOrEqual(HOUR_MS);
});

it("takes leave of the hub when its source is no longer declared", async () => {
  const { hub, topic, waitFor } = await open("leaving");
  await waitFor("live");
  await test.store.stages.saveSources([]);
  await waitUntil(() => hub.requests.some(({ mode }) => mode === "unsubscribe"), { timeoutMs: 10_000 });
  await waitUntil(() => !hub.subscribers.has(topic));
  expect(await test.store.hubs.list("leaving")).toEqual([]);
});
