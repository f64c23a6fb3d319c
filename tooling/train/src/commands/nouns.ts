import { Command } from "commander";
import { type GoldTask, learnFromGold } from "../gold/learn-from-gold.js";
import { labelNouns } from "../nouns/label-nouns.js";

const NOUNS: GoldTask = {
  name: "NOUN_WEIGHTS",
  label: labelNouns,
  learning: { slots: 2 ** 15, epochs: 6, rate: 0.1, decay: 5e-6 },
};

/** `pnpm train nouns`: what a figure counts or measures, by the nouns around it. */
export function nounsCommand(): Command {
  return new Command("nouns")
    .description("learns which noun a figure counts or measures, from articles whose figures are annotated")
    .requiredOption("--gold <folders...>", "folders of annotated articles, one JSON file each")
    .option("--out <file>", "where the weights go", "packages/extract/src/data/noun-weights.ts")
    .action((options) => learnFromGold(NOUNS, options));
}
