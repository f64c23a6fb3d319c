import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Snapshots } from "../store.js";
import { openS3Snapshots } from "./open-s3-snapshots.js";
import { type BucketOptions, openS3Client } from "./s3-client.js";
import { signRequest } from "./sign-request.js";

const page = Buffer.from(`<p>${"The same sentence again. ".repeat(400)}</p>`);

function bucketAt(port: number, overrides: Partial<BucketOptions> = {}): BucketOptions {
  return {
    bucket: "news",
    endpoint: `http://127.0.0.1:${port}`,
    region: "us-east-1",
    prefix: "snapshots/",
    credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER", sessionToken: null },
    backoffMs: 1,
    ...overrides,
  };
}

describe("a bucket of an S3-compatible server", () => {
  let dir = "";
  let server: S3rver;
  let port = 0;
  let snapshots: Snapshots;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "newsledger-s3-"));
    server = new S3rver({ port: 0, address: "127.0.0.1", silent: true, directory: dir, vhostBuckets: false });
    ({ port } = await server.run());
    const client = openS3Client(bucketAt(port, { prefix: "" }));
    await client.send({ method: "PUT", key: "" });
    await client.close();
    snapshots = openS3Snapshots(bucketAt(port));
  });
  afterAll(async () => {
    await snapshots.close();
    await server.close();
    await rm(dir, { recursive: true, force: true });
  });

  const objects = async () => (await readdir(dir, { recursive: true })).filter((name) => /_object$/.test(name));

  it("answers that it can be used", async () => {
    await expect(snapshots.check()).resolves.toBeUndefined();
  });

  it("gives back the bytes it was given, from a fraction of the room, kept once", async () => {
    const refs = await Promise.all([snapshots.save(page), snapshots.save(page)]);
    expect(refs[0]).toEqual(refs[1]);
    expect(refs[0].storedBytes).toBeLessThan(page.length / 20);
    expect(await snapshots.load(refs[0].sha256)).toEqual(page);
    expect(await objects()).toEqual([expect.stringContaining(`snapshots/${refs[0].sha256.slice(0, 2)}/`)]);
  });

  it("gives bytes up, also twice, and then says that they are not there", async () => {
    const { sha256 } = await snapshots.save(Buffer.from("soon gone"));
    expect(await snapshots.remove(sha256)).toBe(true);
    expect(await snapshots.remove(sha256)).toBe(true);
    await expect(snapshots.load(sha256)).rejects.toMatchObject({ kind: "permanent", code: "store.snapshot_missing" });
  });

  it("says that an object is not what it was", async () => {
    const { sha256 } = await snapshots.save(Buffer.from("harmed"));
    const [harmed = ""] = (await objects()).filter((name) => name.includes(sha256));
    await writeFile(join(dir, harmed), "something else");
    await expect(snapshots.load(sha256)).rejects.toMatchObject({ code: "store.snapshot_missing" });
  });

  it.each<[string, Partial<BucketOptions>, string]>([
    ["a bucket that is not there", { bucket: "olds" }, "store.bucket_missing"],
    [
      "an unknown key",
      { credentials: { accessKeyId: "NOBODY", secretAccessKey: "S3RVER", sessionToken: null } },
      "store.bucket_denied",
    ],
    ["a clock that is an hour late", { now: () => new Date(Date.now() - 3_600_000) }, "store.bucket_clock"],
    ["a port where nothing listens", { endpoint: "http://127.0.0.1:1" }, "store.bucket_unreachable"],
  ])("tells %s by its code, and lets the work wait", async (_what, overrides, code) => {
    const other = openS3Snapshots(bucketAt(port, overrides));
    await expect(other.save(page)).rejects.toMatchObject({ kind: "retryable", code, hint: expect.any(String) });
    await other.close();
  });
});

