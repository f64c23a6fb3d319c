import { openSnapshotStore } from "@newsledger/worker";
import type { GlobalOptions } from "../command-frame.js";
import type { ExportOptions } from "../commands/snapshots.js";
import { EXIT } from "../exit-codes.js";
import { findSource } from "../ledger/find-source.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { count } from "../reports/format.js";
import { openLiveLine } from "../terminal/live-line.js";
import { openTerminal } from "../terminal/terminal.js";
import { exportCaptures } from "../warc/export-captures.js";
import { readSince } from "./replay-scope.js";

const SHOWN_MISSING = 5;

/** Writes the captures of the scope into a WARC file. Fails where a snapshot that should be there is not. */
export async function exportSnapshots(options: ExportOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  const path = options.warc ?? "";
  const now = new Date();
  const exported = await withLedger(config, async ({ store }) => {
    const scope = {
      ...(options.source !== undefined && { sourceSlug: await findSource(options.source, store.read) }),
      ...(options.since !== undefined && { since: readSince(options.since, now) }),
    };
    const total = await store.upkeep.countCaptures(scope);
    const line = openLiveLine();
    const onProgress = (done: number) => process.stderr.isTTY && line.show(`  ${done} of ${count(total, "capture")}`);
    const { contact } = config;
    const to = { path, scope, operator: contact, now, onProgress };
    return exportCaptures(store.upkeep, openSnapshotStore(config), to).finally(() => line.clear());
  });
  const { captures, bytes, missing } = exported;
  if (options.json) terminal.json({ path, captures, bytes, missing });
  else terminal.print(`${path}: ${count(captures, "capture")}, ${(bytes / 1e6).toFixed(1)} MB.`);
  if (missing.length === 0) return EXIT.ok;
  terminal.note(`${count(missing.length, "snapshot")} missing or damaged, such as of:`);
  for (const address of missing.slice(0, SHOWN_MISSING)) terminal.note(`  ${address}`);
  terminal.note("Restore the snapshot folder from a backup; the pages are fetched again when their source says so.");
  return EXIT.failure;
}
