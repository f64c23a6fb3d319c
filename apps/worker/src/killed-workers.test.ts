import { startTestRedis, type TestRedis } from "@newsledger/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNewsroom } from "./testing/run-articles.js";
import type { Census } from "./testing/take-census.js";

const IS_LONG = process.env.NEWSLEDGER_KILL_TEST === "long";
const ARTICLES = IS_LONG ? 500 : 60;
const KILLS = IS_LONG ? 20 : 4;
const WORKERS = 3;
const TIMEOUT_MS = IS_LONG ? 600_000 : 90_000;

const redis: TestRedis | null = await startTestRedis();
afterAll(() => redis?.stop());

/** The same victims in every run; only the moment differs. */
function chooseVictim(kill: number): number {
  return (kill * 7 + 3) % WORKERS;
}

/** What there must be in the end; the same whichever engine the queues are on, so it is run once. */
async function runUndisturbed(): Promise<Census> {
  const newsroom = await openNewsroom({ articles: ARTICLES, redisUrl: null, timeoutMs: TIMEOUT_MS });
  try {
    await newsroom.startProcess();
    return await newsroom.waitForAll();
  } finally {
    await newsroom.close();
  }
}

async function runWithKills(redisUrl: string | null): Promise<{ census: Census; kills: number }> {
  const newsroom = await openNewsroom({ articles: ARTICLES, redisUrl, timeoutMs: TIMEOUT_MS });
  try {
    const workers = await Promise.all(Array.from({ length: WORKERS }, () => newsroom.startProcess()));
    let kills = 0;
    for (; kills < KILLS; kills += 1) {
      await newsroom.waitForLinked(Math.floor((ARTICLES * kills) / (KILLS + 1)));
      const victim = chooseVictim(kills);
      await workers[victim]?.kill("SIGKILL");
      workers[victim] = await newsroom.startProcess();
    }
    return { census: await newsroom.waitForAll(), kills };
  } finally {
    await newsroom.close();
  }
}

let calm: Census;
beforeAll(async () => {
  calm = await runUndisturbed();
}, TIMEOUT_MS);

describe.each([
  { backend: "postgres", isMissing: false },
  { backend: "redis", isMissing: redis === null },
])("workers killed on $backend", ({ backend, isMissing }) => {
  it.skipIf(isMissing)(
    `SIGKILL of ${KILLS} workers during ${ARTICLES} articles loses none and doubles none`,
    { timeout: TIMEOUT_MS * 2 },
    async () => {
      const redisUrl = backend === "redis" ? (redis as TestRedis).url : null;
      const { census, kills } = await runWithKills(redisUrl);
      expect(kills).toBe(KILLS);
      expect(calm).toMatchObject({ articles: ARTICLES, revisions: ARTICLES, captures: ARTICLES, openHandoffs: 0 });
      expect(calm.ends).toEqual({ fetch: ARTICLES, normalise: ARTICLES, extract: ARTICLES, link: ARTICLES });
      expect(census.doubled).toBe(0);
      expect(census).toEqual({ ...calm, polls: census.polls });
    },
  );
});
