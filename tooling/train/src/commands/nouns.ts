import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { learnChoice } from "../choice/learn-choice.js";
import { wholeWeights } from "../choice/whole-weights.js";
import { labelNouns } from "../nouns/label-nouns.js";
import { readGold } from "../nouns/read-gold.js";
import { writeWeights } from "../syntax/write-weights.js";

const LEARNING = { slots: 2 ** 15, epochs: 6, rate: 0.1, decay: 5e-6 };

interface NounsOptions {
  gold: string[];
  out: string;
}

/** `pnpm train nouns`: what a figure counts or measures, by the nouns around it. */
export function nounsCommand(): Command {
  return new Command("nouns")
    .description("learns which noun a figure counts or measures, from articles whose figures are annotated")
    .requiredOption("--gold <folders...>", "folders of annotated articles, one JSON file each")
    .option("--out <file>", "where the weights go", "packages/extract/src/data/noun-weights.ts")
    .action(learnNouns);
}

function learnNouns({ gold, out }: NounsOptions): void {
  const log = (line: string): void => console.error(line);
  const articles = readGold(gold);
  const choices = articles.flatMap(labelNouns);
  log(`${choices.length} choices of ${articles.length} articles`);
  const learned = learnChoice(choices, { ...LEARNING, log: (line) => log(`nouns ${line}`) });
  const weights = wholeWeights(learned);
  writeFileSync(out, writeWeights({ NOUN_WEIGHTS: weights }));
}
