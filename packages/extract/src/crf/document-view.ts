import { isAllCaps } from "../entities/capitals.js";
import { getGazetteer } from "../entities/gazetteer.js";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { spellExact } from "../units/phrase-table.js";
import { LONGEST_PHRASE, phraseKey, type WordLists } from "./lexicon.js";
import { readWord, type WordInfo } from "./word-info.js";

/** What one article says about a word wherever it stands. */
export interface WordUse {
  small: number;
  inner: number;
  /** Tokens where it stands with a capital, the first few. */
  places: number[];
}

export interface DocumentView {
  tokens: Token[];
  words: WordInfo[];
  sentences: TokenRange[];
  /** For each token of a run of capitals, where the run begins and ends; elsewhere both are -1. */
  runFrom: Int32Array;
  runTo: Int32Array;
  /** For each token, `B`, `I`, `E` or `S` in a listed phrase with what it is, hashed small; 0 where there is none. */
  phraseMarks: Int32Array;
  listMarks: Int32Array;
  uses: Map<string, WordUse>;
  /** 1 where a line is all in capitals, 2 where nearly every word has one. */
  caseOf: Uint8Array;
}

const MOST_PLACES = 12;
const LINKS = new Set("of de van der den von bin al el la di da du del the and for".split(" "));

/** `cache` may be shared between documents; it is the caller's to bound. */
export function viewDocument(doc: TokenisedText, lexicon: WordLists, cache: Map<string, WordInfo>): DocumentView {
  const { tokens, sentences } = doc;
  const words = tokens.map(({ text }) => {
    let info = cache.get(text);
    if (!info) {
      info = readWord(text, lexicon);
      cache.set(text, info);
    }
    return info;
  });
  const view: DocumentView = {
    tokens,
    words,
    sentences,
    runFrom: new Int32Array(tokens.length).fill(-1),
    runTo: new Int32Array(tokens.length).fill(-1),
    phraseMarks: new Int32Array(tokens.length),
    listMarks: new Int32Array(tokens.length),
    uses: new Map(),
    caseOf: new Uint8Array(sentences.length),
  };
  for (const [index, sentence] of sentences.entries()) {
    view.caseOf[index] = isAllCaps(tokens, sentence) ? 1 : isTitleCase(view, sentence) ? 2 : 0;
    markRuns(view, sentence);
    markPhrases(view, sentence, lexicon);
    countUses(view, sentence, index);
  }
  return view;
}

function isTitleCase(view: DocumentView, { from, to }: TokenRange): boolean {
  let large = 0;
  let all = 0;
  for (let at = from; at < to; at += 1) {
    const word = view.words[at] as WordInfo;
    if (!word.isWord || word.plain.length < 4) continue;
    all += 1;
    if (word.isCapital) large += 1;
  }
  return all >= 4 && large / all > 0.75;
}

function markRuns(view: DocumentView, { from, to }: TokenRange): void {
  let at = from;
  while (at < to) {
    if (!(view.words[at] as WordInfo).isCapital) {
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = runStep(view, end, to); next > end; next = runStep(view, end, to)) end = next;
    view.runFrom.fill(at, at, end);
    view.runTo.fill(end, at, end);
    at = end;
  }
}

/** Past the next word of a run, over a hyphen, an initial's point or one small linking word. */
function runStep(view: DocumentView, at: number, to: number): number {
  const { tokens, words } = view;
  for (let next = at, small = 0; next < Math.min(to, at + 3); next += 1) {
    const word = words[next] as WordInfo;
    if (word.isCapital) return next + 1;
    const token = tokens[next] as Token;
    const isJoint = /^[-&/'’.]$/.test(token.text) && (token.text === "&" || !token.spaced);
    if (token.text === "." && (words[next - 1] as WordInfo).plain.length > 2) return at;
    if (!isJoint && !(LINKS.has(token.text) && small++ < 2)) return at;
  }
  return at;
}

function countUses(view: DocumentView, { from, to }: TokenRange, sentence: number): void {
  const isPlainCase = view.caseOf[sentence] === 0;
  for (let at = from; at < to; at += 1) {
    const word = view.words[at] as WordInfo;
    if (!word.isWord) continue;
    const { lower } = view.tokens[at] as Token;
    let use = view.uses.get(lower);
    if (!use) {
      use = { small: 0, inner: 0, places: [] };
      view.uses.set(lower, use);
    }
    if (!word.isCapital) use.small += 1;
    else {
      if (at > from && isPlainCase) use.inner += 1;
      if (use.places.length < MOST_PLACES) use.places.push(at);
    }
  }
}

const PLACE_MARKS = { B: 1, I: 2, E: 3, S: 4 };

function mark(marks: Int32Array, from: number, to: number, what: number): void {
  for (let at = from; at < to; at += 1) {
    const place = to - from === 1 ? "S" : at === from ? "B" : at === to - 1 ? "E" : "I";
    marks[at] = what * 8 + PLACE_MARKS[place];
  }
}

function markPhrases(view: DocumentView, { from, to }: TokenRange, lexicon: WordLists): void {
  const types = ["person", "organization", "place", "misc"];
  const { names } = getGazetteer();
  for (let at = from; at < to; ) {
    const hit = names.find(view.tokens, at, spellExact, to);
    if (hit) mark(view.listMarks, at, hit.to, 1 + types.indexOf(hit.value.type));
    at = hit ? hit.to : at + 1;
  }
  for (let at = from; at < to; ) {
    const end = (view.words[at] as WordInfo).isCapital ? longestPhrase(view, at, to, lexicon) : at;
    at = Math.max(end, at + 1);
  }
}

function longestPhrase(view: DocumentView, at: number, to: number, lexicon: WordLists): number {
  const words: string[] = [];
  let best = at;
  let bits = 0;
  for (let next = at; next < Math.min(to, at + LONGEST_PHRASE); next += 1) {
    words.push(titled((view.words[next] as WordInfo).plain));
    const found = lexicon.phrases.get(phraseKey(words));
    if (found > 0) [best, bits] = [next + 1, found];
  }
  if (best > at) mark(view.phraseMarks, at, best, bits);
  return best;
}

function titled(word: string): string {
  const isUpper = word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase();
  return isUpper ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
