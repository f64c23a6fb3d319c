import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFetcher, type Fetcher, type FetcherOptions } from "./create-fetcher.js";
import { createMemoryRobotsCache } from "./robots/robots-cache.js";
import {
  answer,
  answerPage,
  type Handler,
  redirectTo,
  startTestServer,
  type TestServer,
} from "./testing/test-server.js";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const DAY_MS = 24 * 60 * 60_000;

let server: TestServer;
let robots: Handler;
let page: Handler;
let clock: number;
const open: Fetcher[] = [];

beforeAll(async () => {
  server = await startTestServer({
    "/robots.txt": (request, response) => robots(request, response),
    "/page": (request, response) => page(request, response),
    "/private": answerPage("<p>private</p>"),
    "/to-private": redirectTo("/private"),
    "/to-page": redirectTo("/page", 301),
    ...Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`/hop-${n}`, redirectTo(`/hop-${n + 1}`)])),
  });
});

afterAll(async () => {
  for (const fetcher of open) await fetcher.close();
  await server.close();
});

beforeEach(() => {
  robots = answer(404);
  page = answerPage("<p>page</p>");
  clock = NOW;
  server.requests.length = 0;
});

function createTestFetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgent: "Newsledger-Test/1",
    allowPrivateHosts: [".localhost"],
    now: () => clock,
    ...options,
  });
  open.push(fetcher);
  return fetcher;
}

const paths = () => server.requests.map((request) => request.split(" ")[1]);
const get = (fetcher: Fetcher, path = "/page", delayMs = 0, host = "site.localhost") =>
  fetcher.fetchResource({ url: server.url(path, host), kind: "page", delayMs });

describe("robots.txt", () => {
  const rules = (text: string) => answer(200, { "content-type": "text/plain" }, text);

  it("is read once a day, however many ask at the same time", async () => {
    const fetcher = createTestFetcher();
    await Promise.all(Array.from({ length: 20 }, () => get(fetcher)));
    expect(paths().filter((path) => path === "/robots.txt")).toHaveLength(1);
    clock += DAY_MS + 1;
    await get(fetcher);
    expect(paths().filter((path) => path === "/robots.txt")).toHaveLength(2);
  });

  it("keeps us from what it disallows, before any request", async () => {
    robots = rules("User-agent: *\nDisallow: /private");
    const fetcher = createTestFetcher();
    await expect(get(fetcher, "/private")).rejects.toMatchObject({
      kind: "blocked",
      code: "fetch.robots",
      retryAfterMs: DAY_MS,
    });
    expect(paths()).toEqual(["/robots.txt"]);
    expect(await get(fetcher)).toMatchObject({ status: "ok" });
  });

  it("is asked again of where a redirect leads", async () => {
    robots = rules("User-agent: *\nDisallow: /private");
    await expect(get(createTestFetcher(), "/to-private")).rejects.toMatchObject({ code: "fetch.robots" });
    expect(paths()).not.toContain("/private");
  });

  it("speaks to us by name before it speaks to all", async () => {
    robots = rules("User-agent: *\nDisallow: /\n\nUser-agent: newsledger-test\nAllow: /");
    expect(await get(createTestFetcher())).toMatchObject({ status: "ok" });
  });

  it.each([401, 403, 404, 410])("that answers %i allows everything", async (status) => {
    robots = answer(status);
    expect(await get(createTestFetcher())).toMatchObject({ status: "ok" });
  });

  it("that redirects more than five times allows everything", async () => {
    robots = redirectTo("/hop-0");
    expect(await get(createTestFetcher())).toMatchObject({ status: "ok" });
  });

  it.each([429, 500, 503])("that answers %i allows nothing for now", async (status) => {
    robots = answer(status);
    await expect(get(createTestFetcher())).rejects.toMatchObject({
      kind: "blocked",
      code: "fetch.robots_unavailable",
      retryAfterMs: 300_000,
    });
    expect(paths()).toEqual(["/robots.txt"]);
  });

  it("is believed a while longer when it cannot be read any more", async () => {
    robots = rules("User-agent: *\nDisallow: /private");
    const fetcher = createTestFetcher();
    await get(fetcher);
    robots = answer(500);
    clock += DAY_MS + 1;
    expect(await get(fetcher)).toMatchObject({ status: "ok" });
    await expect(get(fetcher, "/private")).rejects.toMatchObject({ code: "fetch.robots" });
  });

  it("is read up to its limit, and the rest is nobody's loss", async () => {
    robots = rules(`User-agent: *\nDisallow: /private\n${"# filler\n".repeat(100_000)}Disallow: /page`);
    const fetcher = createTestFetcher();
    expect(await get(fetcher)).toMatchObject({ status: "ok" });
    await expect(get(fetcher, "/private")).rejects.toMatchObject({ code: "fetch.robots" });
  });

  it("can be kept where other processes see it", async () => {
    const robotsCache = createMemoryRobotsCache();
    await get(createTestFetcher({ robotsCache }));
    await get(createTestFetcher({ robotsCache }));
    expect(paths()).toEqual(["/robots.txt", "/page", "/page"]);
  });

  it("sets the pace by Crawl-delay", async () => {
    robots = rules("User-agent: *\nCrawl-delay: 5");
    const fetcher = createTestFetcher();
    await get(fetcher);
    expect(await get(fetcher)).toMatchObject({ status: "busy", retryAfterMs: 5_000 });
    clock += 5_000;
    expect(await get(fetcher)).toMatchObject({ status: "ok" });
  });
});

