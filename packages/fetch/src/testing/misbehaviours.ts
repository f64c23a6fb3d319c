import { brotliCompressSync, gzipSync } from "node:zlib";
import {
  answer,
  answerPage,
  answerRaw,
  dripEvery,
  type Handler,
  pourEndlessly,
  redirectTo,
  staySilent,
} from "./test-server.js";
import { PACKED_LINES, repeatingFrame } from "./zstd-frames.js";

export interface Misbehaviour {
  what: string;
  handler: Handler;
  kind: "retryable" | "permanent" | "blocked";
  code: string;
  /** What the client asked for; `page` when left out. */
  as?: "feed";
}

const HTML = { "content-type": "text/html" };
const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
const PAGE = "<!doctype html><title>A page</title><p>Text.</p>";
const zeros = Buffer.alloc(8 * 1024 * 1024);
const bomb = gzipSync(zeros);

/** Everything a server may do to us, and the one name it gets. */
export const MISBEHAVIOURS: readonly Misbehaviour[] = [
  { what: "a page that does not exist", handler: answer(404, HTML, "no"), kind: "permanent", code: "fetch.http_404" },
  { what: "a page that was taken down", handler: answer(410), kind: "permanent", code: "fetch.gone" },
  { what: "a bad request", handler: answer(400), kind: "permanent", code: "fetch.http_4xx" },
  { what: "a request timeout", handler: answer(408), kind: "retryable", code: "fetch.http_408" },
  { what: "a login wall", handler: answer(401), kind: "blocked", code: "fetch.forbidden" },
  { what: "a payment wall", handler: answer(402), kind: "blocked", code: "fetch.forbidden" },
  { what: "a refusal", handler: answer(403, HTML, "no"), kind: "blocked", code: "fetch.forbidden" },
  { what: "a legal wall", handler: answer(451), kind: "blocked", code: "fetch.forbidden" },
  { what: "an internal error", handler: answer(500), kind: "retryable", code: "fetch.http_5xx" },
  { what: "a bad gateway", handler: answer(502), kind: "retryable", code: "fetch.http_5xx" },
  { what: "an outage", handler: answer(503), kind: "retryable", code: "fetch.http_5xx" },
  { what: "a made-up status", handler: answer(799), kind: "retryable", code: "fetch.http_5xx" },
  { what: "a 204", handler: answer(204), kind: "retryable", code: "fetch.http_unusual" },
  {
    what: "a part that nobody asked for",
    handler: answer(206, HTML, "x"),
    kind: "retryable",
    code: "fetch.http_unusual",
  },
  { what: "a 304 that nobody asked for", handler: answer(304), kind: "retryable", code: "fetch.http_unusual" },
  { what: "success without content", handler: answerPage(""), kind: "retryable", code: "fetch.empty_body" },
  {
    what: "a picture",
    handler: answer(200, { "content-type": "image/png" }, "\x89PNG"),
    kind: "permanent",
    code: "fetch.content_type",
  },
  {
    what: "a feed where a page should be",
    handler: answer(200, { "content-type": "application/rss+xml" }, "<rss/>"),
    kind: "permanent",
    code: "fetch.content_type",
  },
  {
    what: "a film where a feed should be",
    handler: answer(200, { "content-type": "video/mp4" }, "x"),
    kind: "permanent",
    code: "fetch.content_type",
    as: "feed",
  },
  {
    what: "bytes without a type",
    handler: answer(200, {}, Buffer.from([0, 1, 2, 3])),
    kind: "permanent",
    code: "fetch.content_type",
  },
  { what: "an endless body", handler: pourEndlessly(), kind: "permanent", code: "fetch.too_large" },
  {
    what: "an announced giant",
    handler: answerRaw(`${HEAD}Content-Length: 99999999999\r\n\r\nx`, false),
    kind: "permanent",
    code: "fetch.too_large",
  },
  {
    what: "a gzip bomb",
    handler: answerPage(bomb, { "content-encoding": "gzip" }),
    kind: "permanent",
    code: "fetch.too_large",
  },
  {
    what: "a brotli bomb",
    handler: answerPage(brotliCompressSync(zeros), { "content-encoding": "br" }),
    kind: "permanent",
    code: "fetch.too_large",
  },
  {
    what: "a bomb in a bomb",
    handler: answerPage(gzipSync(bomb), { "content-encoding": "gzip, gzip" }),
    kind: "permanent",
    code: "fetch.too_large",
  },
  {
    what: "more layers than sense",
    handler: answerPage("x", { "content-encoding": "gzip, gzip, gzip" }),
    kind: "permanent",
    code: "fetch.decompression",
  },
  {
    what: "an encoding nobody asked for",
    handler: answerPage("x", { "content-encoding": "compress" }),
    kind: "permanent",
    code: "fetch.decompression",
  },
  {
    what: "plain text called gzip",
    handler: answerPage(PAGE, { "content-encoding": "gzip" }),
    kind: "retryable",
    code: "fetch.decompression",
  },
  {
    what: "gzip cut short",
    handler: answerPage(gzipSync(PAGE).subarray(0, 30), { "content-encoding": "gzip" }),
    kind: "retryable",
    code: "fetch.decompression",
  },
  {
    what: "plain text called brotli",
    handler: answerPage(PAGE, { "content-encoding": "br" }),
    kind: "retryable",
    code: "fetch.decompression",
  },
  {
    what: "a zstd bomb",
    handler: answerPage(repeatingFrame(100_000, 128 * 1024), { "content-encoding": "zstd" }),
    kind: "permanent",
    code: "fetch.too_large",
  },
  {
    what: "zstd that wants two gigabytes",
    handler: answerPage(repeatingFrame(2, 10, 0xa8), { "content-encoding": "zstd" }),
    kind: "retryable",
    code: "fetch.decompression",
  },
  {
    what: "zstd cut short",
    handler: answerPage(PACKED_LINES.subarray(0, 200), { "content-encoding": "zstd" }),
    kind: "retryable",
    code: "fetch.decompression",
  },
  { what: "silence after the request", handler: staySilent, kind: "retryable", code: "fetch.timeout" },
  { what: "a slow drip", handler: dripEvery(20), kind: "retryable", code: "fetch.timeout" },
  { what: "a slow drip of an error", handler: dripEveryOf(403), kind: "blocked", code: "fetch.forbidden" },
  {
    what: "headers that never end",
    handler: answerRaw("HTTP/1.1 200 OK\r\nX: y", false),
    kind: "retryable",
    code: "fetch.timeout",
  },
  {
    what: "a body shorter than it said, then silence",
    handler: answerRaw(`${HEAD}Content-Length: 100\r\n\r\nshort`, false),
    kind: "retryable",
    code: "fetch.timeout",
  },
  {
    what: "a body shorter than it said, then the end",
    handler: answerRaw(`${HEAD}Content-Length: 100\r\n\r\nshort`),
    kind: "retryable",
    code: "fetch.connection_lost",
  },
  {
    what: "chunks that stop in the middle",
    handler: answerRaw(`${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\nab`),
    kind: "retryable",
    code: "fetch.connection_lost",
  },
  {
    what: "chunks of no length",
    handler: answerRaw(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nab`),
    kind: "retryable",
    code: "fetch.protocol",
  },
  {
    what: "two different lengths",
    handler: answerRaw(`${HEAD}Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde`),
    kind: "retryable",
    code: "fetch.truncated",
  },
  { what: "another protocol", handler: answerRaw("220 mail ready\r\n"), kind: "retryable", code: "fetch.protocol" },
  {
    what: "a closed door",
    handler: (request) => request.socket.destroy(),
    kind: "retryable",
    code: "fetch.connection_lost",
  },
  {
    what: "a reset in the middle of the body",
    handler: (request) => {
      request.socket.write(`${HEAD}Content-Length: 100\r\n\r\nshort`);
      setImmediate(() => request.socket.resetAndDestroy());
    },
    kind: "retryable",
    code: "fetch.connection_lost",
  },
  {
    what: "huge headers",
    handler: answerRaw(`${HEAD}X-Big: ${"x".repeat(64 * 1024)}\r\n\r\n`),
    kind: "permanent",
    code: "fetch.headers_too_large",
  },
  { what: "a redirect to nowhere", handler: answer(302), kind: "permanent", code: "fetch.bad_redirect" },
  { what: "a redirect to nonsense", handler: redirectTo("http://["), kind: "permanent", code: "fetch.bad_redirect" },
  { what: "a redirect to a file", handler: redirectTo("file:///etc/passwd"), kind: "permanent", code: "fetch.url" },
  {
    what: "a redirect to itself",
    handler: (request, response) => response.writeHead(301, { location: request.url ?? "/" }).end(),
    kind: "permanent",
    code: "fetch.too_many_redirects",
  },
  {
    what: "a redirect to the metadata service",
    handler: redirectTo("http://169.254.169.254/latest/meta-data/"),
    kind: "permanent",
    code: "fetch.private_address",
  },
  {
    what: "a redirect into the local network",
    handler: redirectTo("http://192.168.0.1/"),
    kind: "permanent",
    code: "fetch.private_address",
  },
  {
    what: "a bot wall that says so",
    handler: answer(403, { ...HTML, "cf-mitigated": "challenge" }, "x"),
    kind: "blocked",
    code: "fetch.challenge",
  },
  {
    what: "a bot wall in the dress of an outage",
    handler: answer(503, HTML, "<title>Just a moment...</title>"),
    kind: "blocked",
    code: "fetch.challenge",
  },
  {
    what: "a bot wall in the dress of a page",
    handler: answerPage("<html><script src='/_Incapsula_Resource?x=1'></script></html>"),
    kind: "blocked",
    code: "fetch.challenge",
  },
];

function dripEveryOf(status: number): Handler {
  return (_request, response) => {
    response.writeHead(status, HTML);
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
  };
}
