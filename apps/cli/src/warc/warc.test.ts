import { createReadStream } from "node:fs";
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import type { StoredCapture } from "@newsledger/store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { type ArchivedPage, readArchivedPage } from "./archived-page.js";
import { exportCaptures } from "./export-captures.js";
import { readWarc } from "./read-warc.js";
import { digestOf, encodeRecord, type WarcRecord } from "./warc-record.js";

const CAPTURES = 400;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsledger-warc-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bodyOf = (id: number) => Buffer.from(`<p>Réport ${id}, ${"a sentence again. ".repeat(id % 50)}</p>`);

function captureOf(id: number): StoredCapture {
  return {
    captureId: id,
    sourceSlug: "one",
    pageUrl: `https://one.example/${id}`,
    url: `https://www.one.example/${id}?from=feed`,
    mediaType: "text/html",
    charset: "utf-8",
    fetchedAt: "2026-03-01T10:20:30.456Z",
    sha256: String(id),
  };
}

const upkeep = {
  listCaptures: async (_scope: unknown, after: number, limit: number) =>
    Array.from({ length: Math.min(limit, CAPTURES - after) }, (_, index) => captureOf(after + index + 1)),
};
const snapshots = { load: async (sha256: string) => bodyOf(Number(sha256)) };

async function exportTo(name: string): Promise<string> {
  const path = join(folder, name);
  await rm(path, { force: true });
  await exportCaptures(upkeep, snapshots, {
    path,
    scope: {},
    operator: "desk@newsroom.example",
    now: new Date("2026-04-01T00:00:00Z"),
    onProgress: () => {},
  });
  return path;
}

async function readAll(path: string, max = 1e6): Promise<WarcRecord[]> {
  const records: WarcRecord[] = [];
  for await (const record of readWarc(path, max)) records.push({ ...record });
  return records;
}

