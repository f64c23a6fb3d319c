/** A figure's own confidence, from 0 to 1, and whether it was read right. */
export interface Judged {
  confidence: number;
  isRight: boolean;
}

/** So many figures of like confidence: what they promise on average, and how many are right. */
export interface Band {
  figures: number;
  confidence: number;
  right: number;
}

export interface Reliability {
  /** Parts of equal size, the least sure first. */
  bands: Band[];
  /** Expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far promise and truth lie apart, on average. */
  gap: number;
  /** How often of a right and a wrong figure the right one is surer (area under the ROC curve); null without either. */
  ranking: number | null;
}

const PARTS = 5;

/** How far confidence may be believed. */
export function weighReliability(judged: readonly Judged[]): Reliability {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const bands = Array.from({ length: PARTS }, (_, part) => {
    const [from, to] = [part, part + 1].map((edge) => Math.round((edge * sorted.length) / PARTS));
    return bandOf(sorted.slice(from, to));
  }).filter(({ figures }) => figures > 0);
  const gap = bands.reduce((sum, { figures, confidence, right }) => sum + Math.abs(figures * confidence - right), 0);
  return { bands, gap: gap / Math.max(1, sorted.length), ranking: rank(sorted) };
}

function bandOf(part: readonly Judged[]): Band {
  const figures = part.length;
  const sum = part.reduce((total, { confidence }) => total + confidence, 0);
  return { figures, confidence: sum / Math.max(1, figures), right: part.filter(({ isRight }) => isRight).length };
}

/** The sum of ranks (Mann and Whitney 1947), equal ones sharing theirs; `sorted` by confidence. */
function rank(sorted: readonly Judged[]): number | null {
  const right = sorted.filter(({ isRight }) => isRight).length;
  const pairs = right * (sorted.length - right);
  if (pairs === 0) return null;
  let sum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.confidence === sorted[from]?.confidence) to += 1;
    const shared = (from + 1 + to) / 2;
    sum += shared * sorted.slice(from, to).filter(({ isRight }) => isRight).length;
    from = to;
  }
  return (sum - (right * (right + 1)) / 2) / pairs;
}
