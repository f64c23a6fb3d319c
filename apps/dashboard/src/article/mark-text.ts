import type { EntityMention } from "@newsledger/contracts";

export interface FigureSpan {
  id: number;
  start: number;
  end: number;
}

/** A run of text under one and the same mention, or none. */
export interface Run {
  text: string;
  mention: EntityMention | null;
}

/** Consecutive runs under one figure, or outside of any. */
export interface Piece {
  figureId: number | null;
  /** Whether the figure begins here, rather than going on from the block before. */
  isStart: boolean;
  runs: Run[];
}

/**
 * Cuts `text.slice(from, to)` where figures and mentions begin and end. Where two figures (or two mentions) overlap,
 * the earlier and longer one is marked; offsets outside the text are ignored, so nothing is ever lost or doubled.
 */
export function markText(
  text: string,
  from: number,
  to: number,
  mentions: EntityMention[],
  figures: FigureSpan[],
): Piece[] {
  const end = Math.min(to, text.length);
  const shownFigures = withoutOverlap(figures, from, end);
  const shownMentions = withoutOverlap(mentions, from, end);
  const pieces: Piece[] = [];
  for (const [start, stop] of consecutive(from, end, [...shownFigures, ...shownMentions])) {
    const covers = (span: { start: number; end: number }) => span.start <= start && stop <= span.end;
    const figure = shownFigures.find(covers) ?? null;
    const run = { text: text.slice(start, stop), mention: shownMentions.find(covers) ?? null };
    const last = pieces.at(-1);
    if (last && last.figureId === (figure?.id ?? null)) last.runs.push(run);
    else pieces.push({ figureId: figure?.id ?? null, isStart: figure?.start === start, runs: [run] });
  }
  return pieces;
}

function withoutOverlap<T extends { start: number; end: number }>(spans: T[], from: number, to: number): T[] {
  const sorted = spans
    .filter((span) => span.start < span.end && span.start < to && span.end > from)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: T[] = [];
  let reached = -1;
  for (const span of sorted) {
    if (span.start < reached) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
}

function consecutive(from: number, to: number, spans: { start: number; end: number }[]): [number, number][] {
  const cuts = new Set([from, to]);
  for (const span of spans) for (const cut of [span.start, span.end]) if (cut > from && cut < to) cuts.add(cut);
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(1).map((cut, index) => [sorted[index] as number, cut]);
}
