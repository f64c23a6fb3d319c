import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceDeclaration } from "@newsledger/contracts";
import { createFetcher } from "@newsledger/fetch";
import type { Handoff } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { createTestDatabase, dropTestDatabase } from "@newsledger/testkit";
import { openStageDeps } from "../open-stage-deps.js";
import { runHandoff } from "../run-handoff.js";
import type { StageDeps } from "../stage-deps.js";
import { runDiscover } from "../stages/discover.js";
import { testConfig } from "./worker-settings.js";

export interface TestDeps {
  deps: StageDeps;
  databaseUrl: string;
  /** What was logged, parsed. */
  lines: Record<string, unknown>[];
  /** Polls that were put off, as `slug:minutes from now`. */
  deferred: string[];
  /** Polls a source that is saved first, and answers the hand-offs that no queue knows yet. */
  discover(declaration: SourceDeclaration): Promise<Handoff[]>;
  takeHandoffs(): Promise<Handoff[]>;
  /** Runs what is open until nothing is, as the workers would. */
  runOpen(): Promise<void>;
  /** Ends all pauses of hosts. */
  forgetHosts(): Promise<void>;
  close(): Promise<void>;
}

/** Stages on a database of their own, without queues. */
export async function openTestDeps(): Promise<TestDeps> {
  const databaseUrl = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-stages-"));
  const lines: Record<string, unknown>[] = [];
  const deferred: string[] = [];
  const logger = createLogger({
    name: "test",
    level: "info",
    destination: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  const opened = await openStageDeps({ config: testConfig(dataDir, null), databaseUrl, logger });
  const deps: StageDeps = {
    ...opened,
    polls: {
      async schedulePoll(slug, _schedule, _timeZone, notBefore) {
        if (notBefore) deferred.push(`${slug}:${Math.round((notBefore.getTime() - Date.now()) / 60_000)}`);
      },
      removePoll: async () => true,
      nextPollAt: async () => null,
    },
  };
  async function takeHandoffs(): Promise<Handoff[]> {
    const taken: Handoff[] = [];
    await deps.store.outbox.publish(1_000, async (handoffs) => void taken.push(...handoffs));
    return taken;
  }
  return {
    deps,
    databaseUrl,
    lines,
    deferred,
    takeHandoffs,
    async runOpen() {
      for (let open = await takeHandoffs(); open.length > 0; open = await takeHandoffs()) {
        for (const handoff of open) await runHandoff(handoff, deps);
      }
    },
    async forgetHosts() {
      await deps.fetcher.close();
      deps.fetcher = createFetcher({ userAgent: "Newsledger/0.1", allowPrivateHosts: [".localhost"] });
    },
    async discover(declaration) {
      await deps.store.stages.saveSources([declaration]);
      await runDiscover({ sourceSlug: declaration.slug }, deps, new AbortController().signal);
      return takeHandoffs();
    },
    async close() {
      await deps.fetcher.close();
      await opened.close();
      await dropTestDatabase(databaseUrl);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
