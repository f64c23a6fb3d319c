import type { Command } from "commander";
import { labelDates } from "../dates/label-dates.js";
import { goldCommand } from "../gold/gold-command.js";

/** `pnpm train dates`: when a figure holds, by the times around it and what the rules say. */
export function datesCommand(): Command {
  return goldCommand({
    command: "dates",
    description: "learns at which time a figure holds, if at any, from articles whose figures are annotated",
    file: "packages/extract/src/data/date-weights.ts",
    name: "DATE_WEIGHTS",
    label: labelDates,
    learning: { slots: 2 ** 16, epochs: 6, rate: 0.15, decay: 5e-3 },
  });
}
