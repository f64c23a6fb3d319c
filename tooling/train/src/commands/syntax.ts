import { writeFileSync } from "node:fs";
import { type LinearModel, PARSE_CLASSES, RELATIONS, WordCoder } from "@newsledger/extract/syntax";
import { Command } from "commander";
import { findKnownWords } from "../syntax/known-words.js";
import { measureSyntax, type SyntaxModels } from "../syntax/measure-syntax.js";
import { trainParser } from "../syntax/train-parser.js";
import { crossTag, trainTagger } from "../syntax/train-tagger.js";
import { readSilver, readTreebank } from "../syntax/treebank.js";
import { writeWeights } from "../syntax/write-weights.js";

const TAG_SLOTS = 2 ** 15;
const PARSE_SLOTS = 2 ** 19;
const RELATION_SLOTS = 2 ** 14;
/** The last of the silver sentences are only measured: they are news, as the treebank is not. */
const SILVER_HELD_OUT = 2000;
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
    .option("--epochs <count>", "rounds over the sentences", "8")
    .action(learnSyntax);
}

function learnSyntax({ corpus, out, epochs }: SyntaxOptions): void {
  const log = (line: string): void => console.error(line);
  const gold = readTreebank(corpus, "train");
  const silver = readSilver(corpus);
  const news = silver.splice(silver.length - SILVER_HELD_OUT);
  log(`${gold.length} sentences of the treebank, ${silver.length} of silver`);
  const sentences = [...gold, ...silver];
  const known = findKnownWords(sentences, KNOWN_AT);
  const coder = new WordCoder(known);
  const tagged = crossTag(sentences, coder, TAG_SLOTS, TAG_ROUNDS, log);
  const tagger = trainTagger(sentences, coder, TAG_SLOTS, TAG_ROUNDS, log);
  const weights = trainParser(sentences, tagged, {
    coder,
    slots: PARSE_SLOTS,
    relationSlots: RELATION_SLOTS,
    epochs: Number(epochs),
    log,
  });
  const modelOf = (table: Int8Array, classes: number): LinearModel => ({
    weights: table,
    classes,
    mask: table.length / classes - 1,
  });
  const models: SyntaxModels = {
    coder,
    tagger,
    parser: modelOf(weights.parser, PARSE_CLASSES),
    relations: modelOf(weights.relations, RELATIONS.length),
  };
  log(`treebank, development part: ${JSON.stringify(measureSyntax(readTreebank(corpus, "dev"), models))}`);
  log(`silver news, held out: ${JSON.stringify(measureSyntax(news, models))}`);
  const tables = {
    KNOWN_WORDS: known,
    TAG_WEIGHTS: tagger.weights,
    PARSE_WEIGHTS: weights.parser,
    RELATION_WEIGHTS: weights.relations,
  };
  writeFileSync(out, writeWeights(tables));
}
