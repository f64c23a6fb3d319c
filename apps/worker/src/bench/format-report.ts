import type { BackendMeasures, BenchReport } from "./pipeline.js";

const HEADERS = [
  "backend",
  "articles/s",
  "own ms",
  "worker ms",
  "engines ms",
  "overhead ms",
  "overhead",
  "trips",
  "peak MB",
];

/** The report as a table for a terminal. Times are processor milliseconds an article. */
export function formatBenchReport(report: BenchReport): string {
  const { fetch, normalise, extract, total } = report.ownCpuMs;
  const rows = [HEADERS, ...report.backends.map((measures) => toRow(measures, total))];
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "));
  return [
    `${report.articles} articles; times are processor milliseconds an article`,
    `stages' own work: fetch ${ms(fetch)}, normalise ${ms(normalise)}, extract ${ms(extract)}, together ${ms(total)}`,
    ...lines,
    ...report.backends.map(({ backend, coreCpuMs }) => `cores on ${backend}: ${describeCores(coreCpuMs)}`),
    ...report.missing.map((backend) => `SKIPPED: ${backend} is not installed.`),
  ].join("\n");
}

function toRow(measures: BackendMeasures, ownMs: number): string[] {
  return [
    measures.backend,
    measures.articlesPerSecond.toFixed(1),
    ms(ownMs),
    ms(measures.workerCpuMs),
    ms(measures.engineCpuMs),
    ms(measures.overheadCpuMs),
    measures.overheadShare === null ? "?" : `${Math.round(measures.overheadShare * 100)} %`,
    `${measures.roundTrips.store.toFixed(1)}+${measures.roundTrips.queue.toFixed(1)}`,
    Math.round(measures.peakMemoryBytes / 2 ** 20).toString(),
  ];
}

function describeCores(coreCpuMs: Record<string, number>): string {
  return Object.entries(coreCpuMs)
    .filter(([, time]) => time > 0)
    .map(([stage, time]) => `${stage} ${ms(time)}`)
    .join(", ");
}

function ms(time: number | null): string {
  return time === null ? "?" : time.toFixed(2);
}
