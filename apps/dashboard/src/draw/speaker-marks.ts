import type { FigureRow } from "@newsledger/store";

/** A letter and a colour class that stand for one speaker everywhere on a page. */
export interface SpeakerMark {
  key: string;
  name: string;
  letter: string;
  className: string;
  figures: number;
}

const COLOURS = 6;
export const OWN_VOICE = "";

/** Who a figure is said by, for telling speakers apart; empty for the article's own voice. */
export function speakerKeyOf(figure: Pick<FigureRow, "speakerKey" | "speaker" | "speakerOrg">): string {
  return figure.speakerKey ?? figure.speaker ?? figure.speakerOrg ?? OWN_VOICE;
}

/** Marks in order of how often each speaks, so that the same page gives the same marks. */
export function assignMarks(figures: FigureRow[]): Map<string, SpeakerMark> {
  const counts = new Map<string, { name: string; figures: number }>();
  for (const figure of figures) {
    const key = speakerKeyOf(figure);
    const known = counts.get(key);
    if (known) known.figures++;
    else counts.set(key, { name: figure.speaker ?? figure.speakerOrg ?? "In the article's own voice", figures: 1 });
  }
  const sorted = [...counts].sort(
    ([, one], [, other]) => other.figures - one.figures || one.name.localeCompare(other.name),
  );
  return new Map(sorted.map(([key, { name, figures: count }], index) => [key, toMark(key, name, index, count)]));
}

function toMark(key: string, name: string, index: number, figures: number): SpeakerMark {
  const letter = index < 26 ? String.fromCharCode(65 + index) : "·";
  return { key, name, letter, className: `speaker-${index < COLOURS ? index : "more"}`, figures };
}
