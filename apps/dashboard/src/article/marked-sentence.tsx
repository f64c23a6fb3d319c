import { cutSentence, type SentencePart, type SentencePiece } from "@newsledger/contracts";
import type { FigureRow } from "@newsledger/store";

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

function Pieces({ pieces }: { pieces: SentencePiece[] }) {
  return (
    <>
      {pieces.map(({ part, text, inner }) => {
        if (!part) return text;
        return <mark class={part}>{inner.length > 0 ? <Pieces pieces={inner} /> : text}</mark>;
      })}
    </>
  );
}

const LEGEND: Record<SentencePart, string> = {
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
        parts.has(part as SentencePart) ? <mark class={part}>{words}</mark> : null,
      )}
    </p>
  );
}
