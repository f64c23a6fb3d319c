import type { BackendMeasures, BenchReport } from "./pipeline.js";

const COLUMNS: [header: string, cell: (measures: BackendMeasures) => string][] = [
  ["backend", ({ backend }) => backend],
  ["articles/s", ({ articlesPerSecond }) => articlesPerSecond.toFixed(1)],
  ["worker", ({ workerCpuMs }) => ms(workerCpuMs)],
  ["of it overhead", ({ workerOverheadCpuMs }) => ms(workerOverheadCpuMs)],
  ["engines", ({ engineCpuMs }) => ms(engineCpuMs)],
  ["overhead", ({ overheadCpuMs }) => ms(overheadCpuMs)],
  ["share", ({ overheadShare }) => (overheadShare === null ? "?" : `${Math.round(overheadShare * 100)} %`)],
  ["trips: store", ({ roundTrips }) => roundTrips.store.toFixed(1)],
  ["queues", ({ roundTrips }) => roundTrips.queue.toFixed(1)],
  ["peak MB", ({ peakMemoryBytes }) => Math.round(peakMemoryBytes / 2 ** 20).toString()],
];

/** The report as a table for a terminal. */
export function formatBenchReport(report: BenchReport): string {
  const { fetch, normalise, extract, link, total } = report.ownCpuMs;
  const rows = [COLUMNS.map(([header]) => header), ...report.backends.map(toRow)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "));
  return [
    `${report.articles} generated articles of ${Math.round(report.words)} words on pages of ${Math.round(report.pageBytes / 1000)} KB`,
    "Times are processor milliseconds an article, round trips are those to PostgreSQL an article.",
    `The stages' own work: fetch ${ms(fetch)}, normalise ${ms(normalise)}, extract ${ms(extract)}, link ${ms(link)}, together ${ms(total)}.`,
    "Overhead is what queues and store cost: the worker's time beyond its own work, and the engines'.",
    "",
    ...lines,
    "",
    ...report.backends.map(
      ({ backend, coreCpuMs }) => `Cores inside the worker on ${backend}: ${describeCores(coreCpuMs)}.`,
    ),
    ...report.missing.map((backend) => `SKIPPED: ${backend} is not installed.`),
  ].join("\n");
}

function toRow(measures: BackendMeasures): string[] {
  return COLUMNS.map(([, cell]) => cell(measures));
}

function describeCores(coreCpuMs: Record<string, number>): string {
  return Object.entries(coreCpuMs)
    .filter(([, time]) => time > 0)
    .map(([stage, time]) => `${stage} ${ms(time)}`)
    .join(", ");
}

function ms(time: number | null): string {
  return time === null ? "?" : time.toFixed(1);
}
