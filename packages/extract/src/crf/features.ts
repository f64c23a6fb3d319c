import type { Token, TokenRange } from "../tokens/token.js";
import type { DocumentView, WordUse } from "./document-view.js";
import { mix, toKey } from "./hash.js";
import type { WordInfo } from "./word-info.js";

/** Feature keys of one token, filled anew for each: an array would be made a million times. */
export class FeatureList {
  readonly keys = new Int32Array(512);
  length = 0;

  add(template: number, value: number): void {
    if (this.length < this.keys.length) this.keys[this.length++] = toKey(mix(template, value));
  }
}

const EDGE = 0x51ed27;
/** How many other places of a word are looked at. */
const MOST_OTHERS = 4;

interface Around extends TokenRange {
  view: DocumentView;
  at: number;
  sentence: number;
  out: FeatureList;
}

/** The feature that every token has. */
export const BIAS = toKey(mix(1, 0));

/** How many words on either side of a token are looked at. */
export const NEAR = 2;

/** Writes the features of token `at`, which stands in sentence number `sentence`, into `out`. */
export function collectFeatures(view: DocumentView, at: number, sentence: number, out: FeatureList): void {
  out.length = 0;
  out.keys[out.length++] = BIAS;
  const range = view.sentences[sentence] as TokenRange;
  for (let offset = -NEAR; offset <= NEAR; offset += 1) addWord(wordWithin(view, at + offset, range), offset, out);
  addForm(view.words[at] as WordInfo, out);
  addPlace(view, at, sentence, out);
}

export function isWithin(at: number, { from, to }: TokenRange): boolean {
  return at >= from && at < to;
}

/** The word of a token, or null where it lies beyond the ends of a sentence. */
export function wordWithin(view: DocumentView, at: number, range: TokenRange): WordInfo | null {
  return isWithin(at, range) ? (view.words[at] as WordInfo) : null;
}

/** Adds the features that hang on where a token stands and on several words together. */
export function addPlace(view: DocumentView, at: number, sentence: number, out: FeatureList): void {
  const { from, to } = view.sentences[sentence] as TokenRange;
  const around: Around = { view, at, from, to, sentence, out };
  addOwn(around);
  addPairs(around);
  addMarks(around);
  if ((view.runFrom[at] as number) >= 0) addRun(around);
  if ((view.words[at] as WordInfo).isCapital) addElsewhere(around);
}

const lowerOf = (word: WordInfo | null): number => word?.lower ?? EDGE;
const shapeOf = (word: WordInfo | null): number => word?.shape ?? EDGE;
const classOf = (word: WordInfo | null): number => word?.classes[0] ?? (word ? EDGE + 1 : EDGE);

/** Adds the features of the word that stands `offset` tokens away: they hang on nothing else. */
export function addWord(word: WordInfo | null, offset: number, out: FeatureList): void {
  const base = 100 + (offset + 2) * 20;
  if (!word) {
    out.add(base, EDGE);
    return;
  }
  out.add(base, word.lower);
  out.add(base + 1, word.shape);
  for (const found of word.classes) out.add(base + 2, found);
  if (Math.abs(offset) > 1) return;
  for (const list of word.lists) out.add(base + 3, list);
  if (word.isCapital) out.add(base + 4, word.cased);
  if (offset !== 0 && word.isWord)
    for (let i = 4; i < Math.min(8, word.affixes.length); i += 1) out.add(base + 5, word.affixes[i] as number);
}

/** Adds the features of how the token's own word is spelt. */
export function addForm(word: WordInfo, out: FeatureList): void {
  for (const affix of word.affixes) out.add(10, affix);
  out.add(11, word.longShape);
}

function addOwn(around: Around): void {
  const { view, at, from, sentence, out } = around;
  const word = view.words[at] as WordInfo;
  const isHead = at === from || (at === from + 1 && !(view.words[from] as WordInfo).isWord);
  const lineCase = view.caseOf[sentence] as number;
  out.add(12, mix(word.shape, isHead ? 1 : 0));
  out.add(13, mix(word.shape, 4 + lineCase));
  if (isHead) {
    out.add(14, word.lower);
    for (const list of word.lists) out.add(15, list);
  }
  if (lineCase > 0) out.add(16, mix(word.lower, lineCase));
  const token = view.tokens[at] as Token;
  if (!token.spaced) out.add(17, mix(word.shape, lowerOf(wordWithin(view, at - 1, around))));
  out.add(18, mix(Math.min(2, at - from), Math.min(2, around.to - at)));
}

