import type { FigureRow } from "@newsledger/store";

type Part = "figure" | "speaker" | "cue";

interface Mark {
  part: Part;
  start: number;
  end: number;
}

/** The sentence of a figure, with its number, its speaker and the word that attributes it marked. */
export function MarkedSentence({ figure }: { figure: FigureRow }) {
  return (
    <p class="sentence" dir="auto">
      {cutSentence(figure).map(({ part, text }) => (part ? <mark class={part}>{text}</mark> : text))}
    </p>
  );
}

/** Offsets of the article's text become offsets of the sentence; what lies outside of it is not marked. */
export function cutSentence(figure: FigureRow): { part: Part | null; text: string }[] {
  const marks: Mark[] = [{ part: "figure", start: figure.start, end: figure.end }];
  if (figure.speakerSpan) marks.push({ part: "speaker", start: figure.speakerSpan[0], end: figure.speakerSpan[1] });
  if (figure.cueSpan) marks.push({ part: "cue", start: figure.cueSpan[0], end: figure.cueSpan[1] });
  const inSentence = marks
    .map((mark) => ({ ...mark, start: mark.start - figure.sentenceStart, end: mark.end - figure.sentenceStart }))
    .filter((mark) => mark.start >= 0 && mark.end <= figure.sentence.length && mark.start < mark.end)
    .sort((one, other) => one.start - other.start);
  const parts: { part: Part | null; text: string }[] = [];
  let at = 0;
  for (const mark of inSentence) {
    if (mark.start < at) continue;
    if (mark.start > at) parts.push({ part: null, text: figure.sentence.slice(at, mark.start) });
    parts.push({ part: mark.part, text: figure.sentence.slice(mark.start, mark.end) });
    at = mark.end;
  }
  if (at < figure.sentence.length) parts.push({ part: null, text: figure.sentence.slice(at) });
  return parts;
}
