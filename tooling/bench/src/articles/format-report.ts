import type { ArticlesReport, SystemReport } from "./bench-articles.js";
import { showDifference } from "./show-difference.js";
import type { Quality } from "./summarise.js";

const COLUMNS: readonly [keyof Quality, string][] = [
  ["aebF1", "aeb F1"],
  ["fundusRougeLsum", "ROUGE"],
  ["fundusParagraphF1", "para"],
  ["metadataBodyF1", "body"],
  ["titleExact", "title"],
  ["sameInstant", "instant"],
  ["sameDay", "day"],
  ["authorsF1", "authors"],
];
const COST_HEADS = ["pages/CPU-s", "p95 ms", "peak MB", "failed"];

/** The report as a table for a terminal. */
export function formatReport({ systems, skipped, worst, pages }: ArticlesReport): string {
  const columns = COLUMNS.filter(([key]) => systems.some(({ quality }) => quality.all[key] !== null));
  const row = (label: string, quality: Quality, cost: readonly string[]) => [
    label,
    ...columns.map(([key]) => quality[key]?.toFixed(3) ?? "–"),
    ...cost,
  ];
  const rows = [
    ["", ...columns.map(([, head]) => head), ...COST_HEADS],
    ...systems.flatMap((system) => rowsOf(system, row)),
  ];
  const parts = [`${pages} pages`, alignRows(rows), ...skipped];
  if (worst.length > 0)
    parts.push(`The worst pages of ours (- missed, + extra):\n${worst.map(showDifference).join("\n")}`);
  return parts.join("\n\n");
}

type MakeRow = (label: string, quality: Quality, cost: readonly string[]) => string[];

function rowsOf({ label, quality, cost }: SystemReport, row: MakeRow): string[][] {
  const { pagesPerCpuSecond, p95Ms, peakMb, failed } = cost;
  const costs = [pagesPerCpuSecond.toFixed(1), p95Ms.toFixed(0), peakMb.toFixed(0), String(failed)];
  const rows = [row(label, quality.all, costs)];
  if (quality.tune !== null) rows.push(row("  tuned on", quality.tune, []));
  if (quality.unseen !== null) rows.push(row("  unseen", quality.unseen, []));
  return rows;
}

function alignRows(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
