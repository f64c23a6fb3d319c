import { hostname } from "node:os";
import type { CaptureScope, Snapshots, StoredCapture, Upkeep } from "@newsledger/store";
import { VERSION } from "../version.js";
import { digestOf, type NewRecord, nameRecord } from "./warc-record.js";
import { createWarc } from "./write-warc.js";

export interface Exported {
  captures: number;
  bytes: number;
  /** Captures whose snapshot is missing or not what it was, by their address. */
  missing: string[];
}

export interface ExportOptions {
  path: string;
  scope: CaptureScope;
  operator: string | null;
  now: Date;
  onProgress: (captures: number) => void;
}

const BATCH = 200;

/** Writes captures into one WARC 1.1 file, one at a time. A missing snapshot is told and does not end the export. */
export async function exportCaptures(
  upkeep: Pick<Upkeep, "listCaptures">,
  snapshots: Pick<Snapshots, "load">,
  { path, scope, operator, now, onProgress }: ExportOptions,
): Promise<Exported> {
  const warc = await createWarc(path);
  const about = describeFile(path, operator, now);
  const missing: string[] = [];
  let captures = 0;
  try {
    await warc.write(about.record);
    for (let after = 0; ; ) {
      const batch = await upkeep.listCaptures(scope, after, BATCH);
      for (const capture of batch) {
        const block = await snapshots.load(capture.sha256).catch((error) => orMissing(error, capture, missing));
        if (block === null) continue;
        await warc.write(recordOf(capture, block, about.name));
        captures += 1;
        onProgress(captures);
      }
      after = batch.at(-1)?.captureId ?? after;
      if (batch.length < BATCH) break;
    }
    return { captures, missing, ...(await warc.finish()) };
  } catch (error) {
    await warc.abandon();
    throw error;
  }
}

function orMissing(error: unknown, capture: StoredCapture, missing: string[]): null {
  if ((error as { code?: string }).code !== "store.snapshot_missing") throw error;
  missing.push(capture.pageUrl);
  return null;
}

/** ISO 28500, 6.2: what wrote the file, and what a reader must know of it. */
function describeFile(path: string, operator: string | null, now: Date): { name: string; record: NewRecord } {
  const lines = [
    `software: Newsledger/${VERSION}`,
    "format: WARC File Format 1.1",
    "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    "description: Bodies of pages as they were read, unpacked. Status lines and headers were not kept.",
    ...(operator === null ? [] : [`operator: ${operator}`]),
    "robots: classic",
  ];
  const name = nameRecord("warcinfo", path, hostname(), now.toISOString());
  const block = Buffer.from(`${lines.join("\r\n")}\r\n`);
  const fields = [
    ["WARC-Record-ID", name],
    ["WARC-Date", secondsOf(now.toISOString())],
    ["WARC-Block-Digest", digestOf(block)],
    ["Content-Type", "application/warc-fields"],
  ] as const;
  return { name, record: { type: "warcinfo", fields, block } };
}

/** A `resource`, since no answer was kept whole; of it, block and payload are the same. */
function recordOf(capture: StoredCapture, block: Buffer, warcinfo: string): NewRecord {
  const { url, pageUrl, fetchedAt, sha256, sourceSlug, mediaType, charset } = capture;
  const digest = digestOf(block);
  const type = mediaType ?? "application/octet-stream";
  const fields = [
    ["WARC-Record-ID", nameRecord(pageUrl, fetchedAt, sha256)],
    ["WARC-Warcinfo-ID", warcinfo],
    ["WARC-Date", fetchedAt],
    ["WARC-Target-URI", url],
    ["WARC-Block-Digest", digest],
    ["WARC-Payload-Digest", digest],
    ["Content-Type", charset === null ? type : `${type}; charset=${charset}`],
    ["Newsledger-Source", sourceSlug],
    ["Newsledger-Page", pageUrl],
  ] as const;
  return { type: "resource", fields, block };
}

function secondsOf(instant: string): string {
  return instant.replace(/\.\d+Z$/, "Z");
}
