import type { EntityType } from "@newsledger/contracts";
import type { Name } from "../entities/recogniser.js";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { decodeBest } from "./decode.js";
import { type DocumentView, viewDocument } from "./document-view.js";
import { addPlace, BIAS, FeatureList, isWithin, NEAR } from "./features.js";
import { LABEL_COUNT, placeOfLabel, typeOfLabel } from "./labels.js";
import type { PackedModel } from "./model.js";
import type { WordInfo } from "./word-info.js";
import { WordSums } from "./word-sums.js";

/** Words whose reading is kept from one document to the next. */
const MOST_WORDS = 50_000;
/** How much a word's other places in the article weigh against its own, in the units of the scores. */
const VOTE = 1.5;

export interface Tagger {
  tag(doc: TokenisedText): Name[];
}

export function createTagger(model: PackedModel, vote = VOTE): Tagger {
  const cache = new Map<string, WordInfo>();
  const words = new WordSums(model.rows);
  return {
    tag(doc) {
      if (cache.size > MOST_WORDS) {
        cache.clear();
        words.clear();
      }
      const view = viewDocument(doc, model.lexicon, cache);
      const scores = scoreTokens(model, view, words);
      const labels = new Uint8Array(view.tokens.length);
      for (const sentence of view.sentences) decodeSentence(scores, sentence, model.transitions, labels);
      for (const sentence of addVotes(scores, labels, view, vote))
        decodeSentence(scores, sentence, model.transitions, labels);
      return doc.sentences.flatMap((sentence) => toNames(labels, sentence));
    },
  };
}

const NEVER = -1e6;

/** "The Bronx **—** are they": a dash that stands apart is in no name. */
const isDash = ({ text, spaced }: Token): boolean => spaced && /^[–—]$/.test(text);

function scoreTokens({ rows, scale }: PackedModel, view: DocumentView, words: WordSums): Float32Array {
  const scores = new Float32Array(view.tokens.length * LABEL_COUNT);
  const sums = new Int32Array(LABEL_COUNT);
  const features = new FeatureList();
  const numbers = view.words.map((word) => words.numberOf(word));
  const beyond = words.numberOf(null);
  for (const [index, sentence] of view.sentences.entries()) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      sums.fill(0);
      rows.addTo(sums, BIAS);
      for (let offset = -NEAR; offset <= NEAR; offset += 1)
        words.addTo(sums, isWithin(at + offset, sentence) ? (numbers[at + offset] as number) : beyond, offset);
      features.length = 0;
      addPlace(view, at, index, features);
      for (let k = 0; k < features.length; k += 1) rows.addTo(sums, features.keys[k] as number);
      const base = at * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1) scores[base + label] = (sums[label] as number) * scale;
      if (isDash(view.tokens[at] as Token)) scores.fill(NEVER, base + 1, base + LABEL_COUNT);
    }
  }
  return scores;
}

function decodeSentence(
  scores: Float32Array,
  { from, to }: TokenRange,
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  labels.set(decodeBest(scores.slice(from * LABEL_COUNT, to * LABEL_COUNT), to - from, transitions), from);
}

const TYPE_COUNT = 1 + (LABEL_COUNT - 1) / 4;

const typeIndex = (label: number): number => (label + 3) >> 2;

/**
 * Lets the other places of a word vote on its type: what the first reading took them for. The sentences that they stand in
 * are to be read again.
 */
function addVotes(scores: Float32Array, labels: Uint8Array, view: DocumentView, vote: number): Set<TokenRange> {
  const touched = new Set<TokenRange>();
  const votes = new Int32Array(TYPE_COUNT);
  for (const { places } of view.uses.values()) {
    if (places.length < 2) continue;
    votes.fill(0);
    for (const place of places)
      votes[typeIndex(labels[place] as number)] = (votes[typeIndex(labels[place] as number)] as number) + 1;
    if (votes.some((count) => count === places.length)) continue;
    for (const place of places) {
      touched.add(view.sentences[(view.tokens[place] as Token).sentence] as TokenRange);
      const own = typeIndex(labels[place] as number);
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const type = typeIndex(label);
        const others = (votes[type] as number) - (type === own ? 1 : 0);
        const at = place * LABEL_COUNT + label;
        scores[at] = (scores[at] as number) + (vote * others) / (places.length - 1);
      }
    }
  }
  return touched;
}

function toNames(labels: Uint8Array, sentence: TokenRange): Name[] {
  const names: Name[] = [];
  let start = sentence.from;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const label = labels[at] as number;
    const place = placeOfLabel(label);
    if (place === "B" || place === "S") start = at;
    if (place === "E" || place === "S") names.push({ from: start, to: at + 1, type: typeOfLabel(label) as EntityType });
  }
  return names;
}
