import type { Figure, FigureKind } from "./extraction.js";

/** What a run of a figure's sentence tells. */
export type SentencePart = "figure" | "unit" | "subject" | "speaker" | "cue";

/** A figure as it stands in its sentence; `sentenceStart` is the sentence's offset in the article's text. */
export type FigureInSentence = Pick<
  Figure,
  "start" | "end" | "kind" | "unit" | "subject" | "concept" | "speakerSpan" | "cueSpan"
> & { sentence: string; sentenceStart: number };

interface Mark {
  part: SentencePart;
  start: number;
  end: number;
}

/** A run of a sentence under one mark, or none. */
export interface SentencePiece {
  part: SentencePart | null;
  text: string;
  /** The figure's own words hold its unit and what it counts. */
  inner: SentencePiece[];
}

const CURRENCY_SIGN = /(?:[A-Z]{1,3})?[$£€¥₹₽₩₺₪₦]|\b(?:[A-Z]{3}|Rs\.?)(?=\s?\d)/u;
const SCALE = "(?:hundred|thousand|million|billion|trillion|[kmb]|bn|tn)";
/** The first word behind the last number that is no scale word: "3.2 million [dollars]", "12[%]", "40 [square kilometres]". */
const BEHIND = new RegExp(
  `\\d(?:[\\d,.]*)(?:[\\s-]?${SCALE}\\b)?[\\s-]?((?:square |cubic |per )?[^\\d\\s,.;:()]+)(?!.*\\d)`,
  "iu",
);

/**
 * Cuts the sentence of a figure where its number, unit, subject, speaker and cue begin and end. Offsets of the article's
 * text become offsets of the sentence; what lies outside of it is not marked.
 */
export function cutSentence(figure: FigureInSentence): SentencePiece[] {
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

function cut(text: string, marks: Mark[]): SentencePiece[] {
  const inText = marks
    .filter((mark) => mark.start >= 0 && mark.end <= text.length && mark.start < mark.end)
    .sort((one, other) => one.start - other.start);
  const pieces: SentencePiece[] = [];
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
function findSubject({ subject, concept, sentence, start, sentenceStart }: FigureInSentence): Mark | null {
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

function unitMark({ unit, kind }: FigureInSentence, words: string): Mark | null {
  const span = unit === null ? null : findUnitSpan(words, kind);
  return span ? { part: "unit", start: span[0], end: span[1] } : null;
}

function markOf(part: SentencePart, [start, end]: [number, number], sentenceStart: number): Mark {
  return { part, start: start - sentenceStart, end: end - sentenceStart };
}

function isWithin(inner: Mark, outer: Mark): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function shift(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start - by, end: mark.end - by };
}

/** Where in a figure's own words its unit is written; null where it is not, or not told from the rest. */
function findUnitSpan(words: string, kind: FigureKind): [number, number] | null {
  if (kind === "money") {
    const sign = CURRENCY_SIGN.exec(words);
    if (sign) return [sign.index, sign.index + sign[0].length];
  }
  const behind = BEHIND.exec(words);
  const [whole, unit] = behind ?? [];
  if (!behind || !whole || !unit) return null;
  const start = behind.index + whole.length - unit.length;
  return [start, start + unit.length];
}
