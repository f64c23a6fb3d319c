import { open, rename, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { permanent } from "@newsledger/contracts";
import { encodeRecord, type NewRecord } from "./warc-record.js";

const pack = promisify(gzip);

export interface WarcWriter {
  /** Resolves when the record is written: whoever waits for it holds one record in memory. */
  write(record: NewRecord): Promise<void>;
  /** Gives the file its name; until then it has none that a reader would look for. */
  finish(): Promise<{ bytes: number }>;
  abandon(): Promise<void>;
}

/**
 * Opens a new WARC file. With a name that ends in `.gz` each record is a gzip member of its own, so that readers can
 * go to one by its offset. Throws permanent `usage.exists` or `warc.not_written`.
 */
export async function createWarc(path: string): Promise<WarcWriter> {
  const draft = `${path}.part`;
  const isPacked = path.endsWith(".gz");
  if (await isThere(path)) {
    throw permanent("usage.exists", `${path} is there already.`, { hint: "Give another name, or remove it first." });
  }
  const file = await open(draft, "w").catch((cause) => {
    throw permanent("warc.not_written", `${draft} cannot be written.`, { hint: "Name a folder that is there.", cause });
  });
  let bytes = 0;
  return {
    async write(record) {
      const plain = encodeRecord(record);
      const written = isPacked ? await pack(plain) : plain;
      await file.writeFile(written);
      bytes += written.byteLength;
    },
    async finish() {
      await file.sync();
      await file.close();
      await rename(draft, path);
      return { bytes };
    },
    async abandon() {
      await file.close();
      await rm(draft, { force: true });
    },
  };
}

async function isThere(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  await file?.close();
  return file !== null;
}
