import { constants as fileConstants } from "node:fs";
import { access, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { type LedgerError, permanent } from "@newsledger/contracts";
import { explainFolderError } from "./embedded/data-folder.js";
import type { SnapshotRef, Snapshots } from "./store.js";
import { sha256 as hash } from "./text/content-hash.js";

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

// On pages of news, 5 packs nearly as well as 11 in a thirtieth of the time.
const QUALITY = 5;

/** Opens the folder of snapshots; it is made when the first one is saved. */
export function openSnapshots(options: { dir: string }): Snapshots {
  return {
    save: (bytes) => saveSnapshot(options.dir, bytes),
    load: (sha256) => loadSnapshot(options.dir, sha256),
  };
}

function pathOf(dir: string, sha256: string): string {
  return join(dir, sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.br`);
}

async function saveSnapshot(dir: string, bytes: Uint8Array): Promise<SnapshotRef> {
  const sha256 = hash(bytes);
  const path = pathOf(dir, sha256);
  const known = await stat(path).catch(() => null);
  if (known !== null) return { sha256, bytes: bytes.byteLength, storedBytes: known.size };
  const packed = await compress(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength },
  });
  await writeWhole(path, packed);
  return { sha256, bytes: bytes.byteLength, storedBytes: packed.byteLength };
}

let drafts = 0;

/** Under the final name there is the whole file or none, whenever the process or the power goes. */
async function writeWhole(path: string, content: Buffer): Promise<void> {
  const draft = `${path}.${process.pid}-${drafts++}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draft, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw explainFolderError(path, cause);
  }
}

async function loadSnapshot(dir: string, sha256: string): Promise<Buffer> {
  const path = pathOf(dir, sha256);
  await access(path, fileConstants.R_OK).catch((cause) => {
    throw missing(sha256, path, "is not there", cause);
  });
  const bytes = await readFile(path)
    .then((packed) => decompress(packed))
    .catch((cause) => {
      throw missing(sha256, path, "cannot be unpacked", cause);
    });
  if (hash(bytes) !== sha256) throw missing(sha256, path, "is not what it was");
  return bytes;
}

function missing(sha256: string, path: string, what: string, cause?: unknown): LedgerError {
  return permanent("store.snapshot_missing", `Snapshot ${sha256.slice(0, 12)} ${what} at ${path}.`, {
    hint: "Restore the snapshot folder from a backup, or fetch the page again.",
    context: { sha256, path },
    cause,
  });
}
