import type { IncomingHttpHeaders } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFetcher, type Fetcher } from "./create-fetcher.js";
import type { FetchRequest } from "./fetch-types.js";
import { answer, answerPage, startTestServer, type TestServer } from "./testing/test-server.js";
import { LINES, PACKED_LINES } from "./testing/zstd-frames.js";

const PAGE = "<!doctype html><p>Kia ora</p>";
const NOW = Date.parse("2026-03-01T12:00:00Z");

let server: TestServer;
let fetcher: Fetcher;
let lastHeaders: IncomingHttpHeaders = {};

beforeAll(async () => {
  server = await startTestServer({
    "/plain": answerPage(PAGE, { etag: '"v1"', "last-modified": "Sun, 01 Mar 2026 10:00:00 GMT" }),
    "/gzip": answerPage(gzipSync(PAGE), { "content-encoding": "gzip" }),
    "/brotli": answerPage(brotliCompressSync(PAGE), { "content-encoding": "br" }),
    "/zstd": answerPage(PACKED_LINES, { "content-encoding": "zstd" }),
    "/deflate": answerPage(deflateSync(PAGE), { "content-encoding": "deflate" }),
    "/twice": answerPage(brotliCompressSync(gzipSync(PAGE)), { "content-encoding": "gzip, br" }),
    "/untyped": answer(200, {}, PAGE),
    "/sitemap.gz": answer(200, { "content-type": "application/x-gzip" }, gzipSync("<urlset/>")),
    "/headers": (request, response) => {
      lastHeaders = request.headers;
      response.writeHead(200, { "content-type": "text/html", "set-cookie": "id=1" }).end(PAGE);
    },
    "/conditional": (request, response) => {
      const isKnown = request.headers["if-none-match"] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { "content-type": "text/html", "cache-control": "max-age=60" });
      response.end(isKnown ? undefined : PAGE);
    },
    "/captcha-news": answerPage(`<title>Why sites ask for a px-captcha</title>${"<p>words</p>".repeat(5_000)}`),
    "/robots.txt": answer(200, { "content-type": "text/plain" }, "User-agent: *\nDisallow: /none"),
  });
  fetcher = createFetcher({
    userAgent: "Newsledger-Test/1",
    contact: "desk@example.org",
    allowPrivateHosts: [".localhost"],
    now: () => NOW,
  });
});

afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const get = (path: string, change: Partial<FetchRequest> = {}) =>
  fetcher.fetchResource({ url: server.url(path), kind: "page", delayMs: 0, ...change });

describe("an answer", () => {
  it("comes with what is needed to ask again and to read it", async () => {
    expect(await get("/plain#part")).toEqual({
      status: "ok",
      url: server.url("/plain"),
      httpStatus: 200,
      body: Buffer.from(PAGE),
      contentType: "text/html",
      charset: "utf-8",
      etag: '"v1"',
      lastModified: "Sun, 01 Mar 2026 10:00:00 GMT",
      freshForMs: null,
      fetchedAt: "2026-03-01T12:00:00.000Z",
      durationMs: expect.any(Number),
      redirects: [],
      link: null,
    });
  });

  it("is unpacked of zstd", async () => {
    expect(await get("/zstd")).toMatchObject({ status: "ok", body: Buffer.from(LINES) });
  });

  it.each(["/gzip", "/brotli", "/deflate", "/twice", "/untyped"])("is unpacked: %s", async (path) => {
    expect(await get(path)).toMatchObject({ status: "ok", body: Buffer.from(PAGE) });
  });

  it("leaves a file that is itself packed as it is", async () => {
    expect(await get("/sitemap.gz", { kind: "feed" })).toMatchObject({ body: gzipSync("<urlset/>") });
  });

  it("that says nothing has changed is one of its own, and keeps the validators", async () => {
    const known = { etag: '"v1"', lastModified: "Sun, 01 Mar 2026 10:00:00 GMT" };
    expect(await get("/conditional", known)).toMatchObject({
      status: "unchanged",
      httpStatus: 304,
      freshForMs: 60_000,
      ...known,
    });
    expect(await get("/conditional", { etag: '"v0"' })).toMatchObject({ status: "ok", etag: null });
  });

  it("about bot walls is no bot wall", async () => {
    expect(await get("/captcha-news")).toMatchObject({ status: "ok" });
  });

  it("of robots.txt itself can be had", async () => {
    const result = await get("/robots.txt", { kind: "robots" });
    expect(result).toMatchObject({ status: "ok", contentType: "text/plain" });
  });
});

describe("a request", () => {
  it("says who asks and how to reach them, and brings no cookie back", async () => {
    await get("/headers");
    await get("/headers", { etag: '"v1"' });
    expect(lastHeaders).toMatchObject({
      "user-agent": "Newsledger-Test/1 (+desk@example.org)",
      "accept-encoding": "gzip, br, zstd;q=0.5",
      "if-none-match": '"v1"',
    });
    expect(lastHeaders.cookie).toBeUndefined();
  });
});

describe("many requests", () => {
  it("share a few connections, whatever the answers are", async () => {
    for (let round = 0; round < 20; round += 1) {
      await Promise.allSettled(Array.from({ length: 20 }, (_, n) => get(n % 2 === 0 ? "/plain" : "/missing")));
    }
    // At most two for each of the twenty at a time: one busy, one being handed back.
    expect(server.openSockets()).toBeLessThanOrEqual(40);
  });
});