describe("an export", () => {
  it.each(["all.warc.gz", "all.warc"])("is read by another program as it was written (%s)", async (name) => {
    const path = await exportTo(name);
    const seen: string[] = [];
    for await (const record of new WARCParser(createReadStream(path))) {
      const content = Buffer.from((await record.readFully(false)) ?? []);
      expect(record.warcHeaders.protocol).toBe("WARC/1.1");
      expect(record.warcHeader("WARC-Block-Digest")).toBe(digestOf(content));
      seen.push(`${record.warcType} ${record.warcTargetURI}`);
      if (record.warcType === "resource") expect(content).toEqual(bodyOf(seen.length - 1));
    }
    expect(seen).toHaveLength(CAPTURES + 1);
    expect(seen.slice(0, 2)).toEqual(["warcinfo null", "resource https://www.one.example/1?from=feed"]);
  });

  it("packs each record by itself, so that one can be read from its offset", async () => {
    const bytes = await readFile(await exportTo("members.warc.gz"));
    const starts: number[] = [];
    for (let at = bytes.indexOf("1f8b0800", 0, "hex"); at >= 0; at = bytes.indexOf("1f8b0800", at + 1, "hex")) {
      starts.push(at);
    }
    expect(starts).toHaveLength(CAPTURES + 1);
    const member = gunzipSync(bytes.subarray(starts[7], starts[8])).toString();
    expect(member).toMatch(/^WARC\/1\.1\r\nWARC-Type: resource\r\n/);
    expect(member.endsWith("\r\n\r\n")).toBe(true);
  });

  it("gives back every page with its time, addresses and type", async () => {
    const [, ...records] = await readAll(await exportTo("again.warc.gz"));
    const pages = await Promise.all(records.map(readArchivedPage));
    expect(pages).toHaveLength(CAPTURES);
    expect(pages[41]).toEqual({
      pageUrl: "https://one.example/42",
      url: "https://www.one.example/42?from=feed",
      fetchedAt: "2026-03-01T10:20:30.456Z",
      mediaType: "text/html",
      charset: "utf-8",
      etag: null,
      lastModified: null,
      body: bodyOf(42),
      sourceSlug: "one",
    });
  });

  it("leaves no file under its name when it fails", async () => {
    const path = join(folder, "failed.warc.gz");
    const broken = { load: async () => Promise.reject(new Error("disk")) };
    const options = { path, scope: {}, operator: null, now: new Date(), onProgress: () => {} };
    await expect(exportCaptures(upkeep, broken, options)).rejects.toThrow("disk");
    for (const name of [path, `${path}.part`]) await expect(stat(name)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("a damaged file", () => {
  let path = "";
  beforeEach(async () => {
    path = await exportTo("damaged.warc.gz");
  });

  it.each<[string, (size: number) => Promise<void>, RegExp]>([
    ["cut off", (size) => truncate(path, size / 2), /after (1\d\d|200) records, near byte \d+/],
    ["followed by what is no archive", () => appendFile(path, "<html>no gzip</html>"), /after 3\d\d records/],
    ["followed by room that was never filled", () => appendFile(path, Buffer.alloc(99)), /after 401 records.*no gzip/],
    [
      "overwritten in the middle",
      async (size) => {
        const bytes = await readFile(path);
        bytes.fill(0xee, size / 2, size / 2 + 400);
        await writeFile(path, bytes);
      },
      /after 1\d\d records/,
    ],
  ])("that is %s says how far it came", async (_what, harm, message) => {
    await harm((await stat(path)).size & ~1);
    let read = 0;
    const reading = (async () => {
      for await (const _record of readWarc(path, 1e6)) read += 1;
    })();
    const error = (await reading.catch((thrown) => thrown)) as { code: string; message: string };
    expect(error.code).toBe("warc.damaged");
    expect(error.message).toMatch(message);
    expect(read).toBeGreaterThan(100);
  });

  it.each([
    ["no archive at all", "<html></html>", "warc.no_warc"],
    ["a record that does not say its length", "WARC/1.1\r\nWARC-Type: resource\r\n\r\n", "warc.damaged"],
    ["a record cut off", "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 9\r\n\r\nabc", "warc.damaged"],
  ])("%s is told by its code", async (_what, text, code) => {
    await writeFile(path, text);
    await expect(readAll(path)).rejects.toMatchObject({ code });
  });
});

describe("an archive of another crawler", () => {
  const html = Buffer.from("<html><p>A report of some length.</p></html>");
  const http = (head: string[], body: Buffer) =>
    Buffer.concat([Buffer.from(`HTTP/1.1 ${head.join("\r\n")}\r\n\r\n`), body]);
  const chunked = Buffer.concat([
    Buffer.from("a\r\n"),
    html.subarray(0, 10),
    Buffer.from("\r\n22;x=y\r\n"),
    html.subarray(10),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);

  async function readOne(block: Buffer, fields: [string, string][] = [], type = "response") {
    const path = join(folder, "foreign.warc");
    const basics: [string, string][] = [
      ["WARC-Target-URI", "https://two.example/1"],
      ["WARC-Date", "2025-01-01T00:00:00Z"],
    ];
    const record = encodeRecord({ type: type as "resource", fields: [...basics, ...fields], block });
    await writeFile(path, Buffer.concat([Buffer.from("\r\n"), record, record]));
    const records = await readAll(path, 10_000);
    expect(records).toHaveLength(2);
    return readArchivedPage(records[1] as WarcRecord);
  }

  it.each<[string, string[], Buffer]>([
    ["plain", ["200 OK", "Content-Type: text/html"], html],
    ["in chunks", ["200 OK", "content-type: text/html; charset=UTF-8", "Transfer-Encoding: chunked"], chunked],
    ["said to be in chunks, but joined", ["200 OK", "Content-Type: text/html", "Transfer-Encoding: chunked"], html],
    ["gzip", ["200", "Content-Type: text/html", "Content-Encoding: gzip"], gzipSync(html)],
    ["brotli", ["200 OK", "Content-Type: text/html", "Content-Encoding: br"], brotliCompressSync(html)],
    ["said to be gzip, but unpacked", ["200 OK", "Content-Type: text/html", "Content-Encoding: gzip"], html],
  ])("gives the page of an answer that is %s", async (_how, head, body) => {
    const page = (await readOne(http(head, body))) as ArchivedPage;
    expect(page).toMatchObject({ url: "https://two.example/1", mediaType: "text/html", sourceSlug: null });
    expect(page.body.toString()).toBe(html.toString());
  });

  it.each<[string, Buffer, [string, string][], string]>([
    ["a picture", http(["200 OK", "Content-Type: image/png"], html), [], "not a page"],
    ["a redirect", http(["301 Moved", "Location: /2"], Buffer.alloc(0)), [], "not a success"],
    ["no HTTP", html, [], "not a page"],
    [
      "one cut short",
      http(["200 OK", "Content-Type: text/html"], html),
      [["WARC-Truncated", "length"]],
      "cut short by the archive",
    ],
    [
      "another content than its digest",
      html,
      [["WARC-Block-Digest", "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"]],
      "not what its digest says",
    ],
    ["a long one", Buffer.alloc(20_000), [], "too large"],
    [
      "broken gzip",
      http(["200 OK", "Content-Type: text/html", "Content-Encoding: gzip"], Buffer.from("\u001f\u008bxx", "latin1")),
      [],
      "not to be unpacked",
    ],
  ])("leaves out %s", async (_what, block, fields, why) => {
    expect(await readOne(block, fields)).toBe(why);
  });

  it("leaves out requests and what is said about pages", async () => {
    expect(await readOne(html, [], "request")).toBe("not a page");
    expect(await readOne(html, [], "metadata")).toBe("not a page");
  });
});
