import { alignRows } from "../align-rows.js";
import type { ArticlesReport, SystemReport } from "./bench-articles.js";
import { showDifference } from "./show-difference.js";
import type { Quality } from "./summarise.js";
import { BARE_PARSE, OURS } from "./systems.js";

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
  const columns = COLUMNS.filter(([key]) => systems.some(({ quality }) => (quality?.all[key] ?? null) !== null));
  const row = (label: string, quality: Quality | null, cost: readonly string[]) => [
    label,
    ...columns.map(([key]) => quality?.[key]?.toFixed(3) ?? "–"),
    ...cost,
  ];
  const rows = [
    ["", ...columns.map(([, head]) => head), ...COST_HEADS],
    ...systems.flatMap((system) => rowsOf(system, row)),
  ];
  const parts = [`${pages} pages`, alignRows(rows), ...compareSpeed(systems), ...skipped];
  if (worst.length > 0)
    parts.push(`The worst pages of ours (- missed, + extra):\n${worst.map(showDifference).join("\n")}`);
  return parts.join("\n\n");
}

type MakeRow = (label: string, quality: Quality | null, cost: readonly string[]) => string[];

function rowsOf({ label, quality, cost }: SystemReport, row: MakeRow): string[][] {
  const { pagesPerCpuSecond, p95Ms, peakMb, failed } = cost;
  const costs = [pagesPerCpuSecond.toFixed(1), p95Ms.toFixed(0), peakMb.toFixed(0), String(failed)];
  const rows = [row(label, quality?.all ?? null, costs)];
  if (quality !== null && quality.tune !== null) rows.push(row("  tuned on", quality.tune, []));
  if (quality !== null && quality.unseen !== null) rows.push(row("  unseen", quality.unseen, []));
  return rows;
}

/** How ours stands to the fastest peer and to the parser alone, which a busy machine changes less than the numbers. */
function compareSpeed(systems: readonly SystemReport[]): string[] {
  const speedOf = (name: string) => systems.find((system) => system.name === name)?.cost.pagesPerCpuSecond ?? 0;
  const ours = speedOf(OURS.name);
  const peers = systems.filter(({ name }) => name !== OURS.name && name !== BARE_PARSE.name);
  const fastest = Math.max(0, ...peers.map(({ cost }) => cost.pagesPerCpuSecond));
  if (ours === 0) return [];
  const parse = `Ours takes ${(speedOf(BARE_PARSE.name) / ours).toFixed(2)} × the processor time of the bare parse`;
  return [
    fastest === 0 ? `${parse}.` : `${parse}, and reads ${(ours / fastest).toFixed(1)} × the pages of the fastest peer.`,
  ];
}
