import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceDeclaration } from "@newsledger/contracts";
import { migrateQueues } from "@newsledger/queue";
import { type SampleWorld, startSampleWorld } from "@newsledger/sample-world";
import { createTestDatabase, dropTestDatabase, type RunningScript, runScript, waitUntil } from "@newsledger/testkit";
import { type Census, takeCensus } from "./take-census.js";
import { SETTINGS_VARIABLE, type WorkerProcessSettings } from "./worker-process-settings.js";

/** A database, a folder and generated articles, for workers in processes of their own. */
export interface Newsroom {
  databaseUrl: string;
  articles: number;
  startProcess(): Promise<RunningScript>;
  census(): Promise<Census>;
  /** Waits until so many articles have been linked. */
  waitForLinked(count: number): Promise<void>;
  /** Waits until every article is in and no work is open. */
  waitForAll(): Promise<Census>;
  close(): Promise<void>;
}

const PROCESS = new URL("../../dist/testing/worker-process.js", import.meta.url).pathname;

export interface NewsroomOptions {
  articles: number;
  redisUrl: string | null;
  /** A server of its own, for tests that restart it. */
  server?: { url: string };
  timeoutMs: number;
}

let newsrooms = 0;

export async function openNewsroom({ articles, redisUrl, server, timeoutMs }: NewsroomOptions): Promise<Newsroom> {
  const world = await startSampleWorld({ startedAt: 0, generated: articles });
  const databaseUrl = await createTestDatabase(server);
  if (redisUrl === null) await migrateQueues(databaseUrl);
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-worker-"));
  newsrooms += 1;
  const prefix = `test-${process.pid}-${newsrooms}`;
  const settings: WorkerProcessSettings = { databaseUrl, redisUrl, dataDir, prefix, sources: pressMillOf(world) };
  const processes: RunningScript[] = [];
  const census = () => takeCensus(databaseUrl);
  const patiently = { timeoutMs, everyMs: 100 };

  return {
    databaseUrl,
    articles,
    census,
    async startProcess() {
      const script = runScript(PROCESS, { env: { [SETTINGS_VARIABLE]: JSON.stringify(settings) } });
      processes.push(script);
      await script.waitForLine(/^ready$/, 30_000);
      return script;
    },
    async waitForLinked(count) {
      const what = `${count} linked articles`;
      await waitUntil(async () => ((await readCensus(census))?.ends.link ?? 0) >= count, { ...patiently, what });
    },
    waitForAll: () =>
      waitUntil(
        async () => {
          const counted = await readCensus(census);
          return counted && counted.pages === articles && counted.openHandoffs === 0 ? counted : null;
        },
        { ...patiently, what: "all articles" },
      ) as Promise<Census>,
    async close() {
      await Promise.all(processes.map((script) => script.kill("SIGKILL")));
      await world.close();
      await dropTestDatabase(databaseUrl).catch(() => {});
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Null while the database is away. */
function readCensus(census: () => Promise<Census>): Promise<Census | null> {
  return census().catch(() => null);
}

function pressMillOf(world: SampleWorld): SourceDeclaration[] {
  return world.sources.filter((source) => source.slug === "press-mill");
}
