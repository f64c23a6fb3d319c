import { setTimeout as wait } from "node:timers/promises";
import { permanent } from "@newsledger/contracts";
import type { BackfillRow, Store } from "@newsledger/store";
import { startBackfill } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import type { BackfillOptions } from "../commands/sources-backfill.js";
import { EXIT } from "../exit-codes.js";
import { findPolledSource } from "../ledger/find-source.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openLiveLine } from "../terminal/live-line.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { count } from "./format.js";

const LOOK_MS = 1_000;
const WORKER_ALIVE_MS = 60_000;
const SHOWN = 10;

/** Starts a backfill and tells how far it is, ends one, or says how those stand that were asked for. */
export async function backfillSource(slug: string, options: BackfillOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  return withLedger(config, async ({ store }) => {
    await findPolledSource(slug, store);
    if (options.cancel) return tellOne(await cancel(slug, store), options, terminal);
    if (options.from === undefined) return tellAll(slug, store, options, terminal);
    const started = await startBackfill(store, slug, { from: options.from, to: options.to ?? today() });
    const isWatched = options.wait !== false && (await hasWorker(store));
    const row = isWatched ? await watch(started, store, terminal) : started;
    if (!isWatched && !options.json) terminal.print(`${slug} is looked up as soon as a worker runs.`);
    return tellOne(row, options, terminal);
  });
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function cancel(slug: string, store: Store): Promise<BackfillRow> {
  const row = await store.backfills.cancel(slug);
  if (row !== null) return row;
  throw permanent("backfill.none", `No backfill of "${slug}" is under way.`, {
    hint: `newsledger sources backfill ${slug} tells how those stand that were asked for.`,
  });
}

async function hasWorker(store: Store): Promise<boolean> {
  const processes = await store.read.listProcesses();
  return processes.some(({ role, seenAt }) => role === "worker" && Date.now() - Date.parse(seenAt) < WORKER_ALIVE_MS);
}

async function watch(started: BackfillRow, store: Store, terminal: Terminal): Promise<BackfillRow> {
  const line = openLiveLine();
  terminal.note(`${started.sourceSlug} from ${started.from} to ${started.to}. Ctrl-C leaves it to the workers.`);
  try {
    for (let row = started; ; row = (await store.backfills.find(started.id)) ?? row) {
      if (row.state !== "running") return row;
      line.show(`  ${progressOf(row)}`);
      await wait(LOOK_MS);
    }
  } finally {
    line.clear();
  }
}

function progressOf({ documents, found, known, waiting, underWay, sentence }: BackfillRow): string {
  const read = `${documents.read} of ${count(documents.read + documents.failed + documents.open, "document")}`;
  const pages = `${found} found, ${found - known} new, ${waiting + underWay} to be read`;
  return [read, pages, sentence].filter((part) => part !== null).join(" · ");
}

function tellOne(row: BackfillRow, { json }: BackfillOptions, terminal: Terminal): number {
  if (json) terminal.json(row);
  else if (row.state !== "running") terminal.print(row.sentence ?? row.state);
  return row.state === "failed" ? EXIT.failure : EXIT.ok;
}

async function tellAll(slug: string, store: Store, { json }: BackfillOptions, terminal: Terminal): Promise<number> {
  const rows = await store.backfills.list({ sourceSlug: slug, limit: SHOWN });
  if (json) terminal.json(rows);
  else if (rows.length === 0) {
    terminal.print(`None was asked for: newsledger sources backfill ${slug} --from 2026-01 --to 2026-02`);
  } else {
    terminal.table(rows, [
      { title: "From", value: ({ from }) => from },
      { title: "To", value: ({ to }) => to },
      { title: "State", value: ({ state }) => state },
      { title: "", value: (row) => (row.state === "running" ? progressOf(row) : (row.sentence ?? "")), least: 20 },
    ]);
  }
  return EXIT.ok;
}
