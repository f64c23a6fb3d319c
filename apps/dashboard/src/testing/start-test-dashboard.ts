import { migrateQueues, openQueues } from "@newsledger/queue";
import { createTestStore, type TestStore } from "@newsledger/store/testing";
import { createLogger } from "@newsledger/telemetry";
import { type StartOptions, startDashboard } from "../start-dashboard.js";
import { makePageView } from "./make-page-view.js";
import { type SeededLedger, seedLedger } from "./seed-ledger.js";

export interface TestDashboard extends TestStore {
  url: string;
  ids: SeededLedger;
  bugs: unknown[];
  /** Asks with a browser's manners; redirects are answered, not followed. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** The dashboard over real HTTP on a seeded ledger of its own. */
export async function startTestDashboard(
  options: { password?: string; hasQueues?: boolean; now?: () => Date } & Pick<
    StartOptions,
    "explainPage" | "trySource" | "addSource"
  > = {},
): Promise<TestDashboard> {
  const test = await createTestStore();
  const ids = await seedLedger(test.store);
  const queues = options.hasQueues ? await openTestQueues(test.databaseUrl) : null;
  const bugs: unknown[] = [];
  const { url, close } = await startDashboard({
    store: test.store,
    queues,
    version: "9.9.9",
    host: "127.0.0.1",
    port: 0,
    password: options.password ?? null,
    onBug: (error) => bugs.push(error),
    explainPage: options.explainPage ?? (async (id) => makePageView(await test.store.read.findArticle(id))),
    ...(options.now ? { now: options.now } : {}),
    ...(options.trySource ? { trySource: options.trySource } : {}),
    ...(options.addSource ? { addSource: options.addSource } : {}),
    startBackfill: (slug, range) => test.store.backfills.start(slug, range, [{ url: `https://${slug}.example/s.xml` }]),
  });
  return {
    ...test,
    url,
    ids,
    bugs,
    ask: (path, init) => fetch(url + path, { redirect: "manual", ...init }),
    stop: async () => {
      await close();
      await queues?.close();
      await test.drop();
    },
  };
}

async function openTestQueues(databaseUrl: string) {
  await migrateQueues(databaseUrl);
  return openQueues({ databaseUrl, redisUrl: null, logger: createLogger({ name: "test", level: "error" }) });
}
