import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { classIndex, type Token, tokenise, type WordClass } from "@newsledger/extract/syntax";

/** A sentence in the tokens of the extractor, with the class and head of each; the root's head is the sentence's length. */
export interface TreeSentence {
  tokens: Token[];
  tags: Uint8Array;
  heads: Int32Array;
}

interface GoldWord {
  start: number;
  end: number;
  tag: WordClass;
  /** Index in the sentence; -1 for the root. */
  head: number;
  relation: string;
}

const CLASS_OF: Record<string, WordClass> = {
  NN: "noun",
  NNS: "noun",
  NNP: "name",
  NNPS: "name",
  PRP: "pronoun",
  EX: "pronoun",
  PRP$: "possessive",
  WP$: "possessive",
  WP: "relative",
  WDT: "relative",
  WRB: "relative",
  DT: "determiner",
  PDT: "determiner",
  JJ: "adjective",
  JJR: "adjective",
  JJS: "adjective",
  AFX: "adjective",
  CD: "number",
  VBD: "past",
  VBN: "participle",
  VBZ: "present",
  VBP: "present",
  VBG: "gerund",
  VB: "base",
  MD: "modal",
  RB: "adverb",
  RBR: "adverb",
  RBS: "adverb",
  IN: "preposition",
  TO: "to",
  RP: "particle",
  POS: "particle",
  CC: "conjunction",
  UH: "other",
  FW: "other",
  LS: "other",
  SYM: "other",
  ADD: "other",
  GW: "other",
  NFP: "mark",
  HYPH: "mark",
};

const classOf = (tag: string): WordClass =>
  CLASS_OF[tag] ?? (/^\p{L}/u.test(tag) && !tag.startsWith("-") ? "other" : "mark");

const readZipped = (folder: string, name: string): string =>
  gunzipSync(readFileSync(join(folder, name))).toString("utf8");

/** Names are headed by their last word in the silver annotation, by their first in the treebank: the last word it is. */
function headNamesAtTheEnd(words: GoldWord[]): void {
  words.forEach((first, at) => {
    const rest = words.flatMap((word, i) => (word.head === at && word.relation === "flat" ? [i] : []));
    const last = rest.at(-1);
    if (last === undefined) return;
    (words[last] as GoldWord).head = first.head;
    words.forEach((word, i) => {
      if (word.head === at && i !== last) word.head = last;
    });
    first.head = last;
    first.relation = "compound";
    (words[last] as GoldWord).relation = "name";
  });
}

/** A coordinator belongs to what follows it, as the treebank has it. */
function headCoordinatorsAhead(words: GoldWord[]): void {
  words.forEach((word, at) => {
    if (word.relation !== "cc") return;
    const next = words.findIndex((other, i) => i > at && other.head === word.head && other.relation === "conj");
    if (next >= 0) word.head = next;
  });
}

/** Lays gold words over the extractor's own tokens: of several words in a token the first counts, of several tokens in a word the last is its head. */
function align(text: string, words: GoldWord[]): TreeSentence | null {
  const { tokens } = tokenise(text);
  if (tokens.length === 0 || tokens.length > 120) return null;
  const owner = new Int32Array(tokens.length).fill(-1);
  const place = new Int32Array(words.length).fill(-1);
  let w = 0;
  tokens.forEach((token, t) => {
    while (w < words.length && (words[w] as GoldWord).end <= token.start) w += 1;
    for (let i = w; i < words.length && (words[i] as GoldWord).start < token.end; i += 1) {
      if ((owner[t] as number) < 0) owner[t] = i;
      place[i] = t;
    }
  });
  if (owner.includes(-1)) return null;
  const tags = new Uint8Array(tokens.length);
  const heads = new Int32Array(tokens.length);
  for (let t = 0; t < tokens.length; t += 1) {
    const word = words[owner[t] as number] as GoldWord;
    const last = place[owner[t] as number] as number;
    const token = tokens[t] as Token;
    tags[t] = classIndex(last === t || token.kind === "word" ? word.tag : token.kind === "number" ? "number" : "mark");
    heads[t] = last !== t ? last : headOf(words, owner[t] as number, place, t, tokens.length);
  }
  return isTree(heads) ? { tokens, tags, heads } : null;
}

function headOf(words: GoldWord[], from: number, place: Int32Array, at: number, root: number): number {
  let head = (words[from] as GoldWord).head;
  for (let steps = 0; head >= 0 && place[head] === at && steps < 20; steps += 1) head = (words[head] as GoldWord).head;
  const found = head < 0 ? root : (place[head] as number);
  return found < 0 || found === at ? root : found;
}

function isTree(heads: Int32Array): boolean {
  for (let at = 0; at < heads.length; at += 1) {
    let head = at;
    for (let steps = 0; head < heads.length; steps += 1) {
      if (steps > heads.length) return false;
      head = heads[head] as number;
    }
  }
  return true;
}

function readBlock(block: string): TreeSentence | null {
  const text = /^# text = (.*)$/m.exec(block)?.[1];
  if (!text) return null;
  let at = 0;
  const words: GoldWord[] = [];
  for (const line of block.split("\n")) {
    const f = line.split("\t");
    if (!/^\d+$/.test(f[0] ?? "")) continue;
    const form = f[1] as string;
    const start = text.indexOf(form, at);
    if (start < 0) return null;
    at = start + form.length;
    const relation = (f[7] as string).replace(/:.*/, "");
    words.push({ start, end: at, tag: classOf(f[4] as string), head: Number(f[6]) - 1, relation });
  }
  headNamesAtTheEnd(words);
  return align(text, words);
}

/** The Universal Dependencies English Web Treebank, `train` or `dev`. */
export function readTreebank(folder: string, part: "train" | "dev"): TreeSentence[] {
  const blocks = readZipped(folder, `ewt-${part}.conllu.gz`).split("\n\n");
  return blocks.flatMap((block) => readBlock(block) ?? []);
}

/** The machine annotation of the attribution corpus: one sentence in `step`, so that it does not outweigh the treebank. */
export function readSilver(folder: string, step: number): TreeSentence[] {
  const texts = new Map(
    readZipped(folder, "polnear-train.ndjson.gz")
      .split("\n")
      .filter(Boolean)
      .map((line): [string, string] => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return [id, text];
      }),
  );
  const sentences: TreeSentence[] = [];
  let chars: string[] = [];
  let count = 0;
  let words: GoldWord[] = [];
  const close = (): void => {
    const first = words[0];
    const last = words.at(-1);
    if (first && last && count++ % step === 0) sentences.push(...silverSentence(chars, words, first.start, last.end));
    words = [];
  };
  for (const line of readZipped(folder, "polnear-train-silver.tsv.gz").split("\n")) {
    if (line.startsWith("# ")) {
      close();
      chars = [...(texts.get(line.slice(2)) ?? "")];
    } else if (line === "") close();
    else {
      const f = line.split("\t");
      words.push({
        start: Number(f[0]),
        end: Number(f[1]),
        tag: classOf(f[4] ?? ""),
        head: Number(f[6]) - 1,
        relation: f[7] ?? "",
      });
    }
  }
  close();
  return sentences;
}

function silverSentence(chars: string[], words: GoldWord[], from: number, to: number): TreeSentence[] {
  const text = chars.slice(from, to).join("");
  if (text.length !== to - from) return [];
  for (const word of words) {
    word.start -= from;
    word.end -= from;
  }
  headCoordinatorsAhead(words);
  const sentence = align(text, words);
  return sentence ? [sentence] : [];
}
