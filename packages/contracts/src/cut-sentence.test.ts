import { describe, expect, it } from "vitest";
import { cutSentence, type FigureInSentence, type SentencePiece } from "./cut-sentence.js";

const SIGNS = { figure: "[]", unit: "{}", subject: "<>", speaker: "«»", cue: "~~" } as const;

function write(pieces: SentencePiece[]): string {
  return pieces
    .map(({ part, text, inner }) => {
      const words = inner.length > 0 ? write(inner) : text;
      return part === null ? words : SIGNS[part][0] + words + SIGNS[part][1];
    })
    .join("");
}

function figureOf(sentence: string, words: string, facts: Partial<FigureInSentence> = {}): FigureInSentence {
  const start = 100 + sentence.indexOf(words);
  const place = { sentence, sentenceStart: 100, start, end: start + words.length };
  return {
    ...place,
    kind: "count",
    unit: null,
    subject: null,
    concept: null,
    speakerSpan: null,
    cueSpan: null,
    ...facts,
  };
}

describe("cutSentence", () => {
  const sentence = "At least 40 people died, police said.";

  it("marks number, subject, speaker and cue", () => {
    const spans = { speakerSpan: [125, 131], cueSpan: [132, 136] } as const;
    const figure = figureOf(sentence, "At least 40 people", { subject: "people", ...structuredClone(spans) } as object);
    expect(write(cutSentence(figure))).toBe("[At least 40 <people>] died, «police» ~said~.");
  });

  it("marks the subject that stands nearest, outside of the number too", () => {
    const twice = "People fled; the people left behind were 40.";
    expect(write(cutSentence(figureOf(twice, "40", { subject: "people" })))).toBe(
      "People fled; the <people> left behind were [40].",
    );
  });

  it.each([
    ["It cost $3.1 million.", "$3.1 million", "money", "USD", "It cost [{$}3.1 million]."],
    ["It burnt 40 square kilometres.", "40 square kilometres", "area", "km2", "It burnt [40 {square kilometres}]."],
    ["It rose 12%.", "12%", "percent", "%", "It rose [12{%}]."],
  ] as const)("marks the unit in %j", (text, words, kind, unit, marked) => {
    expect(write(cutSentence(figureOf(text, words, { kind, unit })))).toBe(marked);
  });

  it("marks nothing of another sentence", () => {
    expect(write(cutSentence(figureOf(sentence, "40", { speakerSpan: [10, 20] })))).toBe(
      "At least [40] people died, police said.",
    );
  });
});
