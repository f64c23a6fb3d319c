import type { Reliability } from "./reliability.js";

const percent = (share: number): string => (100 * share).toFixed(1);

/** The table for a terminal; `right` says what counts as right. */
export function formatReliability({ bands, gap, ranking }: Reliability, right: string): string {
  const rows = bands.map((band) => {
    const [mean, share] = [percent(band.confidence), percent(band.right / band.figures)];
    return `${mean.padStart(12)}${String(band.figures).padStart(9)}${share.padStart(14)}`;
  });
  const order = ranking === null ? "" : `; of a right and a wrong one the right is surer in ${percent(ranking)} of 100`;
  const head = `  confidence  figures  right, of 100  (${right})`;
  return [head, ...rows, `  on average ${percent(gap)} apart${order}`].join("\n");
}
