import type { Command } from "commander";
import { goldCommand } from "../gold/gold-command.js";
import { labelNouns } from "../nouns/label-nouns.js";

/** `pnpm train nouns`: what a figure counts or measures, by the nouns around it. */
export function nounsCommand(): Command {
  return goldCommand({
    command: "nouns",
    description: "learns which noun a figure counts or measures, from articles whose figures are annotated",
    file: "packages/extract/src/data/noun-weights.ts",
    name: "NOUN_WEIGHTS",
    label: labelNouns,
    learning: { slots: 2 ** 15, epochs: 6, rate: 0.1, decay: 5e-6 },
  });
}