function addPairs(around: Around): void {
  const { view, at, out } = around;
  const b2 = wordWithin(view, at - 2, around);
  const b1 = wordWithin(view, at - 1, around);
  const a1 = wordWithin(view, at + 1, around);
  const a2 = wordWithin(view, at + 2, around);
  const own = view.words[at] as WordInfo;
  const shape = shapeOf(own);
  out.add(30, mix(lowerOf(b1), lowerOf(own)));
  out.add(31, mix(lowerOf(own), lowerOf(a1)));
  out.add(32, mix(lowerOf(b2), lowerOf(b1)));
  out.add(33, mix(lowerOf(a1), lowerOf(a2)));
  out.add(34, mix(shape, lowerOf(b1)));
  out.add(35, mix(shape, lowerOf(a1)));
  out.add(36, mix(mix(shapeOf(b1), shape), shapeOf(a1)));
  out.add(37, mix(classOf(b1), classOf(own)));
  out.add(38, mix(classOf(own), classOf(a1)));
  out.add(39, mix(mix(shape, classOf(b1)), classOf(a1)));
  out.add(40, mix(shape, mix(lowerOf(b1), lowerOf(a1))));
  out.add(41, mix(shape, mix(shapeOf(a1), lowerOf(a2))));
  out.add(42, mix(shape, mix(shapeOf(b1), lowerOf(b2))));
  out.add(43, mix(mix(shapeOf(b2), shapeOf(b1)), mix(shape, mix(shapeOf(a1), shapeOf(a2)))));
}

function addMarks(around: Around): void {
  const { view, at, from, to, out } = around;
  for (let offset = -1; offset <= 1; offset += 1) {
    const place = at + offset;
    if (place < from || place >= to) continue;
    const [list, phrase] = [view.listMarks[place] as number, view.phraseMarks[place] as number];
    if (list) out.add(50 + offset, list);
    if (!phrase) continue;
    out.add(55 + offset, phrase);
    for (let bit = 0; bit < 7; bit += 1) if ((phrase >> 3) & (1 << bit)) out.add(60 + offset, bit * 8 + (phrase & 7));
  }
}

/** The run of capitals that the token is part of: its ends, and what stands around it. */
function addRun(around: Around): void {
  const { view, at, from, to, out } = around;
  const [start, end] = [view.runFrom[at] as number, view.runTo[at] as number];
  const info = (place: number): WordInfo | null => wordWithin(view, place, around);
  const place = at === start ? 0 : at === end - 1 ? 1 : 2;
  const [first, last, before, after] = [info(start), info(end - 1), info(start - 1), info(end)];
  const spot = mix(place, Math.min(4, end - start));
  out.add(70, spot);
  out.add(71, mix(place, lowerOf(first)));
  out.add(72, mix(place, lowerOf(last)));
  out.add(73, mix(place, lowerOf(before)));
  out.add(74, mix(place, lowerOf(after)));
  out.add(75, mix(spot, classOf(before)));
  out.add(76, mix(spot, classOf(after)));
  for (const list of first?.lists ?? []) out.add(77, mix(place, list));
  for (const list of last?.lists ?? []) out.add(78, mix(place, list));
  out.add(79, mix(mix(spot, classOf(before)), classOf(after)));
  out.add(80, mix(spot, mix(start === from ? 1 : 0, end === to ? 1 : 0)));
  out.add(81, mix(place, mix(lowerOf(before), lowerOf(info(start - 2)))));
  out.add(82, mix(place, mix(lowerOf(after), lowerOf(info(end + 1)))));
}

/** What the article says of the same word in other places. */
function addElsewhere(around: Around): void {
  const { view, at, out } = around;
  const use = view.uses.get((view.tokens[at] as Token).lower) as WordUse;
  const shape = shapeOf(view.words[at] as WordInfo);
  out.add(84, mix(shape, Math.min(2, use.small) * 4 + Math.min(3, use.inner)));
  let others = 0;
  for (const place of use.places) {
    if (place === at || others >= MOST_OTHERS) continue;
    others += 1;
    addOther(around, place);
  }
  if (others === 0) out.add(85, shape);
}

function addOther({ view, out }: Around, place: number): void {
  const info = (at: number): WordInfo | null => view.words[at] ?? null;
  const [start, end] = [view.runFrom[place] as number, view.runTo[place] as number];
  const spot = mix(place === start ? 0 : place === end - 1 ? 1 : 2, Math.min(4, end - start));
  out.add(86, lowerOf(info(place - 1)));
  out.add(87, lowerOf(info(place + 1)));
  out.add(88, spot);
  out.add(89, lowerOf(info(start)));
  out.add(90, lowerOf(info(end - 1)));
  out.add(91, lowerOf(info(start - 1)));
  out.add(92, lowerOf(info(end)));
  out.add(93, mix(spot, classOf(info(start - 1))));
  out.add(94, mix(spot, classOf(info(end))));
  for (const list of info(start)?.lists ?? []) out.add(95, mix(spot, list));
  for (const list of info(end - 1)?.lists ?? []) out.add(96, mix(spot, list));
}
