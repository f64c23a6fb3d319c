import { open, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type LedgerError, permanent } from "@newsledger/contracts";
import { openByteReader } from "./byte-reader.js";
import type { WarcRecord } from "./warc-record.js";

const MAX_HEADER_BYTES = 64 * 1024;

/** What the reader knows of the place where it stands. */
interface Position {
  path: string;
  index: number;
  /** In the file as it lies on the disk. */
  offset(): number;
}

/**
 * Reads the records of a WARC file, plain or gzipped, one at a time: never more than one record is in memory, and of a
 * block longer than `maxBlockBytes` nothing. Throws permanent `warc.not-found`, `warc.no_warc` or `warc.damaged`; the
 * last says how far the reading came.
 */
export async function* readWarc(path: string, maxBlockBytes: number): AsyncGenerator<WarcRecord> {
  const file = await open(path).catch((cause) => {
    throw permanent("warc.not-found", `${path} cannot be opened.`, { hint: "Check the name of the file.", cause });
  });
  try {
    const magic = await file.read(Buffer.alloc(2), 0, 2, 0);
    const isPacked = magic.buffer[0] === 0x1f && magic.buffer[1] === 0x8b;
    const { size } = await stat(path);
    const raw = file.createReadStream({ start: 0, autoClose: false });
    yield* isPacked ? readPacked(raw, path, size, maxBlockBytes) : readPlain(raw, path, maxBlockBytes);
  } finally {
    await file.close();
  }
}

async function* readPlain(raw: Readable & { bytesRead?: number }, path: string, max: number) {
  const position: Position = { path, index: 0, offset: () => raw.bytesRead ?? 0 };
  yield* readRecords(raw, position, max);
}

async function* readPacked(raw: Readable, path: string, size: number, max: number) {
  const gunzip = createGunzip();
  raw.once("error", (error) => gunzip.destroy(error));
  raw.pipe(gunzip);
  const position: Position = { path, index: 0, offset: () => gunzip.bytesWritten };
  try {
    yield* readRecords(gunzip, position, max);
  } finally {
    raw.destroy();
    gunzip.destroy();
  }
  // The unpacker passes over zeros after a member without a word: room that a broken download never filled.
  if (gunzip.bytesWritten < size) throw damaged(position, "what follows is no gzip");
}

async function* readRecords(source: Readable, position: Position, max: number): AsyncGenerator<WarcRecord> {
  const reader = openByteReader(source);
  try {
    for (;;) {
      const next = await reader.peek();
      if (next === null) return;
      // Empty lines between records are often more or fewer than the two that are asked for.
      if (next === 0x0d || next === 0x0a) {
        await reader.skip(1);
        continue;
      }
      const head = await reader.readUntil("\r\n\r\n", MAX_HEADER_BYTES);
      const fields = head === null ? null : parseHead(head.toString("utf8"));
      if (fields === null) throw position.index === 0 ? noWarc(position.path) : damaged(position, "no header is there");
      const length = Number(fields.get("content-length") ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) throw damaged(position, "a record does not say its length");
      const block = length <= max ? await reader.read(length) : null;
      const found = block === null ? await reader.skip(length) : block.length;
      if (found < length) throw damaged(position, "the last record is cut off");
      const header = (name: string) => fields.get(name.toLowerCase()) ?? null;
      yield { type: (header("warc-type") ?? "").toLowerCase(), header, block, index: position.index };
      position.index += 1;
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code?.startsWith("Z_")) throw damaged(position, "the packing is broken or cut off", error);
    throw error;
  }
}

function parseHead(text: string): Map<string, string> | null {
  const [version = "", ...lines] = text.trimEnd().split(/\r?\n/);
  if (!/^WARC\/\d+\.\d+$/.test(version.trim())) return null;
  const fields = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== "") fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else {
      const colon = line.indexOf(":");
      if (colon <= 0) return null;
      last = line.slice(0, colon).trim().toLowerCase();
      fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

function noWarc(path: string): LedgerError {
  return permanent("warc.no_warc", `${path} does not begin with a WARC record.`, {
    hint: "It must be a .warc or .warc.gz file of version 1.0 or 1.1.",
    context: { path },
  });
}

function damaged({ path, index, offset }: Position, what: string, cause?: unknown): LedgerError {
  const where = offset();
  return permanent("warc.damaged", `${path} is damaged after ${index} records, near byte ${where}: ${what}.`, {
    hint: "What came before is in the ledger. Get the file anew and import it again: nothing is taken twice.",
    context: { path, records: index, offset: where },
    cause,
  });
}
