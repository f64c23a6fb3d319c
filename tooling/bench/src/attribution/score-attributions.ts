import type { Figure } from "@newsledger/contracts";
import { type Score, toScore } from "../figures/score-figures.js";

type Span = [start: number, end: number];

export interface AttributedText {
  id: string;
  text: string;
  publishedAt: string;
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
}

export interface SpeakerMiss {
  kind: "missing" | "wrong" | "invented";
  figure: string;
  wanted: string | null;
  got: string | null;
  cue: string | null;
  around: string;
}

export interface AttributionScores {
  /** Figures inside what somebody says, and outside of it. */
  attributed: number;
  own: number;
  /** Share of the article's own figures that are left without a speaker. */
  ownLeftAlone: number;
  speaker: Score;
  misses: SpeakerMiss[];
}

const IDLE = new Set(
  "the a an of in on at for and or to by from his her its their this that these those who said according mr mrs ms dr gen sen rep president minister spokesman spokeswoman spokesperson new one".split(
    " ",
  ),
);
const PRONOUN = /^(?:he|she|they|we|i|it|him|her|them|you|who|us|me)$/i;

function tellingWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize("NFKD")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !IDLE.has(word)));
}

/** The source of the smallest content around a figure, or null where the article speaks for itself. */
function sourceOf({ attributions }: AttributedText, { start, end }: Figure): Span[] | null {
  let best: Span[] | null = null;
  let size = Infinity;
  for (const { source, content } of attributions) {
    if (source.length === 0) continue;
    const around = content.find(([from, to]) => from <= start && end <= to);
    if (around && around[1] - around[0] < size) [best, size] = [source, around[1] - around[0]];
  }
  return best;
}

function isRight(source: Span[], words: string, { speaker, speakerOrg, speakerSpan }: Figure): boolean {
  if (speakerSpan && source.some(([from, to]) => speakerSpan[0] < to && from < speakerSpan[1])) return true;
  const wanted = tellingWords(words);
  return [...tellingWords([speaker, speakerOrg].filter(Boolean).join(" "))].some((word) => wanted.has(word));
}

/**
 * A figure inside the content of an attribution belongs to its source, one outside of every content to nobody. A speaker is right whose
 * mention touches the source or shares a telling word with it; where the source is a pronoun any speaker is taken for right.
 */
export function scoreAttributions(read: { article: AttributedText; figures: Figure[] }[]): AttributionScores {
  let [attributed, own, alone, filled, right] = [0, 0, 0, 0, 0];
  const misses: SpeakerMiss[] = [];
  for (const { article, figures } of read)
    for (const figure of figures) {
      const got = figure.speaker ?? figure.speakerOrg;
      const source = sourceOf(article, figure);
      const words = source?.map(([from, to]) => article.text.slice(from, to)).join(" ") ?? null;
      if (got !== null) filled += 1;
      const isFine =
        source === null
          ? got === null
          : got !== null && (PRONOUN.test((words as string).trim()) || isRight(source, words as string, figure));
      if (source === null) {
        own += 1;
        alone += isFine ? 1 : 0;
      } else {
        attributed += 1;
        right += isFine ? 1 : 0;
      }
      if (isFine) continue;
      const kind = source === null ? "invented" : got === null ? "missing" : "wrong";
      const around = article.text.slice(Math.max(0, figure.start - 120), figure.end + 60).replace(/\s+/g, " ");
      misses.push({ kind, figure: figure.text, wanted: words, got, cue: figure.cue, around });
    }
  return { attributed, own, ownLeftAlone: own ? alone / own : 1, speaker: toScore(right, attributed, filled), misses };
}
