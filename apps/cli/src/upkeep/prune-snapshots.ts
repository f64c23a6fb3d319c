import { type Config, parseDuration } from "@newsledger/config";
import { permanent } from "@newsledger/contracts";
import type { RetentionCount, RetentionRules, Store } from "@newsledger/store";
import { openSnapshotStore, type PrunedSnapshots, pruneSnapshots as pruneByRules } from "@newsledger/worker";
import type { GlobalOptions } from "../command-frame.js";
import type { PruneOptions } from "../commands/snapshots.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { count } from "../reports/format.js";
import { openLiveLine } from "../terminal/live-line.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";

interface Pruned {
  rules: RetentionRules;
  count: RetentionCount;
  /** Null in a dry run. */
  removed: PrunedSnapshots | null;
}

/** Gives up the snapshots that no rule keeps. What was read in them stays. */
export async function pruneSnapshots(options: PruneOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const rules = readRules(options, config);
  refuseAbsentLedger(config);
  const pruned = await withLedger(config, async ({ store }): Promise<Pruned> => {
    const counted = await store.upkeep.countRetention(rules);
    const removed = options.dryRun ? null : await pruneAll(rules, counted.prunable.snapshots, config, store);
    return { rules, count: counted, removed };
  });
  if (options.json) terminal.json(pruned);
  else printPruned(pruned, terminal);
  return 0;
}

/** The configuration's rules, or those of the command line in their stead. Throws `usage.retention`. */
function readRules(options: PruneOptions, { snapshots }: Config): RetentionRules {
  const { keepNewest, keepFor, includeCurrent = false } = options;
  if (keepNewest === undefined && keepFor === undefined) {
    const { keepNewest: newest, keepForMs } = snapshots;
    return { keepNewest: newest, keepForMs, includesCurrent: includeCurrent };
  }
  return {
    keepNewest: keepNewest === undefined ? null : readCount(keepNewest),
    keepForMs: keepFor === undefined ? null : readSpan(keepFor),
    includesCurrent: includeCurrent,
  };
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw permanent("usage.retention", `"${text}" is no number of snapshots.`, { hint: "Write 1 or more." });
}

function readSpan(text: string): number {
  const spanMs = parseDuration(text);
  if (spanMs !== null) return spanMs;
  throw permanent("usage.retention", `"${text}" is no span of time.`, { hint: "Write a span such as 90d." });
}

async function pruneAll(rules: RetentionRules, total: number, config: Config, { upkeep }: Store) {
  const snapshots = openSnapshotStore(config);
  const line = openLiveLine();
  const onBatch = (pruned: PrunedSnapshots) => {
    if (process.stderr.isTTY) line.show(`  ${pruned.snapshots} of ${count(total, "snapshot")}`);
  };
  try {
    return await pruneByRules(rules, { upkeep, snapshots }, { onBatch });
  } finally {
    line.clear();
    await snapshots.close();
  }
}

function printPruned({ rules, count: { kept, held, prunable }, removed }: Pruned, terminal: Terminal): void {
  if (rules.keepNewest === null && rules.keepForMs === null) {
    terminal.print(`There is no rule, so all stay: ${describe(kept)}.`);
    terminal.print("Set snapshots.keepNewest or snapshots.keepFor in newsledger.config.yaml, or give --keep-newest.");
    return;
  }
  if (removed === null) terminal.print(`${describe(prunable)} would go. Nothing was removed (--dry-run).`);
  else terminal.print(`${describe(removed)} removed.`);
  terminal.print(`${describe(kept)} stay.`);
  if (held.snapshots > 0) {
    terminal.print(`Of these, ${describe(held)} only since what articles say now was read from them.`);
  }
  if (removed !== null && removed.spared > 0)
    terminal.print(`${removed.spared} were saved just now; run it again later.`);
}

function describe({ snapshots, bytes }: { snapshots: number; bytes: number }): string {
  return `${count(snapshots, "snapshot")} (${(bytes / 1e6).toFixed(1)} MB)`;
}
