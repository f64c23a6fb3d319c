import { once } from "node:events";
import { connect } from "node:net";
import { type RunningScript, startTestRedis } from "@newsledger/testkit";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RestartableServer, startRestartableServer } from "./testing/restartable-server.js";
import { type Newsroom, openNewsroom } from "./testing/run-articles.js";

const ARTICLES = 60;
const TIMEOUT_MS = 90_000;

const probe = await startTestRedis();
await probe?.stop();
const hasRedis = probe !== null;
const opened: { close(): Promise<unknown> }[] = [];

afterEach(async () => {
  for (const resource of opened.splice(0).reverse()) await resource.close();
});

/** On the server of all tests, unless it is to be restarted. */
async function open(redisUrl: string | null, server?: RestartableServer): Promise<Newsroom> {
  const options = { articles: ARTICLES, redisUrl, timeoutMs: TIMEOUT_MS };
  const newsroom = await openNewsroom(server ? { ...options, server } : options);
  opened.push(newsroom);
  return newsroom;
}

const startTwo = (newsroom: Newsroom) => Promise.all([newsroom.startProcess(), newsroom.startProcess()]);

/** Every article came in once, although its worker was told of the fault. */
async function expectAll(newsroom: Newsroom, workers: RunningScript[]): Promise<void> {
  const census = await newsroom.waitForAll();
  const output = workers.map((worker) => worker.output()).join("");
  expect(census, output).toMatchObject({ articles: ARTICLES, revisions: ARTICLES, captures: ARTICLES, doubled: 0 });
  expect(census.ends).toEqual({ fetch: ARTICLES, normalise: ARTICLES, extract: ARTICLES, link: ARTICLES });
  for (const worker of workers) expect(worker.child.exitCode, output).toBeNull();
}

describe("PostgreSQL restarted under load", () => {
  const backends = ["postgres", ...(hasRedis ? ["redis"] : [])];
  let server: RestartableServer;
  beforeAll(async () => {
    server = await startRestartableServer();
  }, TIMEOUT_MS);
  afterAll(() => server?.stop());

  it.each(backends)("ends every article with the queues on %s", { timeout: TIMEOUT_MS * 2 }, async (backend) => {
    const redis = backend === "redis" ? await startTestRedis() : null;
    if (redis) opened.push({ close: () => redis.stop() });
    const newsroom = await open(redis?.url ?? null, server);
    const workers = await startTwo(newsroom);
    await newsroom.waitForLinked(ARTICLES / 5);
    await server.restart("in order");
    await newsroom.waitForLinked(ARTICLES / 2);
    await server.restart("killed");
    await expectAll(newsroom, workers);
  });
});

describe.skipIf(!hasRedis)("Redis under load", () => {
  async function openOnRedis(isPersistent: boolean) {
    const redis = await startTestRedis({ isPersistent });
    if (redis === null) throw new Error("redis-server was found and did not start.");
    opened.push({ close: () => redis.stop() });
    const newsroom = await open(redis.url);
    return { redis, newsroom, workers: await startTwo(newsroom) };
  }

  it("ends every article when Redis restarts with its data", { timeout: TIMEOUT_MS * 2 }, async () => {
    const { redis, newsroom, workers } = await openOnRedis(true);
    await newsroom.waitForLinked(ARTICLES / 5);
    await redis.restart("SIGKILL");
    await newsroom.waitForLinked(ARTICLES / 2);
    await redis.restart();
    await expectAll(newsroom, workers);
  });

  it("ends every article when Redis comes back empty", { timeout: TIMEOUT_MS * 2 }, async () => {
    const { redis, newsroom, workers } = await openOnRedis(false);
    await newsroom.waitForLinked(ARTICLES / 5);
    await redis.restart("SIGKILL");
    await expectAll(newsroom, workers);
  });

  it("ends every article after FLUSHALL, and polls go on", { timeout: TIMEOUT_MS * 2 }, async () => {
    const { redis, newsroom, workers } = await openOnRedis(false);
    await newsroom.waitForLinked(ARTICLES / 5);
    await flushAll(redis.url);
    await expectAll(newsroom, workers);
    await newsroom.waitForNextPoll();
  });
});

async function flushAll(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).end("FLUSHALL\r\n");
  const [answer] = await once(socket, "data");
  if (!String(answer).startsWith("+OK")) throw new Error(`Redis could not be flushed: ${answer}`);
}
