import { describe, expect, it } from "vitest";
import { checkContentType, readContentType } from "./content-type.js";
import { readFreshness } from "./freshness.js";
import { readRetryAfter } from "./retry-after.js";

const NOW = Date.parse("2026-03-01T12:00:00Z");

describe("Retry-After", () => {
  it.each([
    ["120", 120_000],
    ["0", 0],
    [" 5 ", 5_000],
    ["Sun, 01 Mar 2026 12:01:00 GMT", 60_000],
    ["Sunday, 01-Mar-26 12:01:00 GMT", 60_000],
    ["Sun Mar  1 12:01:00 2026", 60_000],
    ["Sun, 01 Mar 2026 11:00:00 GMT", 0],
    ["-5", null],
    ["1.5", null],
    ["soon", null],
    ["2026-03-01", null],
    ["99999999999999", null],
    ["", null],
    [null, null],
  ])("%j is %j ms", (value, wanted) => {
    expect(readRetryAfter(value, NOW)).toBe(wanted);
  });
});

describe("freshness", () => {
  it.each([
    ["max-age", { "cache-control": "public, max-age=300" }, 300_000],
    ["max-age less the age it has", { "cache-control": "max-age=300", age: "100" }, 200_000],
    ["no-cache over max-age", { "cache-control": "no-cache, max-age=300" }, 0],
    ["max-age over Expires", { "cache-control": "max-age=60", expires: "Sun, 01 Mar 2026 13:00:00 GMT" }, 60_000],
    [
      "Expires against the server's own clock",
      { expires: "Sun, 01 Mar 2026 13:00:00 GMT", date: "Sun, 01 Mar 2026 12:59:00 GMT" },
      60_000,
    ],
    ["an Expires that is past", { expires: "Thu, 01 Jan 1970 00:00:00 GMT" }, 0],
    ["an Expires that is no date", { expires: "-1" }, null],
    ["nothing", {}, null],
  ])("%s", (_rule, headers: Record<string, string>, wanted) => {
    expect(readFreshness((name) => headers[name] ?? null, NOW)).toBe(wanted);
  });
});

describe("Content-Type", () => {
  it.each([
    ["text/html; charset=UTF-8", "text/html", "utf-8"],
    ['Text/HTML;Charset="ISO-8859-1"', "text/html", "iso-8859-1"],
    ["application/xml", "application/xml", null],
    ["; charset=utf-8", null, "utf-8"],
    [null, null, null],
  ])("%j", (value, mediaType, charset) => {
    expect(readContentType(value)).toEqual({ mediaType, charset });
  });

  it.each([
    ["application/rss+xml"],
    ["application/atom+xml"],
    ["text/xml"],
    ["application/feed+json"],
    ["application/json"],
    ["text/html"],
    ["text/plain"],
    ["application/x-gzip"],
  ])("%s may be a feed", (mediaType) => {
    expect(() => checkContentType("feed", { mediaType, charset: null }, "u")).not.toThrow();
  });

  it.each(["image/svg+xml; x", "application/pdf", "audio/mpeg", "application/zip"])("%s is no page", (mediaType) => {
    expect(() => checkContentType("page", { mediaType, charset: null }, "u")).toThrow(/where a page was expected/);
  });
});
