import {
  collectFeatures,
  FeatureList,
  KeyTable,
  type Lexicon,
  labelOf,
  type TokenisedText,
  tokenise,
  viewDocument,
  type WordInfo,
} from "@newsledger/extract/training";
import type { GoldDocument, GoldSpan } from "../corpora/corpora.js";

export interface Example {
  labels: Uint8Array;
  /** Rows of the features of token t: `rows[starts[t]] … rows[starts[t + 1] - 1]`. */
  rows: Int32Array;
  starts: Int32Array;
  weight: number;
}

export interface Corpus {
  documents: readonly GoldDocument[];
  weight: number;
}

export interface ExampleSet {
  examples: Example[];
  /** Feature key of each row. */
  keys: Int32Array;
}

/** Features seen fewer times are not learned. */
const RAREST = 2;

/** Sentences with their labels and features, features numbered by rows. */
export function buildExamples(corpora: readonly Corpus[], lexicon: Lexicon): ExampleSet {
  const raw = corpora.flatMap(({ documents, weight }) =>
    documents.flatMap((document) => readDocument(document, lexicon, weight)),
  );
  const counts = new KeyTable(1 << 20);
  for (const { rows } of raw) for (const key of rows) counts.set(key, Math.max(0, counts.get(key)) + 1);
  const ids = new KeyTable(1 << 20);
  const kept: number[] = [];
  for (const [key, count] of counts.entries()) if (count >= RAREST) kept.push(key);
  kept.sort((a, b) => a - b);
  for (const [row, key] of kept.entries()) ids.set(key, row);
  return { examples: raw.map((example) => withRows(example, ids)), keys: Int32Array.from(kept) };
}

function withRows(example: Example, ids: KeyTable): Example {
  const rows: number[] = [];
  const starts = new Int32Array(example.starts.length);
  for (let token = 0; token + 1 < starts.length; token += 1) {
    for (let k = example.starts[token] as number; k < (example.starts[token + 1] as number); k += 1) {
      const row = ids.get(example.rows[k] as number);
      if (row >= 0) rows.push(row);
    }
    starts[token + 1] = rows.length;
  }
  return { ...example, rows: Int32Array.from(rows), starts };
}

const cache = new Map<string, WordInfo>();
let cachedFor: Lexicon | null = null;

function readDocument(document: GoldDocument, lexicon: Lexicon, weight: number): Example[] {
  if (cachedFor !== lexicon) cache.clear();
  cachedFor = lexicon;
  const doc = tokenise(document.text);
  const labels = labelTokens(doc, document.gold);
  const view = viewDocument(doc, lexicon, cache);
  const features = new FeatureList();
  return doc.sentences.map(({ from, to }, index) => {
    const keys: number[] = [];
    const starts = new Int32Array(to - from + 1);
    for (let at = from; at < to; at += 1) {
      collectFeatures(view, at, index, features);
      for (let k = 0; k < features.length; k += 1) keys.push(features.keys[k] as number);
      starts[at - from + 1] = keys.length;
    }
    return { labels: labels.slice(from, to), rows: Int32Array.from(keys), starts, weight };
  });
}

/** A name that begins or ends inside a token takes the whole token; one that crosses a sentence is cut there. */
function labelTokens({ tokens }: TokenisedText, gold: readonly GoldSpan[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, type } of gold) {
    while (at < tokens.length && (tokens[at]?.end as number) <= start) at += 1;
    const covered: number[] = [];
    while (at < tokens.length && (tokens[at]?.start as number) < end) covered.push(at++);
    let from = 0;
    for (let k = 1; k <= covered.length; k += 1) {
      const isCut =
        k === covered.length || tokens[covered[k] as number]?.sentence !== tokens[covered[k - 1] as number]?.sentence;
      if (!isCut) continue;
      for (let i = from; i < k; i += 1) {
        const place = k - from === 1 ? "S" : i === from ? "B" : i === k - 1 ? "E" : "I";
        labels[covered[i] as number] = labelOf(place, type);
      }
      from = k;
    }
  }
  return labels;
}
