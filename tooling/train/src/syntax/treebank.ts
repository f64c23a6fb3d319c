import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  classIndex,
  isMark,
  joinQuantities,
  type Relation,
  relationIndex,
  type SyntaxWord,
  type Token,
  tokenise,
  type WordClass,
} from "@newsledger/extract/syntax";

/** A sentence in the words of the extractor. */
export interface TreeSentence {
  words: SyntaxWord[];
  /** The class of each word. */
  tags: Uint8Array;
  /** The head of each word that is no mark, counted among those; the root's is their number. */
  heads: Int32Array;
  relations: Uint8Array;
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

const RELATION_OF: Record<string, Relation> = {
  root: "root",
  nsubj: "subject",
  csubj: "subject",
  nsubjpass: "subject",
  csubjpass: "subject",
  obj: "object",
  dobj: "object",
  iobj: "object",
  "nmod:tmod": "time",
  "obl:tmod": "time",
  "nmod:npmod": "time",
  "obl:npmod": "time",
  "nmod:unmarked": "time",
  "obl:unmarked": "time",
  "nmod:poss": "owner",
  appos: "apposition",
  conj: "conjunct",
  acl: "clause",
  advcl: "adverbial",
  ccomp: "complement",
  xcomp: "complement",
  amod: "adjective",
  nummod: "count",
  compound: "compound",
  name: "compound",
  flat: "compound",
  goeswith: "compound",
  fixed: "compound",
  mwe: "compound",
  det: "determiner",
  case: "case",
  mark: "marker",
  aux: "auxiliary",
  auxpass: "auxiliary",
  cop: "copula",
  advmod: "adverb",
  neg: "adverb",
  cc: "coordinator",
  punct: "mark",
  parataxis: "aside",
};

const PREDICATES = new Set<WordClass>([
  "past",
  "participle",
  "present",
  "gerund",
  "base",
  "modal",
  "adjective",
  "adverb",
]);

/** The two annotations name a noun behind a preposition differently: by what it hangs on it is one or the other. */
function relationOf(relation: string, head: WordClass | undefined): Relation {
  const plain = relation.replace(/:.*/, "");
  const isNominal = RELATION_OF[relation] === undefined && (plain === "nmod" || plain === "obl");
  if (isNominal) return head !== undefined && PREDICATES.has(head) ? "oblique" : "modifier";
  return RELATION_OF[relation] ?? RELATION_OF[plain] ?? "other";
}

const classOf = (tag: string): WordClass =>
  CLASS_OF[tag] ?? (/^\p{L}/u.test(tag) && !tag.startsWith("-") ? "other" : "mark");

const readZipped = (folder: string, name: string): string =>
  gunzipSync(readFileSync(join(folder, name))).toString("utf8");

/** Names are headed by their last word in the silver annotation, by their first in the treebank: the last word it is. */
function headNamesAtTheEnd(words: GoldWord[]): void {
  words.forEach((first, at) => {
    const rest = words.flatMap((word, i) => (word.head === at && word.relation.startsWith("flat") ? [i] : []));
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
  const doc = tokenise(text);
  const { tokens } = doc;
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
  const relations = new Uint8Array(tokens.length);
  for (let t = 0; t < tokens.length; t += 1) {
    const word = words[owner[t] as number] as GoldWord;
    const last = place[owner[t] as number] as number;
    const token = tokens[t] as Token;
    const inner: Relation = token.kind === "punct" ? "mark" : "compound";
    tags[t] = classIndex(last === t || token.kind === "word" ? word.tag : token.kind === "number" ? "number" : "mark");
    heads[t] = last !== t ? last : headOf(words, owner[t] as number, place, t, tokens.length);
    relations[t] = relationIndex(last !== t ? inner : relationOf(word.relation, words[word.head]?.tag));
  }
  return isTree(heads) ? joinTree(joinQuantities(doc, { from: 0, to: tokens.length }), tags, heads, relations) : null;
}

/** A quantity hangs where the first of its tokens hangs that has its head outside; what hangs on a mark hangs on its head. */
function joinTree(
  words: SyntaxWord[],
  tags: Uint8Array,
  heads: Int32Array,
  relations: Uint8Array,
): TreeSentence | null {
  const kept = words.filter(({ token, quantity }) => quantity || !isMark(token));
  const wordAt = new Int32Array(heads.length + 1).fill(-1);
  wordAt[heads.length] = kept.length;
  for (const [i, word] of kept.entries()) wordAt.fill(i, word.from, word.to);
  const outside = ({ from, to }: SyntaxWord): number => {
    let at = from;
    while (at < to - 1 && (heads[at] as number) >= from && (heads[at] as number) < to) at += 1;
    return at;
  };
  const headAmongKept = (word: SyntaxWord, i: number): number => {
    let head = heads[outside(word)] as number;
    while ((wordAt[head] as number) < 0 || wordAt[head] === i) head = heads[head] as number;
    return wordAt[head] as number;
  };
  const joined: TreeSentence = {
    words,
    tags: Uint8Array.from(words, (word) =>
      word.quantity === null ? (tags[word.from] as number) : classIndex(word.quantity === "count" ? "number" : "noun"),
    ),
    heads: Int32Array.from(kept, headAmongKept),
    relations: Uint8Array.from(kept, (word) => relations[outside(word)] as number),
  };
  return kept.length > 0 && isTree(joined.heads) ? joined : null;
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
    const relation = f[7] as string;
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

/** The machine annotation of the attribution corpus. */
export function readSilver(folder: string): TreeSentence[] {
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
  let words: GoldWord[] = [];
  const close = (): void => {
    const first = words[0];
    const last = words.at(-1);
    if (first && last) sentences.push(...silverSentence(chars, words, first.start, last.end));
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
