import { STAGES } from "@newsledger/contracts";
import type { ChoreRow, OutcomeCount, Overview, SourceRow } from "@newsledger/store";

interface Sample {
  labels: Record<string, string>;
  value: number;
}

/** What the whole ledger counts, over all processes, in Prometheus's text format. */
export function writeLedgerMetrics(
  outcomes: OutcomeCount[],
  overview: Overview,
  sources: SourceRow[],
  chores: ChoreRow[],
): string {
  const labelled = (value: (row: OutcomeCount) => number) =>
    outcomes.map((row) => ({
      labels: { stage: row.stage, outcome: row.outcome, kind: row.errorKind },
      value: value(row),
    }));
  const one = (value: number): Sample[] => [{ labels: {}, value }];
  return [
    family(
      "newsledger_ledger_stage_ends_total",
      "counter",
      "Ends of stage runs since the ledger began.",
      labelled((row) => row.count),
    ),
    family(
      "newsledger_ledger_stage_seconds_total",
      "counter",
      "Wall time of stage runs.",
      labelled((row) => row.durationMs / 1000),
    ),
    family(
      "newsledger_ledger_stage_cpu_seconds_total",
      "counter",
      "Processor time of stage runs.",
      labelled((row) => row.cpuMs / 1000),
    ),
    family("newsledger_ledger_articles", "gauge", "Articles held.", one(overview.articles)),
    family("newsledger_ledger_figures", "gauge", "Figures of current wordings.", one(overview.figures)),
    family("newsledger_ledger_entities", "gauge", "Entities known.", one(overview.entities)),
    family("newsledger_ledger_questions", "gauge", "Questions known.", one(overview.questions)),
    family(
      "newsledger_ledger_open_handoffs",
      "gauge",
      "Work handed to a stage and not finished.",
      STAGES.map((stage) => ({ labels: { stage }, value: overview.openHandoffs[stage] })),
    ),
    overview.lagS === null
      ? ""
      : family(
          "newsledger_ledger_lag_seconds",
          "gauge",
          "Median time from discovery to the ledger, last hour.",
          one(overview.lagS),
        ),
    family(
      "newsledger_source_state",
      "gauge",
      "1 for the state that a source is in.",
      sources.map((source) => ({
        labels: { source: source.slug, state: source.isPaused ? "paused" : source.state },
        value: 1,
      })),
    ),
    family(
      "newsledger_source_last_success_timestamp_seconds",
      "gauge",
      "When a source was last polled with success.",
      sources.flatMap((source) =>
        source.lastSuccessAt === null
          ? []
          : [{ labels: { source: source.slug }, value: Date.parse(source.lastSuccessAt) / 1000 }],
      ),
    ),
    ...choreFamilies(chores),
  ].join("");
}

/** What workers did beside the stages, such as giving snapshots up. */
function choreFamilies(chores: ChoreRow[]): string[] {
  const labelled = (value: (chore: ChoreRow) => number) =>
    chores.map((chore) => ({ labels: { chore: chore.name }, value: value(chore) }));
  if (chores.length === 0) return [];
  return [
    family(
      "newsledger_ledger_chore_runs_total",
      "counter",
      "How often a chore was done.",
      labelled(({ runs }) => runs),
    ),
    family(
      "newsledger_ledger_chore_begun_timestamp_seconds",
      "gauge",
      "When a chore was begun last.",
      labelled(({ begunAt }) => Date.parse(begunAt) / 1000),
    ),
    family(
      "newsledger_ledger_chore_counts_total",
      "counter",
      "What a chore counted, such as snapshots given up and their bytes.",
      chores.flatMap(({ name, totals }) =>
        Object.entries(totals).map(([count, value]) => ({ labels: { chore: name, count }, value })),
      ),
    ),
  ];
}

function family(name: string, type: "counter" | "gauge", help: string, samples: Sample[]): string {
  const lines = samples.map(({ labels, value }) => `${name}${writeLabels(labels)} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ""].join("\n");
}

function writeLabels(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeLabel(value: string): string {
  return value.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
}
