import { createHash } from "node:crypto";
import { missingSnapshot, packSnapshot, unpackSnapshot } from "../snapshot-form.js";
import type { SnapshotRef } from "../stage-data.js";
import type { Snapshots } from "../store.js";
import { sha256 as hash } from "../text/content-hash.js";
import { type BucketOptions, openS3Client, type S3Client } from "./s3-client.js";

/** Opens snapshots in an S3-compatible bucket: the same names and the same form as in a folder. */
export function openS3Snapshots(options: BucketOptions): Snapshots {
  const client = openS3Client(options);
  return {
    save: (bytes) => saveSnapshot(client, bytes),
    load: (sha256) => loadSnapshot(client, sha256, options.bucket),
    remove: (sha256) => removeSnapshot(client, sha256),
    check: async () => void (await client.send({ method: "HEAD", key: "" })),
    close: () => client.close(),
  };
}

function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.br`;
}

/** Written only where nothing is yet: 412 says that the same bytes are there. Servers that do not know the condition write them again. */
async function saveSnapshot(client: S3Client, bytes: Uint8Array): Promise<SnapshotRef> {
  const sha256 = hash(bytes);
  const body = await packSnapshot(bytes);
  const headers = {
    "content-type": "application/octet-stream",
    "if-none-match": "*",
    "x-amz-checksum-sha256": createHash("sha256").update(body).digest("base64"),
  };
  const key = keyOf(sha256);
  const answer = await client.send({ method: "PUT", key, headers, body, expected: [412, 501] });
  if (answer.status === 501) {
    const { "if-none-match": _condition, ...plain } = headers;
    await client.send({ method: "PUT", key, headers: plain, body });
  }
  return { sha256, bytes: bytes.byteLength, storedBytes: body.byteLength };
}

async function loadSnapshot(client: S3Client, sha256: string, bucket: string): Promise<Buffer> {
  const key = keyOf(sha256);
  const answer = await client.send({ method: "GET", key, expected: [404] });
  const isMissing = answer.status === 404 && answer.body.includes("NoSuchKey");
  if (answer.status === 404 && !isMissing) await client.send({ method: "HEAD", key: "" });
  if (answer.status === 404) throw missingSnapshot(sha256, `${bucket}/${key}`, "is not there");
  return unpackSnapshot(answer.body, sha256, `${bucket}/${key}`);
}

async function removeSnapshot(client: S3Client, sha256: string): Promise<boolean> {
  await client.send({ method: "DELETE", key: keyOf(sha256), expected: [404] });
  return true;
}
