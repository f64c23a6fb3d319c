import { writeFileSync } from "node:fs";
import { type LinearModel, PARSE_CLASSES } from "@newsledger/extract/syntax";
import { Command } from "commander";
import { findKnownWords } from "../syntax/known-words.js";
import { measureSyntax } from "../syntax/measure-syntax.js";
import { trainParser } from "../syntax/train-parser.js";
import { crossTag, trainTagger } from "../syntax/train-tagger.js";
import { readSilver, readTreebank } from "../syntax/treebank.js";
import { writeWeights } from "../syntax/write-weights.js";

const TAG_SLOTS = 2 ** 15;
const PARSE_SLOTS = 2 ** 18;
/** Of the silver sentences one in so many: the treebank is gold and must weigh as much. */
const SILVER_STEP = 3;
const TAG_ROUNDS = 4;
const KNOWN_AT = 4;

interface SyntaxOptions {
  corpus: string;
  out: string;
  epochs: string;
}

/** `pnpm train syntax`: the tagger and the parser. */
export function syntaxCommand(): Command {
  return new Command("syntax")
    .description("learns word classes and heads from a treebank and a machine-annotated news corpus")
    .requiredOption("--corpus <folder>", "folder with ewt-{train,dev}.conllu.gz and polnear-train*.gz")
    .option("--out <file>", "where the weights go", "packages/extract/src/data/syntax-weights.ts")
    .option("--epochs <count>", "rounds over the sentences", "6")
    .action(learnSyntax);
}

function learnSyntax({ corpus, out, epochs }: SyntaxOptions): void {
  const log = (line: string): void => console.error(line);
  const gold = readTreebank(corpus, "train");
  const silver = readSilver(corpus, SILVER_STEP);
  log(`${gold.length} sentences of the treebank, ${silver.length} of silver`);
  const sentences = [...gold, ...silver];
  const rounds = Number(epochs);
  const known = findKnownWords(sentences, KNOWN_AT);
  const tagged = crossTag(sentences, known, TAG_SLOTS, TAG_ROUNDS, log);
  const tagger = trainTagger(sentences, known, TAG_SLOTS, TAG_ROUNDS, log);
  const weights = trainParser(sentences, tagged, known, PARSE_SLOTS, rounds, log);
  const parser: LinearModel = { weights, classes: PARSE_CLASSES, mask: PARSE_SLOTS - 1 };
  log(JSON.stringify(measureSyntax(readTreebank(corpus, "dev"), known, tagger, parser)));
  writeFileSync(out, writeWeights({ KNOWN_WORDS: known, TAG_WEIGHTS: tagger.weights, PARSE_WEIGHTS: weights }));
}
