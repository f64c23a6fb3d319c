import type { SourceState } from "@newsledger/contracts";
import type { Source } from "@newsledger/source-kit";
import type { SourceRow } from "@newsledger/store";
import { loadAdapters } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { formatAge } from "./format.js";

interface ListSourcesOptions extends GlobalOptions {
  json?: boolean;
  all?: boolean;
}

export async function listSources(options: ListSourcesOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  const rows = await withLedger(config, ({ store }) => store.read.listSources());
  if (options.json) terminal.json(rows);
  else printSources(rows, terminal);
  if (options.all && !options.json) printUnused(rows, (await loadAdapters(config)).all, terminal);
  return 0;
}

function printSources(rows: SourceRow[], terminal: Terminal): void {
  const { style } = terminal;
  terminal.table(rows, [
    { title: "Source", value: (row) => row.slug, least: 10 },
    { title: "State", value: (row) => row.state, paint: (text, row) => paintState(text, row.state, terminal) },
    { title: "Last success", value: (row) => formatAge(row.lastSuccessAt) },
    { title: "Next poll", value: describeNextPoll },
    { title: "Articles", value: (row) => row.articles, align: "right" },
    { title: "Figures", value: (row) => row.figures, align: "right" },
    { title: "Name", value: (row) => row.name + (row.isSample ? " (sample)" : ""), least: 12 },
    {
      title: "Trouble",
      value: (row) => row.lastError?.replace(LEADING_ADDRESS, "") ?? "",
      least: 16,
      paint: (text) => style.dim(text),
    },
  ]);
}

// The row names the source already; what its address is, `--json` tells.
const LEADING_ADDRESS = /^https?:\S+: /;

function describeNextPoll({ isPaused, nextPollAt }: SourceRow): string {
  if (isPaused || nextPollAt === null) return "";
  return Date.parse(nextPollAt) < Date.now() ? "due" : formatAge(nextPollAt);
}

function paintState(text: string, state: SourceState, { style }: Pick<Terminal, "style">): string {
  if (state === "healthy") return style.green(text);
  if (state === "failing" || state === "blocked") return style.red(text);
  return state === "new" || state === "paused" ? style.dim(text) : style.yellow(text);
}

function printUnused(rows: SourceRow[], adapters: readonly Source[], terminal: Terminal): void {
  const used = new Set(rows.map((row) => row.slug));
  const unused = adapters.filter(({ declaration }) => !used.has(declaration.slug));
  if (unused.length === 0) return;
  terminal.print();
  terminal.print(
    "Known by an adapter, and not in the configuration (add the slug to `sources` in newsledger.config.yaml):",
  );
  for (const { declaration } of unused) terminal.print(`  ${declaration.slug.padEnd(20)} ${declaration.name}`);
}
