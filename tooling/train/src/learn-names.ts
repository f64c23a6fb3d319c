import type { CrfModel, Lexicon } from "@newsledger/extract/training";
import { learnClasses } from "./clusters/learn-classes.js";
import { type GoldDocument, readSilver } from "./corpora/corpora.js";
import { modernise } from "./corpora/modernise.js";
import { type Fit, splitNamed } from "./corpora/split.js";
import { buildModel } from "./crf/build-model.js";
import { buildExamples } from "./crf/examples.js";
import { trainCrf } from "./crf/train-crf.js";
import { buildLexicon } from "./lexicon/build-lexicon.js";
import { readNameLists } from "./lexicon/name-lists.js";
import { readPlainText } from "./lexicon/plain-text.js";

export interface LearnOptions {
  corpus: string;
  fit: Fit;
  seed: number;
  log: (line: string) => void;
}

const FINE_CLASSES = 400;
const COARSE_CLASSES = 64;
const CLASS_ROUNDS = 8;
const CRF = { epochs: 8, rate: 0.1, l1: 0.3, l2: 0, dropout: 0.3 };
/** Politics has a tenth of the newswire's sentences. */
const POLITICS_WEIGHT = 2;
/** Machine marks: one article in so many as it is, one in today's spelling. They teach curly quotes and headlines, and errors too. */
const SILVER_STEP = 3;
const SILVER_WEIGHT = 0.1;
/** Newswire in today's spelling, beside itself in its own: one document in so many. */
const MODERN_STEP = 6;
const MODERN_WEIGHT = 0.5;
/** Weights nearer to zero are left out. */
const SMALLEST_WEIGHT = 0.02;

/** Learns word classes, then the weights. The same seed gives the same bytes. */
export function learnNames(options: LearnOptions): {
  model: CrfModel;
  newswire: GoldDocument[];
  politics: GoldDocument[];
} {
  const { corpus, fit, seed, log } = options;
  const newswire = splitNamed(corpus, "conllpp", fit);
  const politics = splitNamed(corpus, "politics", fit);
  const silver = readSilver(corpus);
  const lexicon = learnLexicon(options, [...newswire.learn, ...politics.learn, ...silver], silver);
  const corpora = [
    { documents: newswire.learn, weight: 1 },
    { documents: politics.learn, weight: POLITICS_WEIGHT },
    { documents: newswire.learn.filter((_, index) => index % MODERN_STEP === 0).map(modernise), weight: MODERN_WEIGHT },
    { documents: silver.filter((_, index) => index % SILVER_STEP === 0), weight: SILVER_WEIGHT },
    { documents: silver.filter((_, index) => index % SILVER_STEP === 1).map(modernise), weight: SILVER_WEIGHT },
  ];
  const { examples, keys } = buildExamples(corpora, lexicon);
  log(`${examples.length} sentences, ${keys.length} features`);
  const onEpoch = (epoch: number, loss: number): void =>
    log(`epoch ${epoch} of ${CRF.epochs}: loss ${loss.toFixed(4)}`);
  const weights = trainCrf(examples, keys.length, { ...CRF, seed, onEpoch });
  const model = buildModel(keys, weights, lexicon, SMALLEST_WEIGHT);
  return { model, newswire: newswire.heldOut, politics: politics.heldOut };
}

function learnLexicon({ corpus, log }: LearnOptions, documents: GoldDocument[], silver: GoldDocument[]): Lexicon {
  const sentences = readPlainText(corpus, documents);
  log(`${sentences.length} sentences of plain text to sort words by`);
  const fine = learnClasses(sentences, FINE_CLASSES, CLASS_ROUNDS);
  const coarse = learnClasses(sentences, COARSE_CLASSES, CLASS_ROUNDS);
  log(`${fine.size} words in ${FINE_CLASSES} classes`);
  return buildLexicon({ lists: readNameLists(), silver, fine, coarse });
}
