import { expect, it } from "vitest";
import { addForm, addWord, FeatureList } from "./features.js";
import { LABEL_COUNT } from "./labels.js";
import { loadModel } from "./load-model.js";
import { readWord, type WordInfo } from "./word-info.js";
import { WordSums } from "./word-sums.js";

const model = loadModel();

function oneByOne(word: WordInfo | null, offset: number): Int32Array {
  const features = new FeatureList();
  addWord(word, offset, features);
  if (word && offset === 0) addForm(word, features);
  const sums = new Int32Array(LABEL_COUNT);
  for (let k = 0; k < features.length; k += 1) model.rows.addTo(sums, features.keys[k] as number);
  return sums;
}

function kept(words: WordSums, word: WordInfo | null, offset: number): Int32Array {
  const sums = new Int32Array(LABEL_COUNT);
  words.addTo(sums, words.numberOf(word), offset);
  return sums;
}

it("adds what the features of a word add one by one: at first, again, among many words and when cleared", () => {
  const words = new WordSums(model.rows);
  const known = ["Lagos", "said", "2,500", "-", "al-Sayed"].map((text) => readWord(text, model.lexicon));
  const check = (): void => {
    for (const word of [null, ...known])
      for (const offset of [-2, -1, 0, 1, 2]) expect(kept(words, word, offset)).toEqual(oneByOne(word, offset));
  };
  check();
  check();
  for (let n = 0; n < 3000; n += 1) kept(words, readWord(`Town${n}`, model.lexicon), 0);
  check();
  words.clear();
  known.reverse();
  check();
});
