import type { FetchingReport, FetchingRow } from "./bench-fetching.js";

const HEADS = ["", "hosts", "pages", "failed", "pages/s", "CPU ms/page", "over bare", "peak MB", "fairness"];

/** The report as a table for a terminal. */
export function formatFetching({ rows, skipped }: FetchingReport): string {
  const cells = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return [...lines, ...skipped.map((line) => `not measured: ${line}`)].join("\n");
}

function cellsOf(row: FetchingRow): string[] {
  return [
    row.system,
    String(row.hosts),
    String(row.pages),
    String(row.failed),
    row.pagesPerSecond.toFixed(0),
    row.cpuMsPerPage.toFixed(2),
    row.overBareMs === null ? "–" : `+${row.overBareMs.toFixed(2)}`,
    row.peakMb.toFixed(0),
    row.fairness?.toFixed(3) ?? "–",
  ];
}
