import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, type SourceDeclaration, STAGES } from "@newsledger/contracts";
import { migrateQueues } from "@newsledger/queue";
import { planBackfill } from "@newsledger/source-kit";
import { type BackfillRow, openStore, type Store } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { createTestDatabase, dropTestDatabase, runScript, waitUntil } from "@newsledger/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningWorker, startWorker } from "../start-worker.js";
import { articlePage, type Outlet, sitemapOf, startOutlet } from "../testing/start-outlet.js";
import { SETTINGS_VARIABLE, type WorkerProcessSettings } from "../testing/worker-process-settings.js";
import { TEST_RECOVERY, TEST_TIMING, testConfig } from "../testing/worker-settings.js";

const JANUARY = { from: "2026-01-01", to: "2026-01-31" };
const PROCESS = new URL("../../dist/testing/worker-process.js", import.meta.url).pathname;
const PARAGRAPHS = ["The harbour was closed on Friday after 14 boats had sunk.", "It will be open again next week."];

let databaseUrl: string;
let dataDir: string;
let worker: RunningWorker;
let store: Store;
const outlets: Outlet[] = [];

beforeAll(async () => {
  databaseUrl = await createTestDatabase();
  await migrateQueues(databaseUrl);
  dataDir = await mkdtemp(join(tmpdir(), "newsledger-backfill-"));
  store = await openStore({ databaseUrl });
  worker = await startHere();
}, 60_000);

const startHere = () =>
  startWorker({
    config: testConfig(dataDir, null),
    databaseUrl,
    stages: STAGES,
    logger: createLogger({ name: "worker", level: "silent" }),
    timing: TEST_TIMING,
    queue: { recovery: TEST_RECOVERY, policy: { backoffMs: 20 } },
  });

afterAll(async () => {
  await worker?.stop();
  await store?.close();
  for (const outlet of outlets) await outlet.close();
  await dropTestDatabase(databaseUrl);
  await rm(dataDir, { recursive: true, force: true });
});

async function open(slug: string, archives?: (origin: string) => Archive[]): Promise<Outlet> {
  const outlet = await startOutlet(slug);
  outlets.push(outlet);
  const declaration = outlet.declare([{ kind: "feed", path: "/feed.xml" }]);
  const declared = archives ? { ...declaration, archives: archives(outlet.origin) } : declaration;
  await store.stages.saveSources([declared], { keepOthers: true });
  return outlet;
}

function serveArticles(outlet: Outlet, paths: string[]): string[] {
  for (const path of paths) outlet.serve(path, articlePage(`The harbour at ${path} is closed`, PARAGRAPHS));
  return paths.map((path) => outlet.origin + path);
}

async function start(slug: string, range = JANUARY): Promise<BackfillRow> {
  const source = await store.stages.findSource(slug);
  if (source === null) throw new Error(`${slug} is declared`);
  return store.backfills.start(slug, range, planBackfill(source.declaration, range));
}

async function waitForEnd({ id }: BackfillRow): Promise<BackfillRow> {
  const ended = async () => {
    const row = await store.backfills.find(id);
    return row && row.state !== "running" ? row : null;
  };
  return (await waitUntil(ended, { timeoutMs: 30_000, what: "the backfill to end" })) as BackfillRow;
}

const asked = (outlet: Outlet, path: string) => outlet.requests.filter((request) => request === path).length;

