import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { permanent } from "@newsledger/contracts";
import { type Exportable, type ExportWish, type Store, writeExport } from "@newsledger/store";
import type { GlobalOptions } from "../command-frame.js";
import type { ExportOptions } from "../commands/export.js";
import { refuseUnknownKey } from "../entities/find-key.js";
import { EXIT } from "../exit-codes.js";
import { findSource } from "../ledger/find-source.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openLiveLine } from "../terminal/live-line.js";
import { findExportable, readFilters } from "./export-filters.js";
import { count } from "./format.js";

const ROW_WORDS: Record<Exportable, [string, string]> = {
  figures: ["figure", "figures"],
  articles: ["article", "articles"],
  entities: ["entity", "entities"],
};
/** Where progress is not seen but kept, a line now and then is enough. */
const ROWS_A_LINE = 50_000;

/** Writes what matches to standard output or a file; how far it is, to standard error. Answers the exit code. */
export async function exportLedger(name: string, options: ExportOptions & GlobalOptions): Promise<number> {
  const what = findExportable(name);
  const wish = { what, format: options.format, query: readFilters(what, options) };
  const config = loadSettings(options);
  refuseAbsentLedger(config);
  await withLedger(config, async ({ store }) => {
    await refuseUnknown(options, store.read);
    await (options.output === undefined ? writeToReader(store, wish) : writeToFile(store, wish, options.output));
  });
  return EXIT.ok;
}

/** A list with nothing in it must not be the answer to a misspelt name. */
async function refuseUnknown({ source, speaker, entity }: ExportOptions, read: Store["read"]): Promise<void> {
  if (source !== undefined) await findSource(source, read);
  for (const words of [speaker, entity]) if (words !== undefined) await refuseUnknownKey(words, read);
}

/** The reader may go away (`| head`): then there is nobody left to tell, and the query ends. */
async function writeToReader(store: Store, wish: ExportWish): Promise<void> {
  const aborting = new AbortController();
  process.stdout.on("error", () => aborting.abort());
  await writeAll(store, { ...wish, signal: aborting.signal }, process.stdout);
}

/** Under another name until it is whole. */
async function writeToFile(store: Store, wish: ExportWish, path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw cannotWrite(path, new Error("it is a folder"));
  const draft = `${path}.part`;
  const file = createWriteStream(draft);
  try {
    await once(file, "open");
    await writeAll(store, wish, file);
    await new Promise<void>((resolve, reject) => file.once("error", reject).end(resolve));
    await rename(draft, path);
  } catch (cause) {
    file.destroy();
    await rm(draft, { force: true });
    throw isFileError(cause) ? cannotWrite(path, cause) : cause;
  }
}

async function writeAll(store: Store, wish: ExportWish, to: Writable): Promise<void> {
  const words = ROW_WORDS[wish.what];
  const line = openLiveLine(process.stderr);
  let rows = 0;
  let told = 0;
  const onRows = (done: number) => {
    rows = done;
    if (!process.stderr.isTTY && done - told < ROWS_A_LINE) return;
    told = done;
    line.show(`  ${count(done, ...words)} …`);
  };
  for await (const piece of writeExport(store.read, { ...wish, onRows })) {
    if (wish.signal?.aborted) return;
    if (!to.write(piece)) await once(to, "drain", wish.signal ? { signal: wish.signal } : {}).catch(() => undefined);
  }
  line.clear();
  process.stderr.write(`${count(rows, ...words)}.\n`);
}

function isFileError(cause: unknown): boolean {
  return (
    /^E[A-Z]+$/.test(String((cause as NodeJS.ErrnoException | null)?.code)) &&
    Boolean((cause as NodeJS.ErrnoException).syscall)
  );
}

function cannotWrite(path: string, cause: unknown) {
  return permanent("export.file", `${path} cannot be written: ${(cause as Error).message}`, {
    hint: "Name a file in a folder that is there and may be written to, on a disk with space left.",
    cause,
  });
}
