import { type LinearModel, scoreFeatures } from "./linear-model.js";
import { TAG_FEATURES, TAG_PLACES, wordFeatures } from "./tag-features.js";
import type { WordCodes } from "./word-codes.js";

const PLACES = TAG_PLACES.length;
const FIRST_WORDS = 1024;
const MOST_WORDS = 50_000;

/**
 * What a word alone adds to the sums of the classes of a word beside it: more than half of the tagger's features are of
 * that kind, and words come again. Sixteen bits hold more than two hundred weights of eight.
 */
export class TagSums {
  readonly #model: LinearModel;
  readonly #numbers = new Map<WordCodes, number>();
  #sums: Int16Array;

  /** `model` has weights of eight bits. */
  constructor(model: LinearModel) {
    this.#model = model;
    this.#sums = new Int16Array(FIRST_WORDS * PLACES * model.classes);
  }

  /** The numbers of the words of one sentence, good until the next is asked for. */
  numbersOf(words: readonly WordCodes[]): Int32Array {
    if (this.#numbers.size > MOST_WORDS) this.#numbers.clear();
    const numbers = new Int32Array(words.length);
    words.forEach((word, i) => {
      numbers[i] = this.#numbers.get(word) ?? this.#learn(word);
    });
    return numbers;
  }

  #learn(word: WordCodes): number {
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    const { classes } = this.#model;
    const row = number * PLACES * classes;
    if (row + PLACES * classes > this.#sums.length) this.#grow();
    const features = new Int32Array(TAG_FEATURES);
    const scores = new Float64Array(classes);
    TAG_PLACES.forEach((offset, place) => {
      scoreFeatures(this.#model, features, wordFeatures(word, offset, features), scores);
      this.#sums.set(scores, row + place * classes);
    });
    return number;
  }

  #grow(): void {
    const sums = this.#sums;
    this.#sums = new Int16Array(2 * sums.length);
    this.#sums.set(sums);
  }

  /** Adds what the word of that number says of the word that it stands `TAG_PLACES[place]` behind. */
  addTo(scores: Float64Array, number: number, place: number): void {
    const { classes } = this.#model;
    const sums = this.#sums;
    const row = (number * PLACES + place) * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (sums[row + c] as number);
  }
}
