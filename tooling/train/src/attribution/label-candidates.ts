import {
  ATTRIBUTION_FEATURES,
  type Attribution,
  attributionFeatures,
  DocumentMakers,
  findAttributions,
  findDates,
  findDrafts,
  gatherCandidates,
  indexNames,
  type Recogniser,
  readNames,
  spreadQuotes,
  type Target,
  type Token,
  Treebank,
  tokenise,
  viewSpeech,
} from "@newsledger/extract/training";
import type { Choice } from "../choice/learn-choice.js";
import type { Claim, ClaimArticle } from "./read-claims.js";

/** One target: who may have said it, and who did. */
export interface ClaimChoice extends Choice {
  isFigure: boolean;
}

/** Beside figures every so many words are asked about: there is more to learn from than numbers. */
const EVERY = 2;

const overlaps = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean => a < d && c < b;

function claimAround(claims: Claim[], start: number, end: number): Claim | null {
  let best: Claim | null = null;
  let size = Infinity;
  for (const claim of claims)
    for (const [from, to] of claim.content)
      if (from <= start && end <= to && to - from < size) [best, size] = [claim, to - from];
  return best;
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^(?:the|and|for|said|his|her|its)$/.test(word)),
  );

function isRight(text: string, tokens: Token[], claim: Claim | null, { speaker, cue, name }: Attribution): boolean {
  if (!claim) return false;
  const spanOf = (from: number, to: number): [number, number] => [
    (tokens[from] as Token).start,
    (tokens[to - 1] as Token).end,
  ];
  const cueSpan = spanOf(cue.from, cue.to);
  if (claim.cue.some((span) => overlaps(span, cueSpan))) return true;
  if (speaker && claim.source.some((span) => overlaps(span, spanOf(speaker.from, speaker.to)))) return true;
  const source = wordsOf(claim.source.map(([from, to]) => text.slice(from, to)).join(" "));
  return [...wordsOf(name)].some((word) => source.has(word));
}

/** The choices of an article: every figure, and some other words, that somebody may have said. */
export function labelCandidates(
  { text, publishedAt, attributions: all }: ClaimArticle,
  recogniser: Recogniser,
): ClaimChoice[] {
  const claims = all.filter(({ source, content }) => source.length > 0 && content.length > 0);
  const doc = tokenise(text);
  const { names, mentions } = readNames(doc, doc, recogniser.recognise(doc));
  const dates = findDates(doc, publishedAt);
  const trees = new Treebank(doc);
  const index = indexNames(doc.tokens, names, mentions);
  const makers = new DocumentMakers(doc, index);
  const attributions = findAttributions(doc, index, dates, trees, makers);
  const quotes = [...spreadQuotes(doc, attributions, index)];
  const figures = findDrafts(doc, dates, names).map(({ from, to }) => ({ from, to }));
  const words = doc.tokens.flatMap((token, at) =>
    token.kind === "word" && at % EVERY === 0 ? [{ from: at, to: at + 1 }] : [],
  );
  const view = viewSpeech(doc, trees, index, makers, attributions);
  const out = new Int32Array(ATTRIBUTION_FEATURES);
  return [...figures, ...words].flatMap(({ from, to }, i) => {
    const quote = quotes.find(([range]) => range.from < from && from < range.to);
    const target: Target = { from, to, sentence: (doc.tokens[from] as Token).sentence, isQuoted: quote !== undefined };
    const candidates = gatherCandidates(view, target, quote?.[1] ?? null);
    if (candidates.length === 0) return [];
    const claim = claimAround(claims, (doc.tokens[from] as Token).start, (doc.tokens[to - 1] as Token).end);
    const labelled = candidates.map((candidate) => {
      const count = attributionFeatures(view, target, candidate, candidates.length, out);
      return { features: out.slice(0, count), isRight: isRight(text, doc.tokens, claim, candidate.attribution) };
    });
    return [{ candidates: labelled, isFigure: i < figures.length }];
  });
}
