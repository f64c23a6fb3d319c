import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { addExamples } from "../examples.js";
import { clearProgress, showProgress } from "../progress.js";

interface AttributionOptions {
  corpus?: string;
  part: string;
  errors: number;
  json?: boolean;
}

/** `pnpm bench attribution`: how often a figure is given to who said it. */
export function attributionCommand(): Command {
  const command = new Command("attribution")
    .description("how often a figure is given to who said it, and left alone where nobody did")
    .option("--corpus <folder>", "folder with polnear-{train,dev}.ndjson.gz")
    .option("--part <name>", "which part to read", "dev")
    .option("--errors <count>", "how many errors of each kind to show", parseCount, 0)
    .option("--json", "print the report as JSON")
    .action(benchTheAttribution);
  return addExamples(command, [
    ["pnpm bench attribution --corpus ~/corpora/attribution", "the articles that nothing was learnt from"],
    ["pnpm bench attribution --corpus ~/corpora/attribution --part train --errors 20", "where it fails, in training"],
    ["pnpm bench attribution --corpus ~/corpora/attribution --json", "to compare with later"],
  ]);
}

async function benchTheAttribution({ corpus, part, errors, json }: AttributionOptions): Promise<void> {
  const folder = corpus ?? process.env.NEWSLEDGER_CORPUS;
  const name = `polnear-${part}.ndjson.gz`;
  const file = [name, `attribution/${name}`].map((path) => join(folder ?? ".", path)).find((path) => existsSync(path));
  if (folder === undefined || file === undefined) {
    console.log(
      folder === undefined
        ? "Skipped: no corpus. Name a folder of attributions with --corpus, or in NEWSLEDGER_CORPUS."
        : `Skipped: ${folder} holds no ${name}.`,
    );
    return;
  }
  const { benchAttribution, readAttributions } = await import("../attribution/bench-attribution.js");
  const { formatAttribution } = await import("../attribution/format-attribution.js");
  const report = benchAttribution(readAttributions(file), showProgress);
  clearProgress();
  console.log(json ? JSON.stringify(report, null, 2) : formatAttribution(report, errors));
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= 1_000) return count;
  throw new InvalidArgumentError("Write a whole number between 0 and 1000.");
}
