import { commonIndices } from "./common-indices.js";
import { splitSentences } from "./sentences.js";
import { countAll, harmonicMean } from "./words.js";

/** Above this many optional paragraphs only all and none are tried. */
const MAX_OPTIONAL = 4;

const isOptional = (paragraph: string) => paragraph.startsWith("[") && paragraph.endsWith("]");
const rougeWords = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** The bodies that count as right: paragraphs in brackets may be there or not. */
export function acceptedBodies(body: readonly string[]): string[][] {
  const optional = body.flatMap((paragraph, i) => (isOptional(paragraph) ? [i] : []));
  const without = (dropped: ReadonlySet<number>) =>
    body.filter((_, i) => !dropped.has(i)).map((text) => (isOptional(text) ? text.slice(1, -1) : text));
  if (optional.length > MAX_OPTIONAL) return [without(new Set()), without(new Set(optional))];
  return Array.from({ length: 2 ** optional.length }, (_, mask) =>
    without(new Set(optional.filter((_, bit) => mask & (1 << bit)))),
  );
}

/** ROUGE-LSum F1: for each sentence of the truth the union of its longest common subsequences with those read. */
export function rougeLsum(body: readonly string[], read: readonly string[]): number {
  const sentences = splitSentences(read.join("\n\n")).map(rougeWords);
  const unions = new Map<string, readonly string[]>();
  const unionOf = (sentence: string[]) => {
    const key = sentence.join(" ");
    const known = unions.get(key);
    if (known !== undefined) return known;
    const indices = new Set(sentences.flatMap((other) => commonIndices(sentence, other)));
    const union = [...indices].sort((a, b) => a - b).map((i) => sentence[i] ?? "");
    unions.set(key, union);
    return union;
  };
  const scores = acceptedBodies(body).map((accepted) =>
    scoreUnions(splitSentences(accepted.join("\n\n")).map(rougeWords), sentences, unionOf),
  );
  return Math.max(...scores);
}

function scoreUnions(
  truth: readonly string[][],
  read: readonly string[][],
  unionOf: (sentence: string[]) => readonly string[],
): number {
  const truthLength = truth.flat().length;
  const readLength = read.flat().length;
  if (truthLength === 0 || readLength === 0) return 0;
  // Each word is hit as often as both texts have it.
  const [inTruth, inRead] = [countAll(truth.flat()), countAll(read.flat())];
  let hits = 0;
  for (const word of truth.flatMap(unionOf)) {
    const [left, right] = [inTruth.get(word) ?? 0, inRead.get(word) ?? 0];
    if (left === 0 || right === 0) continue;
    hits++;
    inTruth.set(word, left - 1);
    inRead.set(word, right - 1);
  }
  return harmonicMean(hits / readLength, hits / truthLength);
}

/** F1 over whole paragraphs, equal to the letter. */
export function paragraphF1(body: readonly string[], read: readonly string[]): number {
  const found = countAll(read);
  const scores = acceptedBodies(body).map((accepted) => {
    let hits = 0;
    for (const [paragraph, count] of countAll(accepted)) hits += Math.min(count, found.get(paragraph) ?? 0);
    return harmonicMean(hits / Math.max(1, read.length), hits / Math.max(1, accepted.length));
  });
  return Math.max(...scores);
}
