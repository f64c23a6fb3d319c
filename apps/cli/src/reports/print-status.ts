import { STAGES } from "@newsledger/contracts";
import type { OutcomeCount, Overview, ProcessRow, SourceRow, TrailRow } from "@newsledger/store";
import type { GlobalOptions } from "../command-frame.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { findLockHolder } from "../supervisor/data-lock.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { count, formatAge } from "./format.js";

interface Status {
  dataDir: string;
  address: string | null;
  overview: Overview;
  outcomes: OutcomeCount[];
  processes: ProcessRow[];
  sources: SourceRow[];
  failures: TrailRow[];
}

export async function printStatus(options: GlobalOptions & { json?: boolean }): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  const status = await withLedger(config, async ({ store: { read } }): Promise<Status> => {
    const [overview, outcomes, processes, sources, failures] = await Promise.all([
      read.overview(),
      read.countOutcomes(),
      read.listProcesses(),
      read.listSources(),
      read.listTrail({ onlyFailures: true, limit: 5 }),
    ]);
    const address = findLockHolder(config.dataDir)?.address ?? null;
    return { dataDir: config.dataDir, address, overview, outcomes, processes, sources, failures };
  });
  if (options.json) terminal.json(status);
  else print(status, terminal);
  return 0;
}

function print(status: Status, terminal: Terminal): void {
  const { overview, sources } = status;
  const { style } = terminal;
  const running = status.address ? `running at ${style.bold(style.cyan(status.address))}` : style.yellow("not running");
  terminal.print(`${style.bold("Newsledger")} is ${running}  ${style.dim(status.dataDir)}`);
  terminal.print(
    [
      count(overview.articles, "article"),
      count(overview.figures, "figure"),
      count(overview.entities, "name"),
      count(overview.questions, "question"),
    ].join(" · "),
  );
  if (overview.lagS !== null)
    terminal.print(`From discovery to the ledger: ${overview.lagS.toFixed(1)} s (median, last hour)`);
  terminal.print();
  printStages(status, terminal);
  terminal.print();
  printSourceCounts(sources, terminal);
  printProcesses(status.processes, terminal);
  printFailures(status.failures, terminal);
}

function printStages({ overview, outcomes }: Status, terminal: Terminal): void {
  const of = (stage: string, names: string[]) =>
    outcomes
      .filter((row) => row.stage === stage && names.includes(row.outcome))
      .reduce((sum, row) => sum + row.count, 0);
  terminal.table(
    STAGES.map((stage) => ({ stage, waiting: overview.openHandoffs[stage] ?? 0 })),
    [
      { title: "Stage", value: (row) => row.stage },
      { title: "Waiting", value: (row) => row.waiting, align: "right" },
      { title: "Stored", value: (row) => of(row.stage, ["stored", "duplicate"]), align: "right" },
      { title: "Unchanged", value: (row) => of(row.stage, ["unchanged"]), align: "right" },
      { title: "Filtered", value: (row) => of(row.stage, ["filtered", "empty"]), align: "right" },
      { title: "Blocked", value: (row) => of(row.stage, ["blocked"]), align: "right" },
      { title: "Failed", value: (row) => of(row.stage, ["failed"]), align: "right" },
    ],
  );
}

function printSourceCounts(sources: SourceRow[], terminal: Terminal): void {
  const states = new Map<string, string[]>();
  for (const { state, slug } of sources) states.set(state, [...(states.get(state) ?? []), slug]);
  terminal.print(terminal.style.bold("Sources"));
  for (const [state, slugs] of states) {
    const names = state === "healthy" && slugs.length > 6 ? "" : `: ${slugs.join(", ")}`;
    terminal.print(`  ${slugs.length} ${state}${names}`);
  }
  if (sources.length === 0) terminal.print("  none");
}

function printProcesses(processes: ProcessRow[], terminal: Terminal): void {
  if (processes.length === 0) return;
  terminal.print();
  terminal.print(terminal.style.bold("Processes"));
  for (const row of processes) {
    const stages = row.stages.length === STAGES.length ? "all stages" : row.stages.join(", ");
    terminal.print(`  ${row.role} ${row.pid} on ${row.machine}: ${stages}, seen ${formatAge(row.seenAt)}`);
  }
}

function printFailures(failures: TrailRow[], terminal: Terminal): void {
  if (failures.length === 0) return;
  terminal.print();
  terminal.print(terminal.style.bold("Last failures"));
  for (const row of failures) {
    terminal.print(`  ${row.stage} ${row.url ?? row.sourceSlug ?? ""} ${terminal.style.dim(formatAge(row.at))}`);
    terminal.print(`    ${row.sentence ?? row.code ?? ""}`);
    if (row.url) terminal.print(terminal.style.dim(`    newsledger explain ${row.url}`));
  }
}
