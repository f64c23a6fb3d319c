import { countAll, harmonicMean, meanOf, wordsOf } from "./words.js";

const WORDS_A_SHINGLE = 4;

/** How two texts overlap: shares of what is in both, only in what was read, and only in the truth. They sum to one. */
export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

/** Runs of four words, counted; a text of fewer words is one run. The method of the article extraction benchmark. */
function shinglesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  if (words.length === 0) return new Map();
  const count = Math.max(1, words.length - WORDS_A_SHINGLE + 1);
  return countAll(Array.from({ length: count }, (_, i) => words.slice(i, i + WORDS_A_SHINGLE).join(" ")));
}

export function overlapOf(truth: string, read: string): Overlap {
  const expected = shinglesOf(truth);
  const found = shinglesOf(read);
  let both = 0;
  let expectedSum = 0;
  let foundSum = 0;
  for (const [shingle, count] of expected) {
    both += Math.min(count, found.get(shingle) ?? 0);
    expectedSum += count;
  }
  for (const count of found.values()) foundSum += count;
  const all = expectedSum + foundSum - both;
  if (all === 0) return { both: 0, extra: 0, missed: 0 };
  return { both: both / all, extra: (foundSum - both) / all, missed: (expectedSum - both) / all };
}

const isPerfect = ({ extra, missed }: Overlap) => extra === 0 && missed === 0;

function precisionOf(overlap: Overlap): number {
  if (isPerfect(overlap)) return 1;
  return overlap.both === 0 ? 0 : overlap.both / (overlap.both + overlap.extra);
}

function recallOf(overlap: Overlap): number {
  if (isPerfect(overlap)) return 1;
  return overlap.both === 0 ? 0 : overlap.both / (overlap.both + overlap.missed);
}

export function pageF1(overlap: Overlap): number {
  return harmonicMean(precisionOf(overlap), recallOf(overlap));
}

/** F1 of mean precision (over pages where something was read) and mean recall (over pages where something is). */
export function corpusF1(overlaps: readonly Overlap[]): number | null {
  if (overlaps.length === 0) return null;
  const precision = meanOf(overlaps.filter(({ both, extra }) => both + extra > 0).map(precisionOf));
  const recall = meanOf(overlaps.filter(({ both, missed }) => both + missed > 0).map(recallOf));
  return harmonicMean(precision ?? 0, recall ?? 0);
}
