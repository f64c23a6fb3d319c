import type { EntityType } from "@newsledger/contracts";
import type { Name } from "../entities/recogniser.js";
import type { TokenisedText, TokenRange } from "../tokens/token.js";
import { decodeBest } from "./decode.js";
import { type DocumentView, viewDocument } from "./document-view.js";
import { collectFeatures, FeatureList } from "./features.js";
import { LABEL_COUNT, placeOfLabel, typeOfLabel } from "./labels.js";
import type { CrfModel } from "./model.js";
import type { WordInfo } from "./word-info.js";

/** Words whose reading is kept from one document to the next. */
const MOST_WORDS = 50_000;

export interface Tagger {
  tag(doc: TokenisedText): Name[];
}

export function createTagger(model: CrfModel): Tagger {
  const cache = new Map<string, WordInfo>();
  const features = new FeatureList();
  return {
    tag(doc) {
      if (cache.size > MOST_WORDS) cache.clear();
      const view = viewDocument(doc, model.lexicon, cache);
      return doc.sentences.flatMap((sentence, index) => {
        const scores = scoreSentence(model, view, index, features);
        return toNames(decodeBest(scores, sentence.to - sentence.from, model.transitions), sentence);
      });
    },
  };
}

function scoreSentence(model: CrfModel, view: DocumentView, index: number, features: FeatureList): Float32Array {
  const { from, to } = view.sentences[index] as TokenRange;
  const scores = new Float32Array((to - from) * LABEL_COUNT);
  const sums = new Int32Array(LABEL_COUNT);
  const { rows, weights, scale } = model;
  for (let at = from; at < to; at += 1) {
    collectFeatures(view, at, index, features);
    sums.fill(0);
    for (let k = 0; k < features.length; k += 1) {
      const row = rows.get(features.keys[k] as number);
      if (row < 0) continue;
      const base = row * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label += 1)
        sums[label] = (sums[label] as number) + (weights[base + label] as number);
    }
    const base = (at - from) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) scores[base + label] = (sums[label] as number) * scale;
  }
  return scores;
}

function toNames(labels: Uint8Array, sentence: TokenRange): Name[] {
  const names: Name[] = [];
  let start = 0;
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number;
    const place = placeOfLabel(label);
    if (place === "B" || place === "S") start = at;
    if (place === "E" || place === "S")
      names.push({ from: sentence.from + start, to: sentence.from + at + 1, type: typeOfLabel(label) as EntityType });
  }
  return names;
}
