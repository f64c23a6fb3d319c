import type { Config } from "@newsledger/config";
import type { Store } from "@newsledger/store";
import { openSnapshotStore } from "@newsledger/worker";
import { loadAdapters, resolveSources } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import type { ImportArchiveOptions } from "../commands/snapshots.js";
import { EXIT } from "../exit-codes.js";
import { findKnown, listKnownSources } from "../import/import-paths.js";
import { withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { count } from "../reports/format.js";
import { openLiveLine } from "../terminal/live-line.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { type ImportedArchive, importArchive } from "../warc/import-archive.js";
import { readSince } from "./replay-scope.js";

interface ImportedFile extends ImportedArchive {
  file: string;
}

/** Takes WARC files in, one after the other; the workers read what came in. */
export async function importSnapshots(files: string[], options: ImportArchiveOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const since = options.since === undefined ? null : readSince(options.since, new Date());
  const imported = await withLedger(config, ({ store }) => importAll(files, { ...options, since }, config, store));
  if (options.json) terminal.json(imported);
  else for (const file of imported) printFile(file, terminal);
  return EXIT.ok;
}

async function importAll(
  files: string[],
  options: { source?: string; since: string | null },
  config: Config,
  { upkeep }: Store,
): Promise<ImportedFile[]> {
  const adapters = await loadAdapters(config);
  const sources = listKnownSources(resolveSources(config, [], adapters).declarations, adapters.all);
  const source = options.source === undefined ? null : findKnown(options.source, sources);
  const snapshots = openSnapshotStore(config);
  const line = openLiveLine();
  const imported: ImportedFile[] = [];
  for (const file of files) {
    const onProgress = (records: number) => process.stderr.isTTY && line.show(`  ${file}: ${count(records, "record")}`);
    const choices = { source, sources, since: options.since, onProgress };
    const report = await importArchive(file, upkeep, snapshots, choices).finally(() => line.clear());
    imported.push({ file, ...report });
  }
  return imported;
}

function printFile({ file, records, stored, known, leftOut }: ImportedFile, terminal: Terminal): void {
  terminal.print(`${file}: ${count(records, "record")}, ${count(stored, "page")} taken, ${known} known already.`);
  const reasons = Object.entries(leftOut).map(([why, times]) => `${times} ${why}`);
  if (reasons.length > 0) terminal.print(`  Left out: ${reasons.join(", ")}.`);
  if (stored > 0) terminal.print("  The workers read them. `newsledger status` shows what waits.");
}
