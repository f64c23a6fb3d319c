import { Command } from "commander";
import { labelDates } from "../dates/label-dates.js";
import { type GoldTask, learnFromGold } from "../gold/learn-from-gold.js";

const DATES: GoldTask = {
  name: "DATE_WEIGHTS",
  label: labelDates,
  learning: { slots: 2 ** 16, epochs: 6, rate: 0.15, decay: 5e-3 },
};

/** `pnpm train dates`: when a figure holds, by the times around it and what the rules say. */
export function datesCommand(): Command {
  return new Command("dates")
    .description("learns at which time a figure holds, if at any, from articles whose figures are annotated")
    .requiredOption("--gold <folders...>", "folders of annotated articles, one JSON file each")
    .option("--out <file>", "where the weights go", "packages/extract/src/data/date-weights.ts")
    .action((options) => learnFromGold(DATES, options));
}
