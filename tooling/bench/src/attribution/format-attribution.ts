import type { AttributionReport } from "./bench-attribution.js";

const percent = (share: number): string => (100 * share).toFixed(1);

/** The report as lines for a terminal; `errors` is how many misses of each kind to list. */
export function formatAttribution(report: AttributionReport, errors: number): string {
  const { articles, wordsPerSecond, attributed, own, ownLeftAlone, speaker, misses } = report;
  const lines = [
    `${articles} articles, ${wordsPerSecond} words a second, entities and figures together`,
    `speaker of ${attributed} attributed figures: precision ${percent(speaker.precision)}, recall ${percent(speaker.recall)}, F1 ${percent(speaker.f1)}`,
    `${percent(ownLeftAlone)} of 100 of the article's own ${own} figures are left to it`,
    "wink-nlp, recognizers-text-suite and compromise attribute nothing: recall 0, own voice 100",
  ];
  for (const kind of ["missing", "wrong", "invented"] as const) {
    const same = misses.filter((miss) => miss.kind === kind);
    lines.push("", `${kind}: ${same.length}`);
    for (const { figure, wanted, got, cue, around } of same.slice(0, errors))
      lines.push(`  ${figure}: wanted ${wanted ?? "nobody"}, got ${got ?? "nobody"} (${cue ?? "-"}) in: ${around}`);
  }
  return lines.join("\n");
}
