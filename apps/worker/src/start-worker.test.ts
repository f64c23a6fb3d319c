import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { STAGES, type Stage } from "@newsledger/contracts";
import { migrateQueues } from "@newsledger/queue";
import { openStore } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { createTestDatabase, createTestStore, dropTestDatabase, waitUntil } from "@newsledger/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningWorker, startWorker } from "./start-worker.js";
import { articlePage, type Outlet, sitemapOf, startOutlet } from "./testing/start-outlet.js";
import { takeCensus } from "./testing/take-census.js";
import { TEST_RECOVERY, TEST_TIMING, testConfig } from "./testing/worker-settings.js";

const logger = createLogger({ name: "test", level: "silent" });
const TEXT =
  "The ferry will sail again on Saturday, the operator said, after 40 days of repairs that cost $3 million in all.";

describe("startWorker", () => {
  let databaseUrl: string;
  let dataDir: string;
  let outlet: Outlet;
  const workers: RunningWorker[] = [];

  beforeEach(async () => {
    databaseUrl = await createTestDatabase();
    await migrateQueues(databaseUrl);
    dataDir = await mkdtemp(join(tmpdir(), "newsledger-start-"));
    outlet = await startOutlet("ferry", { "/one": articlePage("Ferry sails", [TEXT, TEXT, TEXT]) });
    outlet.serve("/sitemap.xml", sitemapOf([`${outlet.origin}/one`]));
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await outlet.close();
    await dropTestDatabase(databaseUrl);
    await rm(dataDir, { recursive: true, force: true });
  });

  async function start(stages: readonly Stage[], hasSources = true): Promise<RunningWorker> {
    const sources = [outlet.declare([{ kind: "sitemap", path: "/sitemap.xml" }])];
    const worker = await startWorker({
      config: testConfig(dataDir, null),
      databaseUrl,
      stages,
      logger,
      timing: TEST_TIMING,
      queue: { recovery: TEST_RECOVERY },
      ...(hasSources ? { sources } : {}),
    });
    workers.push(worker);
    return worker;
  }

  const ends = async () => (await takeCensus(databaseUrl)).ends;

  it("takes an article from its announcement to the ledger", async () => {
    const worker = await start(STAGES);
    await waitUntil(async () => (await ends()).link === 1);
    expect((await worker.store.read.listArticles({})).items).toMatchObject([
      { title: "Ferry sails", sourceSlug: "ferry" },
    ]);
  });

  it("divides the stages among processes", async () => {
    await start(["discover", "fetch"]);
    await waitUntil(async () => (await ends()).fetch === 1);
    await start(["normalise", "extract", "link"], false);
    await waitUntil(async () => (await ends()).link === 1);
    expect(await ends()).toEqual({ fetch: 1, normalise: 1, extract: 1, link: 1 });
  });

  it("is listed with its stages while it runs, and no longer when it has stopped", async () => {
    const worker = await start(["link"]);
    const store = await openStore({ databaseUrl });
    const listed = () => store.read.listProcesses();
    await waitUntil(async () => (await listed()).length === 1);
    expect(await listed()).toMatchObject([{ id: worker.id, role: "worker", pid: process.pid, stages: ["link"] }]);
    await worker.stop();
    expect(await listed()).toEqual([]);
    await store.close();
  });

  it("finishes what is under way when it stops, and leaves nothing that a lock must run out for", async () => {
    let release = () => {};
    let isAsked = false;
    outlet.serve("/one", (_request, response) => {
      isAsked = true;
      release = () => response.end(articlePage("Ferry sails", [TEXT, TEXT, TEXT]));
      response.writeHead(200, { "content-type": "text/html" });
    });
    const worker = await start(STAGES);
    await waitUntil(() => isAsked);
    const stopped = worker.stop();
    release();
    await stopped;
    expect((await ends()).fetch).toBe(1);
    await start(STAGES, false);
    await waitUntil(async () => (await ends()).link === 1);
    expect((await takeCensus(databaseUrl)).doubled).toBe(0);
  });

  it("says what is wrong when the queue tables are missing, and leaves no connection", async () => {
    const bare = await createTestStore();
    const options = { config: testConfig(dataDir, null), databaseUrl: bare.databaseUrl, stages: STAGES, logger };
    await expect(startWorker(options)).rejects.toMatchObject({ code: "queue.not_migrated" });
    await bare.drop();
  });
});
