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
  /** Waits for a poll of the source to end that had not ended before. */
  waitForNextPoll(): Promise<void>;
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
  const world = await startSampleWorld({ startedAt: 0, generated: articles, generatedWeight: "light" });
  const databaseUrl = await createTestDatabase(server);
  if (redisUrl === null) await migrateQueues(databaseUrl);
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-worker-"));
  newsrooms += 1;
  const prefix = `test-${process.pid}-${newsrooms}`;
  const settings: WorkerProcessSettings = { databaseUrl, redisUrl, dataDir, prefix, sources: pressMillOf(world) };
  const processes: RunningScript[] = [];
  const census = () => takeCensus(databaseUrl);

  /** Waits for the census to be so; a wait in vain ends with what the workers said. */
  async function waitForCensus(what: string, isSo: (counted: Census) => boolean): Promise<Census> {
    const ask = async () => {
      const counted = await census().catch(() => null);
      return counted && isSo(counted) ? counted : null;
    };
    const counted = await waitUntil(ask, { timeoutMs, everyMs: 100, what }).catch((error: Error) => {
      const output = processes.map((script) => script.output().slice(-3_000)).join("\n---\n");
      throw new Error(`${error.message}\n${output}`);
    });
    return counted as Census;
  }

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
      await waitForCensus(`${count} linked articles`, ({ ends }) => (ends.link ?? 0) >= count);
    },
    async waitForNextPoll() {
      const { polls } = await census();
      await waitForCensus("another poll", (counted) => counted.polls > polls);
    },
    waitForAll: () =>
      waitForCensus("all articles", ({ pages, openHandoffs }) => pages === articles && openHandoffs === 0),
    async close() {
      await Promise.all(processes.map((script) => script.kill("SIGKILL")));
      await world.close();
      await dropTestDatabase(databaseUrl).catch(() => {});
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function pressMillOf(world: SampleWorld): SourceDeclaration[] {
  return world.sources
    .filter((source) => source.slug === "press-mill")
    .map((source) => ({ ...source, schedule: { everyMs: 5_000 } }));
}
