import {
  bestClass,
  type LinearModel,
  scoreFeatures,
  TAG_FEATURES,
  tagFeatures,
  tagWords,
  WORD_CLASSES,
  type WordCoder,
} from "@newsledger/extract/syntax";
import { AveragedPerceptron } from "./averaged-perceptron.js";
import { shuffle } from "./shuffle.js";
import type { TreeSentence } from "./treebank.js";

const START = 30;

export function trainTagger(
  sentences: TreeSentence[],
  coder: WordCoder,
  slots: number,
  epochs: number,
  log: (line: string) => void,
): LinearModel & { weights: Int8Array } {
  const learner = new AveragedPerceptron(slots, WORD_CLASSES.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(WORD_CLASSES.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let wrong = 0;
    let all = 0;
    for (const { words, tags } of shuffle(sentences, epoch)) {
      const codes = coder.codesOf(words);
      let [last, beforeLast] = [START, START];
      for (let at = 0; at < words.length; at += 1) {
        const count = tagFeatures(codes, at, last, beforeLast, features);
        scoreFeatures(learner.model, features, count, scores);
        const guess = bestClass(scores, WORD_CLASSES.length);
        const gold = tags[at] as number;
        learner.tick();
        all += 1;
        if (guess !== gold) {
          wrong += 1;
          learner.add(features, count, gold, 1);
          learner.add(features, count, guess, -1);
        }
        [last, beforeLast] = [guess, last];
      }
    }
    log(`tagger ${epoch + 1}/${epochs}: ${((100 * (all - wrong)) / all).toFixed(2)}% right in training`);
  }
  return { weights: learner.quantise(), classes: WORD_CLASSES.length, mask: slots - 1 };
}

/** Each half tagged by what the other taught, so that the parser meets mistakes as they will come. */
export function crossTag(
  sentences: TreeSentence[],
  coder: WordCoder,
  slots: number,
  epochs: number,
  log: (line: string) => void,
): Map<TreeSentence, Uint8Array> {
  const tagged = new Map<TreeSentence, Uint8Array>();
  for (const half of [0, 1]) {
    const tagger = trainTagger(
      sentences.filter((_, i) => i % 2 !== half),
      coder,
      slots,
      epochs,
      log,
    );
    sentences.forEach((sentence, i) => {
      if (i % 2 !== half) return;
      tagged.set(sentence, tagWords(coder.codesOf(sentence.words), tagger));
    });
  }
  return tagged;
}