describe("the host's budget", () => {
  it("spaces requests by the source's delay without holding anyone up", async () => {
    const fetcher = createTestFetcher();
    await get(fetcher, "/page", 1_000);
    clock += 300;
    expect(await get(fetcher, "/page", 1_000)).toEqual({
      status: "busy",
      host: `site.localhost:${server.port}`,
      retryAfterMs: 700,
    });
    expect(await get(fetcher, "/page", 1_000, "other.localhost")).toMatchObject({ status: "ok" });
  });

  it("lets a chain of redirects on one host come to its end", async () => {
    const result = await get(createTestFetcher(), "/to-page", 1_000);
    expect(result).toMatchObject({
      status: "ok",
      url: server.url("/page"),
      redirects: [{ from: server.url("/to-page"), to: server.url("/page"), status: 301 }],
    });
  });

  it.each([
    ["in seconds", "120"],
    ["as a date", "Sun, 01 Mar 2026 12:02:00 GMT"],
  ])("honours a Retry-After %s", async (_form, value) => {
    page = answer(429, { "retry-after": value });
    const fetcher = createTestFetcher();
    await expect(get(fetcher)).rejects.toMatchObject({
      kind: "retryable",
      code: "fetch.throttled",
      retryAfterMs: 120_000,
    });
    expect(await get(fetcher, "/private")).toMatchObject({ status: "busy", retryAfterMs: 120_000 });
  });

  it("tells a long 429 as blocked", async () => {
    page = answer(429, { "retry-after": "3600" });
    await expect(get(createTestFetcher())).rejects.toMatchObject({ kind: "blocked", retryAfterMs: 3_600_000 });
  });

  it("doubles its pause for a 429 that names no time", async () => {
    page = answer(429);
    const fetcher = createTestFetcher();
    for (const retryAfterMs of [2_000, 4_000, 8_000]) {
      await expect(get(fetcher)).rejects.toMatchObject({ code: "fetch.throttled", retryAfterMs });
      clock += retryAfterMs;
    }
  });

  it("honours the Retry-After of an outage", async () => {
    page = answer(503, { "retry-after": "30" });
    const fetcher = createTestFetcher();
    await expect(get(fetcher)).rejects.toMatchObject({ code: "fetch.http_5xx", retryAfterMs: 30_000 });
    expect(await get(fetcher)).toMatchObject({ status: "busy", retryAfterMs: 30_000 });
  });

  it("leaves a host in peace that refuses, and no other", async () => {
    page = answer(403);
    const fetcher = createTestFetcher();
    await expect(get(fetcher)).rejects.toMatchObject({ kind: "blocked", retryAfterMs: 60_000 });
    expect(await get(fetcher, "/private")).toMatchObject({ status: "busy" });
    expect(await get(fetcher, "/private", 0, "other.localhost")).toMatchObject({ status: "ok" });
  });

  it("pauses a host whose connection fails", async () => {
    page = (request) => request.socket.destroy();
    const fetcher = createTestFetcher();
    await expect(get(fetcher)).rejects.toMatchObject({ code: "fetch.connection_lost" });
    expect(await get(fetcher)).toMatchObject({ status: "busy", retryAfterMs: 2_000 });
  });
});
