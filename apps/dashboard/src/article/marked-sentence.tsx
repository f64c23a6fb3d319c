import type { FigureRow } from "@newsledger/store";
import { findUnitSpan } from "./unit-span.js";

type Part = "figure" | "unit" | "subject" | "speaker" | "cue";

interface Mark {
  part: Part;
  start: number;
  end: number;
}

interface Piece {
  part: Part | null;
  text: string;
  /** The figure's own words hold its unit and what it counts. */
  inner: Piece[];
}

/** The sentence of a figure, with its number, its speaker and the word that attributes it marked. */
export function MarkedSentence({ figure }: { figure: FigureRow }) {
  return (
    <p class="sentence" dir="auto">
      <Pieces pieces={cutSentence(figure)} />
    </p>
  );
}

/** The same in its paragraph, whose other sentences stand back. */
export function MarkedParagraph({ figure }: { figure: FigureRow & { paragraph: string; paragraphStart: number } }) {
  const from = figure.sentenceStart - figure.paragraphStart;
  const [before, after] = [figure.paragraph.slice(0, from), figure.paragraph.slice(from + figure.sentence.length)];
  return (
    <p class="sentence" dir="auto">
      {before ? <span class="around-sentence">{before}</span> : null}
      <Pieces pieces={cutSentence(figure)} />
      {after ? <span class="around-sentence">{after}</span> : null}
    </p>
  );
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return (
    <>
      {pieces.map(({ part, text, inner }) => {
        if (!part) return text;
        return <mark class={part}>{inner.length > 0 ? <Pieces pieces={inner} /> : text}</mark>;
      })}
    </>
  );
}

const LEGEND: Record<Part, string> = {
  figure: "number",
  unit: "unit",
  subject: "subject",
  speaker: "speaker",
  cue: "word that attributes",
};

/** What the marks mean, of those that there are. */
export function MarkLegend({ figure }: { figure: FigureRow }) {
  const pieces = cutSentence(figure);
  const parts = new Set([...pieces, ...pieces.flatMap(({ inner }) => inner)].map(({ part }) => part));
  return (
    <p class="mark-legend">
      {Object.entries(LEGEND).map(([part, words]) =>
        parts.has(part as Part) ? <mark class={part}>{words}</mark> : null,
      )}
    </p>
  );
}

/** Offsets of the article's text become offsets of the sentence; what lies outside of it is not marked. */
export function cutSentence(figure: FigureRow): Piece[] {
  const { sentence, sentenceStart } = figure;
  const own: Mark = { part: "figure", start: figure.start - sentenceStart, end: figure.end - sentenceStart };
  const marks: Mark[] = [own];
  if (figure.speakerSpan) marks.push(markOf("speaker", figure.speakerSpan, sentenceStart));
  if (figure.cueSpan) marks.push(markOf("cue", figure.cueSpan, sentenceStart));
  const subject = findSubject(figure);
  if (subject && !isWithin(subject, own)) marks.push(subject);
  const pieces = cut(sentence, marks);
  const words = sentence.slice(own.start, own.end);
  const within = [unitMark(figure, words), subject && isWithin(subject, own) ? shift(subject, own.start) : null];
  const inner = cut(
    words,
    within.filter((mark) => mark !== null),
  );
  return pieces.map((piece) => (piece.part === "figure" && inner.length > 1 ? { ...piece, inner } : piece));
}

function cut(text: string, marks: Mark[]): Piece[] {
  const inText = marks
    .filter((mark) => mark.start >= 0 && mark.end <= text.length && mark.start < mark.end)
    .sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of inText) {
    if (mark.start < at) continue;
    if (mark.start > at) pieces.push({ part: null, text: text.slice(at, mark.start), inner: [] });
    pieces.push({ part: mark.part, text: text.slice(mark.start, mark.end), inner: [] });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ part: null, text: text.slice(at), inner: [] });
  return pieces;
}

/** The subject, else what is measured, word for word and nearest to the number. */
function findSubject({ subject, concept, sentence, start, sentenceStart }: FigureRow): Mark | null {
  for (const words of [subject, concept]) {
    if (!words) continue;
    const places: number[] = [];
    for (let at = sentence.indexOf(words); at !== -1; at = sentence.indexOf(words, at + 1)) places.push(at);
    const distance = (at: number) => Math.abs(at - (start - sentenceStart));
    const [nearest] = places.sort((one, other) => distance(one) - distance(other));
    if (nearest !== undefined) return { part: "subject", start: nearest, end: nearest + words.length };
  }
  return null;
}

function unitMark({ unit, kind }: FigureRow, words: string): Mark | null {
  const span = unit === null ? null : findUnitSpan(words, kind);
  return span ? { part: "unit", start: span[0], end: span[1] } : null;
}

function markOf(part: Part, [start, end]: [number, number], sentenceStart: number): Mark {
  return { part, start: start - sentenceStart, end: end - sentenceStart };
}

function isWithin(inner: Mark, outer: Mark): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function shift(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start - by, end: mark.end - by };
}