describe("a backfill", { timeout: 60_000 }, () => {
  it("brings in what came out between two days, by the sitemaps that robots.txt names, and each document once", async () => {
    const outlet = await open("index");
    const inside = ["/2026/01/05/a", "/2026/01/06/b", "/2026/01/07/c"];
    const urls = serveArticles(outlet, inside);
    outlet.serve("/feed.xml", `<rss version="2.0"><channel><title>t</title></channel></rss>`);
    const child = (name: string) => `<sitemap><loc>${outlet.origin}/${name}.xml</loc></sitemap>`;
    outlet.serve("/robots.txt", `User-agent: *\nSitemap: ${outlet.origin}/sitemap.xml\n`);
    outlet.serve(
      "/sitemap.xml",
      `<sitemapindex><sitemap><loc>http://far.localhost:1/s-2026-01.xml</loc></sitemap>${child("s-2026-01")}${child("s-2026-02")}${child("sitemap")}</sitemapindex>`,
    );
    outlet.serve(
      "/s-2026-01.xml",
      sitemapOf([...urls, `${outlet.origin}/2026/02/01/d`, "https://else.example/2026/01/05/e"]),
    );
    const [known = ""] = urls;
    await store.stages.saveDiscovery("index", {
      pages: [{ url: known, title: null, publishedAt: null, modifiedAt: null }],
      endpoints: [],
      state: "healthy",
      nextPollAt: null,
      end: { outcome: "stored", durationMs: 0 },
    });
    const row = await waitForEnd(await start("index"));
    expect(row).toMatchObject({ state: "done", found: 3, known: 1, outside: 1, waiting: 0, underWay: 0 });
    expect(row.documents).toEqual({ read: 4, failed: 0, open: 0 });
    expect(outlet.requests).not.toContain("/s-2026-02.xml");
    expect(asked(outlet, "/sitemap.xml")).toBe(1);
    await waitUntil(() => inside.every((path) => asked(outlet, path) === 1));
    const again = await waitForEnd(await start("index"));
    expect(again).toMatchObject({ state: "done", found: 3, known: 3 });
  });

  it("turns the pages of a listing until they are past the days", async () => {
    const outlet = await open("paged", (origin) => [{ kind: "listing", url: `${origin}/news?page={page}` }]);
    const page = (...paths: string[]) => paths.map((path) => `<a href="${path}">The harbour is closed</a>`).join("");
    outlet.serve("/news?page=1", `<html>${page("/2026/02/03/a", "/2026/02/01/b")}</html>`);
    outlet.serve("/news?page=2", `<html>${page("/2026/01/20/c", "/2026/01/02/d")}</html>`);
    outlet.serve("/news?page=3", `<html>${page("/2025/12/20/e")}</html>`);
    serveArticles(outlet, ["/2026/01/20/c", "/2026/01/02/d"]);
    const row = await waitForEnd(await start("paged"));
    expect(row).toMatchObject({ state: "done", found: 2, outside: 3, documents: { read: 3, failed: 0 } });
    expect(outlet.requests).not.toContain("/news?page=4");
  });

  it("names the documents that could not be read, and goes on without them", async () => {
    const outlet = await open("holes", (origin) => [{ kind: "sitemap", url: `${origin}/{yyyy}-{mm}.xml` }]);
    outlet.serve("/2026-01.xml", sitemapOf(serveArticles(outlet, ["/2026/01/05/a"])));
    outlet.serve("/2026-02.xml", "<html>Not found</html>");
    const row = await waitForEnd(await start("holes", { from: "2026-01-01", to: "2026-02-28" }));
    expect(row).toMatchObject({ state: "done", found: 1, documents: { read: 1, failed: 1 } });
    expect(row.sentence).toBe("1 articles of these days, 1 of them new; 1 of 2 documents could not be read.");
  });

  it("goes on where a killed worker left it, and loses and doubles nothing", async () => {
    await worker.stop();
    const outlet = await open("killed", (origin) => [{ kind: "sitemap", url: `${origin}/{yyyy}-{mm}-{dd}.xml` }]);
    const paths = Array.from({ length: 24 }, (_, index) => `/2026/01/01/article-${index}`);
    const urls = serveArticles(outlet, paths);
    const half = urls.length / 2;
    outlet.serve("/2026-01-01.xml", sitemapOf(urls.slice(0, half)));
    // Never answers the first time: the worker dies with this document in its hands.
    outlet.serve("/2026-01-02.xml", () => {});
    const backfill = await start("killed", { from: "2026-01-01", to: "2026-01-02" });
    const sources = [(await store.stages.findSource("killed"))?.declaration as SourceDeclaration];
    const settings: WorkerProcessSettings = { databaseUrl, redisUrl: null, dataDir, prefix: "newsledger", sources };
    const env = { [SETTINGS_VARIABLE]: JSON.stringify(settings) };
    const first = runScript(PROCESS, { env });
    await waitUntil(() => outlet.requests.includes("/2026-01-02.xml"), { timeoutMs: 20_000 });
    await first.kill("SIGKILL");
    outlet.serve("/2026-01-02.xml", sitemapOf(urls.slice(half)));
    worker = await startHere();
    expect(await waitForEnd(backfill)).toMatchObject({ state: "done", found: 24, known: 0, documents: { read: 2 } });
    expect(asked(outlet, "/2026-01-01.xml")).toBe(1);
    const pages = await store.read.listTrail({ source: "killed", limit: 500 });
    expect(pages.filter(({ stage, outcome }) => stage === "fetch" && outcome === "stored")).toHaveLength(24);
  });

  it("is cancelled at once, and what waits is dropped", async () => {
    const outlet = await open("many", (origin) => [{ kind: "sitemap", url: `${origin}/{yyyy}.xml` }]);
    const paths = Array.from({ length: 40 }, (_, index) => `/2026/01/05/article-${index}`);
    const hold = new Set<() => void>();
    for (const path of paths) outlet.serve(path, (_, response) => void hold.add(() => response.writeHead(404).end()));
    outlet.serve("/2026.xml", sitemapOf(paths.map((path) => outlet.origin + path)));
    await start("many");
    await expect(start("many")).rejects.toMatchObject({ code: "backfill.running" });
    await waitUntil(() => hold.size > 0);
    expect(await store.backfills.cancel("many")).toMatchObject({ state: "cancelled", found: 40, waiting: 0 });
    expect(await store.backfills.cancel("many")).toBeNull();
    await waitUntil(async () => {
      for (const answer of hold) answer();
      hold.clear();
      return (await store.read.overview()).openHandoffs.fetch === 0;
    });
    expect(outlet.requests.filter((path) => path.startsWith("/2026/")).length).toBeLessThanOrEqual(8);
  });

  it("does not wait for pages that refuse to be read, and reads the others", async () => {
    const outlet = await open("walled", (origin) => [{ kind: "sitemap", url: `${origin}/{yyyy}.xml` }]);
    const walled = Array.from({ length: 10 }, (_, index) => `/2026/01/04/walled-${index}`);
    for (const path of walled) outlet.serve(path, (_, response) => void response.writeHead(402).end());
    const free = serveArticles(outlet, ["/2026/01/05/free"]);
    outlet.serve("/2026.xml", sitemapOf([...walled.map((path) => outlet.origin + path), ...free]));
    expect(await waitForEnd(await start("walled"))).toMatchObject({ state: "done", found: 11, underWay: 0 });
    await waitUntil(() => asked(outlet, "/2026/01/05/free") === 1);
  });

  it("is refused for a source that nobody declares", async () => {
    await expect(store.backfills.start("nowhere", JANUARY, [])).rejects.toMatchObject({ code: "source.not-found" });
  });
});