describe("a server with faults", () => {
  let server: Server;
  let port = 0;
  let answers: ((request: IncomingMessage, response: ServerResponse) => void)[] = [];
  let asked: { method: string; headers: IncomingMessage["headers"]; body: Buffer; url: string }[] = [];

  beforeEach(async () => {
    asked = [];
    server = createServer(async (request, response) => {
      const body = await buffer(request);
      asked.push({ method: request.method ?? "", headers: request.headers, body, url: request.url ?? "" });
      (answers.shift() ?? status(200))(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const status =
    (code: number, s3Code = "") =>
    (_request: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(code).end(s3Code && `<?xml version="1.0"?><Error><Code>${s3Code}</Code></Error>`);

  async function save(...script: typeof answers) {
    answers = script;
    const snapshots = openS3Snapshots(bucketAt(port));
    return snapshots.save(page).finally(() => snapshots.close());
  }

  it("gets each object with a condition, a checksum, a digest of what is sent, and a signature over all of it", async () => {
    await save();
    const [put] = asked;
    const digest = (encoding: "hex" | "base64") =>
      createHash("sha256")
        .update(put?.body ?? "")
        .digest(encoding);
    expect(put?.headers).toMatchObject({
      "if-none-match": "*",
      "x-amz-checksum-sha256": digest("base64"),
      "x-amz-content-sha256": digest("hex"),
    });
    const names = /SignedHeaders=([^,]+)/.exec(put?.headers.authorization ?? "")?.[1]?.split(";") ?? [];
    expect(names).toEqual(expect.arrayContaining(["host", "if-none-match", "x-amz-checksum-sha256", "x-amz-date"]));
    const [year, month, day, hour, minute, second] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(put?.headers["x-amz-date"]))?.slice(1) ?? [];
    const now = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    const covered = names.filter((name) => !/^(host|x-amz-(date|content-sha256))$/.test(name));
    const headers = Object.fromEntries(covered.map((name) => [name, String(put?.headers[name])]));
    const url = new URL(put?.url ?? "", `http://127.0.0.1:${port}`);
    const again = signRequest({ method: "PUT", url, headers, body: put?.body ?? page }, { ...bucketAt(port), now });
    expect(put?.headers.authorization).toBe(again.authorization);
  });

  it.each<[string, () => typeof answers, number]>([
    ["the object is there already", () => [status(412, "PreconditionFailed")], 1],
    ["the server does not know the condition", () => [status(501, "NotImplemented"), status(200)], 2],
    ["it is busy for a moment", () => [status(503, "SlowDown"), status(500, "InternalError"), status(200)], 3],
    ["two write at once", () => [status(409, "ConditionalRequestConflict"), status(412)], 2],
    ["the connection is lost", () => [(request) => void request.socket.destroy(), status(200)], 2],
  ])("saves when %s", async (_what, script, requests) => {
    await expect(save(...script())).resolves.toMatchObject({ bytes: page.length });
    expect(asked).toHaveLength(requests);
  });

  it.each<[string, number, string, number, string]>([
    ["stays busy", 503, "SlowDown", 4, "store.bucket_failing"],
    ["denies access", 403, "AccessDenied", 1, "store.bucket_denied"],
    ["refuses the signature", 403, "SignatureDoesNotMatch", 1, "store.bucket_denied"],
    ["is of another region", 400, "AuthorizationHeaderMalformed", 1, "store.bucket_region"],
    ["has the bucket elsewhere", 301, "", 1, "store.bucket_region"],
    ["received other bytes", 400, "BadDigest", 1, "store.bucket_damage"],
    ["says what nobody foresaw", 418, "", 1, "store.bucket_failing"],
  ])("that %s (%d %s) is asked %d times and told as %s", async (_what, code, s3Code, times, told) => {
    const error = await save(...Array.from({ length: 4 }, () => status(code, s3Code))).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "retryable", code: told });
    expect(asked).toHaveLength(times);
  });

  it("never shows a key in an error", async () => {
    const error = await save(status(403, "SignatureDoesNotMatch")).catch((thrown) => thrown);
    expect(JSON.stringify([error.message, error.hint, error.context])).not.toContain("S3RVER");
  });
});
