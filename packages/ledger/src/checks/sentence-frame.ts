import type { FigureKind } from "@newsledger/contracts";
import type { CheckedFigure } from "./checked-figure.js";

/**
 * A sentence with each figure replaced by a sign, so that what is said between figures can be matched: "About 40% of
 * the 2,000 staff, or 800 people" is `‹%0› of the ‹#1›, or ‹#2›`. `#` stands for a count, `$` for money, `%` for a
 * percentage, `~` for any other kind; the number is the figure's place in `figures`.
 */
export interface SentenceFrame {
  text: string;
  figures: CheckedFigure[];
}

const SIGNS: Partial<Record<FigureKind, string>> = { count: "#", money: "$", percent: "%" };

/** "Doubled" is a figure, but what is checked is what it says of the figures around it: it stays in words. */
const SAID_MULTIPLE = /(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|es?|ing)\b/iu;

/** One frame for each sentence that holds a figure, in the order of the text. */
export function frameSentences(figures: readonly CheckedFigure[]): SentenceFrame[] {
  const bySentence = new Map<number, CheckedFigure[]>();
  for (const figure of figures)
    bySentence.set(figure.sentenceStart, [...(bySentence.get(figure.sentenceStart) ?? []), figure]);
  return [...bySentence.values()].map(frameSentence);
}

function frameSentence(held: CheckedFigure[]): SentenceFrame {
  const sorted = [...held].sort((one, other) => one.start - other.start || other.end - one.end);
  const { sentence, sentenceStart } = sorted[0] as CheckedFigure;
  const figures: CheckedFigure[] = [];
  let text = "";
  let at = 0;
  for (const figure of sorted) {
    const [from, to] = [figure.start - sentenceStart, figure.end - sentenceStart];
    if (from < at || to > sentence.length || SAID_MULTIPLE.test(figure.text)) continue;
    text += `${sentence.slice(at, from)}‹${SIGNS[figure.kind] ?? "~"}${figures.length}›`;
    figures.push(figure);
    at = to;
  }
  return { text: text + sentence.slice(at), figures };
}

/** The figure that a sign's number names. */
export function figureAt(frame: SentenceFrame, place: string | undefined): CheckedFigure {
  return frame.figures[Number(place)] as CheckedFigure;
}
