import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceDeclaration } from "@newsledger/contracts";
import { migrateQueues } from "@newsledger/queue";
import { openStore, type Store } from "@newsledger/store";
import {
  createTestDatabase,
  dropTestDatabase,
  type RunningScript,
  runScript,
  startTestRedis,
  type TestRedis,
  waitUntil,
} from "@newsledger/testkit";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { articlePage, type Outlet, startOutlet } from "./testing/start-outlet.js";
import { SETTINGS_VARIABLE, type WorkerProcessSettings } from "./testing/worker-process-settings.js";

/** `NEWSLEDGER_CROWD_TEST=long`: two thousand jobs, three processes, and the times are told. */
const IS_LONG = process.env.NEWSLEDGER_CROWD_TEST === "long";
const CROWD = IS_LONG ? 2_000 : 200;
const PROCESSES = IS_LONG ? 3 : 2;
const OTHERS = 5;
const PAGES = IS_LONG ? 20 : 4;
const TIMEOUT_MS = IS_LONG ? 240_000 : 60_000;

const PROCESS = new URL("../dist/testing/worker-process.js", import.meta.url).pathname;
const TEXT = ["The ferry to Senn will not run on Monday, the harbour office said.", "It carries 300 people a day."];

const redis: TestRedis | null = await startTestRedis();
afterAll(() => redis?.stop());

interface Scene {
  store: Store;
  databaseUrl: string;
  slow: Outlet;
  others: Outlet[];
  start(): Promise<void>;
  output(): string;
  /** Pages of the others that have been fetched, and how far the crowd is. */
  count(): Promise<{ fetched: number; open: number }>;
  close(): Promise<void>;
}

async function openScene(redisUrl: string | null): Promise<Scene> {
  const databaseUrl = await createTestDatabase();
  if (redisUrl === null) await migrateQueues(databaseUrl);
  const store = await openStore({ databaseUrl });
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-crowd-"));
  const slow = await startOutlet("slow");
  const others = await Promise.all(Array.from({ length: OTHERS }, (_, index) => startOutlet(`other-${index}`)));
  // A budget that all processes share is kept for hosts that want a delay; the others want none.
  const polite = {
    ...slow.declare([{ kind: "feed", path: "/none.xml" }]),
    isSample: false,
    politeness: { delayMs: 20 },
  };
  const sources: SourceDeclaration[] = [
    polite,
    ...others.map((one) => one.declare([{ kind: "feed", path: "/none.xml" }])),
  ];
  const settings: WorkerProcessSettings = {
    databaseUrl,
    redisUrl,
    dataDir,
    prefix: `crowd-${process.pid}-${redisUrl === null ? "postgres" : "redis"}`,
    sources: sources.map((source) => ({ ...source, schedule: { cron: "0 0 1 1 *" } })),
  };
  await store.stages.saveSources(settings.sources);
  for (const source of settings.sources) await store.stages.setSourcePaused(source.slug, true);
  const processes: RunningScript[] = [];
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on("error", () => {});
  await client.connect();
  return {
    store,
    databaseUrl,
    slow,
    others,
    async start() {
      const env = { [SETTINGS_VARIABLE]: JSON.stringify(settings) };
      processes.push(...Array.from({ length: PROCESSES }, () => runScript(PROCESS, { env })));
      await Promise.all(processes.map((script) => script.waitForLine(/^ready$/, 30_000)));
    },
    output: () => processes.map((script) => script.output()).join(""),
    async count() {
      const { rows } = await client.query(`select
        (select count(*) from trail where stage = 'fetch' and outcome = 'stored' and source_slug <> 'slow')::int as fetched,
        (select count(*) from handoff h join page p on p.id = h.subject_id
          where h.stage = 'fetch' and p.source_slug = 'slow')::int as open`);
      return rows[0];
    },
    async close() {
      await Promise.all(processes.map((script) => script.kill("SIGKILL")));
      for (const outlet of [slow, ...others]) await outlet.close();
      await client.end();
      await store.close();
      await dropTestDatabase(databaseUrl);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function announce(store: Store, slug: string, urls: string[]): Promise<void> {
  const pages = urls.map((url) => ({ url, title: null, publishedAt: null, modifiedAt: null }));
  const end = { outcome: "stored" as const, durationMs: 0 };
  await store.stages.saveDiscovery(slug, { pages, endpoints: [], state: "healthy", nextPollAt: null, end });
}

/** Serves pages that never answer, and tells how many were asked for at once. */
function holdPages(outlet: Outlet, paths: string[]): { most: () => number } {
  const underWay = new Set<object>();
  let most = 0;
  for (const path of paths) {
    outlet.serve(path, (_request, response) => {
      underWay.add(response);
      most = Math.max(most, underWay.size);
      response.on("close", () => underWay.delete(response));
    });
  }
  return { most: () => most };
}

describe.each([
  { backend: "postgres", isMissing: false },
  { backend: "redis", isMissing: redis === null },
])("a crowded host, with the queues on $backend", ({ backend, isMissing }) => {
  it.skipIf(isMissing)(
    `${CROWD} jobs for a host that does not answer delay no other host, over ${PROCESSES} processes`,
    { timeout: TIMEOUT_MS },
    async () => {
      const scene = await openScene(backend === "redis" ? (redis as TestRedis).url : null);
      try {
        const crowd = Array.from({ length: CROWD }, (_, index) => `/crowd/${index}`);
        const held = holdPages(scene.slow, crowd);
        await announce(
          scene.store,
          "slow",
          crowd.map((path) => scene.slow.origin + path),
        );
        // Behind the whole crowd in every queue.
        for (const other of scene.others) {
          const paths = Array.from({ length: PAGES }, (_, index) => `/page/${index}`);
          for (const path of paths) other.serve(path, articlePage(`The ferry ${path}`, TEXT));
          await announce(
            scene.store,
            other.host.split(".")[0] ?? "",
            paths.map((path) => other.origin + path),
          );
        }
        await scene.start();
        const startedAt = performance.now();
        const isDone = async () => (await scene.count()).fetched === OTHERS * PAGES;
        const what = "the other hosts' pages";
        await waitUntil(isDone, { timeoutMs: TIMEOUT_MS, what }).catch(async (error: Error) => {
          throw new Error(`${error.message} ${JSON.stringify(await scene.count())}\n${scene.output().slice(-3_000)}`);
        });
        const tookMs = Math.round(performance.now() - startedAt);
        if (IS_LONG) console.info(`${backend}: ${OTHERS * PAGES} pages of other hosts after ${tookMs} ms`);
        expect(held.most()).toBe(1);
        expect((await scene.count()).open).toBe(CROWD);
      } finally {
        await scene.close();
      }
    },
  );
});
