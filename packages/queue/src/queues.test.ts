import { blocked, type LedgerError, permanent, retryable, type StageJob } from "@newsledger/contracts";
import { createLogger } from "@newsledger/telemetry";
import { createTestDatabase, dropTestDatabase, startTestRedis, type TestRedis, waitUntil } from "@newsledger/testkit";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { QueuedHandoff } from "./handoff-job.js";
import { migrateQueues } from "./migrate-queues.js";
import type { RetryPolicy } from "./next-step.js";
import { openQueues, type Queues } from "./queues.js";
import type { ComeBack, StageRun, StageWorker } from "./stage-worker.js";

const redis: TestRedis | null = await startTestRedis();
const logger = createLogger({ name: "test", level: "silent" });
const handoff = (id: number, generation = 0): QueuedHandoff => ({
  id,
  stage: "fetch",
  subjectId: id + 1000,
  generation,
});

afterAll(() => redis?.stop());

describe.each([
  { backend: "postgres", isMissing: false },
  { backend: "redis", isMissing: redis === null },
])("queues on $backend", ({ backend, isMissing }) => {
  let databaseUrl: string;
  let queues: Queues;
  const workers: StageWorker[] = [];

  beforeAll(async () => {
    databaseUrl = await createTestDatabase();
    await migrateQueues(databaseUrl);
  });
  afterAll(() => dropTestDatabase(databaseUrl));

  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop(5_000)));
    for (const queue of queues.bullQueues()) await queue.obliterate({ force: true });
    await queues.close();
  });

  async function open(policy: Partial<RetryPolicy> = {}): Promise<void> {
    queues = await openQueues({
      databaseUrl,
      redisUrl: backend === "redis" ? (redis as TestRedis).url : null,
      logger,
      policy: { backoffMs: 20, blockedMs: 30, ...policy },
      recovery: { lockMs: 2_000, stalledCheckMs: 500 },
    });
  }

  type Handle = (job: StageJob<"fetch">, run: StageRun) => Promise<ComeBack | undefined>;

  /** Runs until the fetch queue is at rest, and answers each run as `id:attempt` and each error as `id:code:step`. */
  async function runAll(handle: Handle): Promise<string[]> {
    const log: string[] = [];
    const worker = queues.startStageWorker({
      stage: "fetch",
      concurrency: 4,
      handle: (job, run) => {
        log.push(`${job.handoffId}:${run.attempt}`);
        return handle(job, run);
      },
      onError: async (job, error: LedgerError, next) => void log.push(`${job.handoffId}:${error.code}:${next.step}`),
    });
    workers.push(worker);
    await waitUntil(async () => {
      const { waiting, active, delayed } = (await queues.counts()).fetch;
      return log.length > 0 && waiting + active + delayed === 0;
    });
    return log;
  }

  it.skipIf(isMissing)("publishing the same hand-off again adds no second job", async () => {
    await open();
    await queues.publish([handoff(1), handoff(2)]);
    await queues.publish([handoff(2), handoff(1)]);
    expect((await queues.counts()).fetch.waiting).toBe(2);
    expect((await runAll(async () => undefined)).sort()).toEqual(["1:1", "2:1"]);
  });

  it.skipIf(isMissing)("a job carries the ids and the generation of its hand-off", async () => {
    await open();
    await queues.publish([handoff(7, 3)]);
    const jobs: unknown[] = [];
    await runAll(async (job) => void jobs.push(job));
    expect(jobs).toEqual([{ handoffId: 7, subjectId: 1007, generation: 3 }]);
  });

  it.skipIf(isMissing)(
    "a hand-off is alive while its job waits, and not under another generation or when done",
    async () => {
      await open();
      await queues.publish([handoff(1)]);
      expect(await queues.isAlive(handoff(1))).toBe(true);
      expect(await queues.isAlive(handoff(1, 1))).toBe(false);
      await runAll(async () => undefined);
      expect(await queues.isAlive(handoff(1))).toBe(false);
    },
  );

  it.skipIf(isMissing)(
    "a retryable error is tried again until it passes, and is final when attempts are spent",
    async () => {
      await open();
      await queues.publish([handoff(1)]);
      const passing = await runAll(async (_job, run) => {
        if (run.attempt < 3) throw retryable("fetch.timeout", "m");
      });
      expect(passing).toEqual(["1:1", "1:fetch.timeout:retry", "1:2", "1:fetch.timeout:retry", "1:3"]);
    },
  );

  it.skipIf(isMissing)("a permanent error is never tried again", async () => {
    await open();
    await queues.publish([handoff(1)]);
    const log = await runAll(async () => {
      throw permanent("fetch.gone", "m");
    });
    expect(log).toEqual(["1:1", "1:fetch.gone:give-up"]);
    expect((await queues.counts()).fetch.failed).toBe(1);
  });

  it.skipIf(isMissing)("a blocked or busy host costs no attempt, however often", async () => {
    await open();
    await queues.publish([handoff(1)]);
    let runs = 0;
    const log = await runAll(async () => {
      runs += 1;
      if (runs < 4) throw blocked("fetch.forbidden", "m", { retryAfterMs: 10 });
      if (runs < 8) return { delayMs: 1, reason: "busy" };
      return undefined;
    });
    expect(log.filter((line) => /^1:\d$/.test(line))).toEqual(Array(8).fill("1:1"));
  });

  it.skipIf(isMissing)("a host that refuses for too long ends the job", async () => {
    await open({ refusedForMs: 300 });
    await queues.publish([handoff(1)]);
    const log = await runAll(async () => {
      throw blocked("fetch.robots", "m", { retryAfterMs: 50 });
    });
    expect(log.slice(0, 2)).toEqual(["1:1", "1:fetch.robots:wait"]);
    expect(log.at(-1)).toBe("1:fetch.robots:give-up");
  });

  it.skipIf(isMissing)("a bug is tried once more and then given up", async () => {
    await open();
    await queues.publish([handoff(1)]);
    const log = await runAll(async () => {
      throw new TypeError("unforeseen");
    });
    expect(log).toEqual(["1:1", "1:bug.unexpected:retry", "1:2", "1:bug.unexpected:give-up"]);
  });

  it.skipIf(isMissing)("an error that cannot be recorded leaves the job to be tried again", async () => {
    await open();
    await queues.publish([handoff(1)]);
    let refusals = 2;
    const runs: number[] = [];
    workers.push(
      queues.startStageWorker({
        stage: "fetch",
        concurrency: 1,
        async handle(_job, run) {
          runs.push(run.attempt);
          throw permanent("fetch.gone", "m");
        },
        async onError() {
          refusals -= 1;
          if (refusals >= 0) throw retryable("store.unreachable", "m");
        },
      }),
    );
    await waitUntil(async () => (await queues.counts()).fetch.failed === 1);
    expect(runs).toEqual([1, 1, 1]);
  });

  it.skipIf(isMissing)(
    "an interval polls at once, a deferred one waits, and both are listed as asked for",
    async () => {
      await open();
      const polled: string[] = [];
      await queues.schedulePoll("soon", { everyMs: 3_600_000 }, "UTC");
      await queues.schedulePoll("later", { everyMs: 3_600_000 }, "UTC", new Date(Date.now() + 7_200_000));
      await queues.schedulePoll("cron", { cron: "0 7 * * *" }, "Pacific/Auckland");
      workers.push(
        queues.startStageWorker({
          stage: "discover",
          concurrency: 2,
          handle: async (job) => void polled.push(job.sourceSlug),
        }),
      );
      await waitUntil(() => polled.length > 0);
      const polls = new Map((await queues.listPolls()).map((poll) => [poll.slug, poll]));
      expect(polled).toEqual(["soon"]);
      expect(polls.get("cron")).toMatchObject({ schedule: { cron: "0 7 * * *" }, timeZone: "Pacific/Auckland" });
      expect(Date.parse(polls.get("later")?.nextAt ?? "") - Date.now()).toBeGreaterThan(7_000_000);
      expect(Date.parse((await queues.nextPollAt("soon")) ?? "") - Date.now()).toBeLessThanOrEqual(3_600_000);
      expect(await queues.removePoll("cron")).toBe(true);
      expect(await queues.nextPollAt("cron")).toBeNull();
    },
  );

  it.skipIf(isMissing)("a failing source's running poll can put its own next poll off", async () => {
    await open();
    const polled: number[] = [];
    await queues.schedulePoll("failing", { everyMs: 60_000 }, "UTC");
    workers.push(
      queues.startStageWorker({
        stage: "discover",
        concurrency: 1,
        async handle(job) {
          await queues.schedulePoll(job.sourceSlug, { everyMs: 60_000 }, "UTC", new Date(Date.now() + 3_600_000));
          polled.push(Date.now());
          return undefined;
        },
      }),
    );
    await waitUntil(async () => polled.length === 1 && (await queues.counts()).discover.active === 0);
    expect(Date.parse((await queues.nextPollAt("failing")) ?? "") - Date.now()).toBeGreaterThan(3_500_000);
    expect(await queues.listPolls()).toHaveLength(1);
  });

  it.skipIf(isMissing)("asking twice for a poll now adds one", async () => {
    await open();
    await queues.pollNow("source");
    await queues.pollNow("source");
    expect((await queues.counts()).discover.waiting).toBe(1);
  });

  it.skipIf(isMissing)("a paused queue hands out nothing and loses nothing", async () => {
    await open();
    await queues.pause("fetch");
    await queues.publish([handoff(1)]);
    expect((await queues.counts()).fetch).toMatchObject({ waiting: 1, active: 0 });
    expect(await queues.isAlive(handoff(1))).toBe(true);
    await queues.resume("fetch");
    expect(await runAll(async () => undefined)).toEqual(["1:1"]);
  });

  it.skipIf(isMissing)("a worker that stops lets its job finish", async () => {
    await open();
    await queues.publish([handoff(1)]);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let hasStarted = false;
    let hasEnded = false;
    const worker = queues.startStageWorker({
      stage: "fetch",
      concurrency: 1,
      async handle() {
        hasStarted = true;
        await released;
        hasEnded = true;
        return undefined;
      },
    });
    await waitUntil(() => hasStarted);
    const stopped = worker.stop(10_000);
    release();
    await stopped;
    expect(hasEnded).toBe(true);
    expect(await queues.isAlive(handoff(1))).toBe(false);
  });

  it.skipIf(isMissing)("a worker that stops tells its jobs, and one that only waits is left to others", async () => {
    await open();
    await queues.publish([handoff(1)]);
    let hasStarted = false;
    const waiting = queues.startStageWorker({
      stage: "fetch",
      concurrency: 1,
      handle: (_job, run) =>
        new Promise((_resolve, reject) => {
          hasStarted = true;
          run.stopping.addEventListener("abort", () => reject(retryable("queue.stopping", "m", { retryAfterMs: 0 })));
        }),
    });
    await waitUntil(() => hasStarted);
    await waiting.stop(60_000);
    expect(await runAll(async () => undefined)).toEqual(["1:1"]);
  });

  it.skipIf(isMissing)("a worker that stops too slowly aborts its job, and another takes it up", async () => {
    await open();
    await queues.publish([handoff(1)]);
    let isAborted = false;
    let hasStarted = false;
    const stuck = queues.startStageWorker({
      stage: "fetch",
      concurrency: 1,
      handle: (_job, run) =>
        new Promise((_resolve, reject) => {
          hasStarted = true;
          run.signal.addEventListener("abort", () => {
            isAborted = true;
            reject(retryable("queue.stopping", "m"));
          });
        }),
    });
    await waitUntil(() => hasStarted);
    await stuck.stop(10);
    await waitUntil(() => isAborted);
    expect(await runAll(async () => undefined)).toEqual(["1:1"]);
  });
});

describe("openQueues", () => {
  it("asks for the migration when the queue tables are missing", async () => {
    const databaseUrl = await createTestDatabase();
    await expect(openQueues({ databaseUrl, redisUrl: null, logger })).rejects.toMatchObject({
      code: "queue.not_migrated",
    });
    await dropTestDatabase(databaseUrl);
  });

  it.each([
    ["PostgreSQL", { databaseUrl: "postgres://nobody@127.0.0.1:1/none", redisUrl: null }],
    ["Redis", { databaseUrl: "", redisUrl: "redis://127.0.0.1:1" }],
  ])("says in one sentence that %s does not answer", async (name, urls) => {
    await expect(openQueues({ ...urls, logger, connectTimeoutMs: 300 })).rejects.toMatchObject({
      code: "queue.unreachable",
      kind: "retryable",
      message: expect.stringContaining(`${name} at 127.0.0.1:1 does not answer`),
    });
  });
});
