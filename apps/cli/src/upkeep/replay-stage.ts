import type { ReplayCount, ReplayScope, Store } from "@newsledger/store";
import type { GlobalOptions } from "../command-frame.js";
import type { ReplayOptions } from "../commands/replay.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openLiveLine } from "../terminal/live-line.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { readReplayScope } from "./replay-scope.js";

/** Hand-offs that are opened in one transaction: workers begin on the first while the last are still looked for. */
const BATCH = 500;

interface Replay {
  scope: ReplayScope;
  counts: ReplayCount[];
  withoutBytes: number;
  /** Null in a dry run. */
  opened: number | null;
}

/** Opens a stage again for everything in the scope; the workers do the rest. Doing so twice opens nothing twice. */
export async function replayStage(options: ReplayOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  const replay = await withLedger(config, ({ store }) => runReplay(options, store));
  if (options.json) terminal.json(replay);
  else printReplay(replay, terminal);
  return 0;
}

async function runReplay(options: ReplayOptions, store: Store): Promise<Replay> {
  const scope = await readReplayScope(options, store, new Date());
  const counts = await store.upkeep.countReplay(scope);
  const withoutBytes = scope.from === "normalise" ? await store.upkeep.countWithoutBytes(scope) : 0;
  const opened = options.dryRun ? null : await openAll(scope, sum(counts, "matched"), store);
  return { scope, counts, withoutBytes, opened };
}

async function openAll(scope: ReplayScope, total: number, { upkeep }: Store): Promise<number> {
  const line = openLiveLine();
  let opened = 0;
  let matched = 0;
  for (let after: number | null = 0; after !== null; ) {
    const batch = await upkeep.openReplay(scope, after, BATCH);
    opened += batch.opened;
    matched += batch.matched;
    after = batch.next;
    if (process.stderr.isTTY) line.show(`${scope.from}: ${matched} of ${total} …`);
  }
  line.clear();
  return opened;
}

function printReplay({ scope, counts, withoutBytes, opened }: Replay, terminal: Terminal): void {
  const matched = sum(counts, "matched");
  if (matched > 0) {
    terminal.table(counts, [
      { title: "source", value: ({ sourceSlug }) => sourceSlug },
      { title: scope.from, value: (row) => String(row.matched), align: "right" },
      { title: "waiting already", value: (row) => String(row.waiting), align: "right" },
    ]);
    terminal.print();
  }
  if (withoutBytes > 0) terminal.print(`${withoutBytes} more have no snapshot any longer and are left as they are.`);
  if (matched === 0) terminal.print("Nothing is kept that this would do again.");
  else if (opened === null) terminal.print(`${matched} to ${scope.from} again. Nothing was opened (--dry-run).`);
  else terminal.print(`${opened} opened; the workers take them. \`newsledger status\` shows what waits.`);
}

function sum(counts: readonly ReplayCount[], field: "matched" | "waiting"): number {
  return counts.reduce((total, count) => total + count[field], 0);
}
