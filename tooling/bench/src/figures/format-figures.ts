import { formatReliability } from "../reliability/format-reliability.js";
import type { FiguresReport, SetReport } from "./bench-figures.js";
import { COLUMNS, type Miss, type Scores } from "./score-figures.js";

const RIGHT = "of news sentences: value, unit, and of measures in part what they are about";
const HEADS = ["value", "+unit", "+change", "+concept partly", "wholly"];

/** The report as tables for a terminal; `errors` is how many misses of each kind to list. */
export function formatFigures({ sets, misses, reliability, skipped }: FiguresReport, errors: number): string {
  const parts = sets.map(formatSet);
  if (reliability.bands.length > 0) parts.push(formatReliability(reliability, RIGHT));
  for (const kind of ["missed", "extra", "unit", "change", "concept"] as const) {
    const same = misses.filter(({ miss }) => miss.kind === kind);
    const shown = same.slice(0, errors).map(({ set, miss }) => `  ${set}: ${describe(miss)}`);
    parts.push([`${kind}: ${same.length}`, ...shown].join("\n"));
  }
  return [...parts, ...skipped].join("\n\n");
}

function formatSet({ set, texts, systems }: SetReport): string {
  // Only the news sentences are annotated with movements and concepts.
  const isWhole = set === "newsquant";
  const rows = systems.flatMap(({ label, published, oneToOne, tune, unseen, textsPerSecond }) => [
    row(`${label}, published scoring`, published, `${textsPerSecond}/s`, isWhole),
    row("  one to one", oneToOne, "", isWhole),
    ...(label === "newsledger" ? [row("    tuned on", tune, "", isWhole), row("    unseen", unseen, "", isWhole)] : []),
  ]);
  const head = `${`${set}, ${texts} texts, F1`.padEnd(48)}${HEADS.slice(0, isWhole ? HEADS.length : 2)
    .map((name) => name.padStart(17))
    .join("")}`;
  return [head, ...rows].join("\n");
}

function row(label: string, scores: Scores, speed: string, isWhole: boolean): string {
  const columns = isWhole ? COLUMNS : COLUMNS.slice(0, 2);
  const cells = columns.map((column) => (100 * scores[column].f1).toFixed(1).padStart(17));
  return `${label.padEnd(48)}${cells.join("")}  ${speed}`.trimEnd();
}

function describe({ text, gold, reading }: Miss): string {
  const want = gold
    ? `wanted ${gold.change ?? ""} ${gold.value} ${gold.normalized_unit} [${gold.referred_concepts ?? "-"}]`
    : "";
  const got = reading
    ? `read ${reading.change} ${reading.value} ${reading.unit ?? "-"} [${reading.concept ?? "-"}]`
    : "";
  return `${[want, got].filter(Boolean).join(", ")} in: ${text.slice(0, 160)}`;
}
