import type { WorkerOptions } from "../start-worker.js";

/** Quick to notice lost workers and lost jobs, so that tests of both need no minutes. */
export const TEST_TIMING = {
  relayMs: 50,
  sweepMs: 500,
  overdueMs: 3_000,
  beatMs: 1_000,
  backfillMs: 50,
  backfillLeaseMs: 1_000,
  stopLimitMs: 10_000,
};
export const TEST_RECOVERY = { lockMs: 2_000, stalledCheckMs: 500 };

export function testConfig(dataDir: string, redisUrl: string | null): WorkerOptions["config"] {
  return {
    dataDir,
    redisUrl,
    contact: null,
    minDelayMs: 0,
    logLevel: "warn",
    concurrency: { discover: 2, fetch: 4, normalise: 2, extract: 2, link: 2 },
  };
}
