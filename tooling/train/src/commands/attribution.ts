import { writeFileSync } from "node:fs";
import { learnedRecogniser } from "@newsledger/extract/training";
import { Command } from "commander";
import { labelCandidates } from "../attribution/label-candidates.js";
import { learnLogistic } from "../attribution/learn-logistic.js";
import { readClaims } from "../attribution/read-claims.js";
import { writeWeights } from "../syntax/write-weights.js";

const SLOTS = 2 ** 16;
/** Weights to one unit of the logistic scale, as the extractor reads them. */
const UNITS = 32;

interface AttributionOptions {
  corpus: string;
  out: string;
  epochs: string;
  skip: string;
}

/** `pnpm train attribution`: who said what, by the words between. */
export function attributionCommand(): Command {
  return new Command("attribution")
    .description("learns which speaker a figure belongs to, from a corpus of attributions")
    .requiredOption("--corpus <folder>", "folder with polnear-train.ndjson.gz")
    .option("--out <file>", "where the weights go", "packages/extract/src/data/attribution-weights.ts")
    .option("--epochs <count>", "rounds over the examples", "3")
    .option("--skip <count>", "hold one article in so many out of training; 0 holds out none", "0")
    .action(learnAttribution);
}

function learnAttribution({ corpus, out, epochs, skip }: AttributionOptions): void {
  const log = (line: string): void => console.error(line);
  const step = Number(skip);
  const articles = readClaims(`${corpus}/polnear-train.ndjson.gz`).filter((_, i) => step === 0 || i % step !== 0);
  const examples = articles.flatMap((article) => labelCandidates(article, learnedRecogniser));
  log(
    `${examples.length} candidates of ${articles.length} articles, ${examples.filter((e) => e.isRight).length} right`,
  );
  writeFileSync(out, writeWeights({ ATTRIBUTION_WEIGHTS: learnLogistic(examples, SLOTS, Number(epochs), UNITS, log) }));
}
