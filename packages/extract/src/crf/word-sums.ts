import { addForm, addWord, FeatureList, NEAR } from "./features.js";
import { LABEL_COUNT } from "./labels.js";
import type { WeightRows } from "./weight-rows.js";
import type { WordInfo } from "./word-info.js";

const PLACES = 2 * NEAR + 1;
const FIRST_WORDS = 1024;

/**
 * What a word alone adds to the sums of the labels of a token so far from it. Most features are of that kind, and words come
 * again: their weights are added up once. Sixteen bits hold more than two hundred weights of eight.
 */
export class WordSums {
  readonly #rows: WeightRows;
  readonly #features = new FeatureList();
  /** The number of each word; null stands beyond the ends of a sentence. */
  readonly #numbers = new Map<WordInfo | null, number>();
  #words: (WordInfo | null)[] = [];
  #sums = new Int16Array(FIRST_WORDS * PLACES * LABEL_COUNT);
  #isKnown = new Uint8Array(FIRST_WORDS * PLACES);

  constructor(rows: WeightRows) {
    this.#rows = rows;
  }

  clear(): void {
    this.#numbers.clear();
    this.#words = [];
    this.#isKnown.fill(0);
  }

  /** Adds what the word of that number says of the token that it stands `offset` behind. */
  addTo(sums: Int32Array, number: number, offset: number): void {
    const row = number * PLACES + offset + NEAR;
    if (this.#isKnown[row] === 0) this.#read(row, this.#words[number] ?? null, offset);
    const own = this.#sums;
    const base = row * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      sums[label] = (sums[label] as number) + (own[base + label] as number);
  }

  numberOf(word: WordInfo | null): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#words.push(word);
    if (this.#numbers.size * PLACES > this.#isKnown.length) this.#grow();
    return number;
  }

  #grow(): void {
    const [sums, isKnown] = [this.#sums, this.#isKnown];
    this.#sums = new Int16Array(2 * sums.length);
    this.#sums.set(sums);
    this.#isKnown = new Uint8Array(2 * isKnown.length);
    this.#isKnown.set(isKnown);
  }

  #read(row: number, word: WordInfo | null, offset: number): void {
    const features = this.#features;
    features.length = 0;
    addWord(word, offset, features);
    if (word && offset === 0) addForm(word, features);
    const sums = new Int32Array(LABEL_COUNT);
    for (let k = 0; k < features.length; k += 1) this.#rows.addTo(sums, features.keys[k] as number);
    this.#sums.set(sums, row * LABEL_COUNT);
    this.#isKnown[row] = 1;
  }
}
