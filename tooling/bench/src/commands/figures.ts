import { Command, InvalidArgumentError } from "commander";
import { addExamples } from "../examples.js";
import { FIGURE_SETS, type FigureSet, findFigureSets } from "../figures/figure-corpus.js";
import { clearProgress, showProgress } from "../progress.js";

interface FiguresOptions {
  corpus?: string;
  set: FigureSet[];
  peers: boolean;
  errors: number;
  json?: boolean;
}

/** `pnpm bench figures`: how well numbers are read, beside the libraries one could take instead. */
export function figuresCommand(): Command {
  const command = new Command("figures")
    .description("how well numbers are read, beside the libraries one could take instead")
    .option(
      "--corpus <folder>",
      "folder with newsquant*.json, currency.json, dimension.json, age.json, temperature.json",
    )
    .option("--set <list>", "which sets to read", parseSets, [...FIGURE_SETS])
    .option("--no-peers", "ours alone")
    .option("--errors <count>", "how many of our errors of each kind to show", parseCount, 0)
    .option("--json", "print the report as JSON")
    .action(benchTheFigures);
  return addExamples(command, [
    ["pnpm bench figures --corpus ~/corpora/annotations", "ours and all peers over every set"],
    ["pnpm bench figures --corpus ~/corpora/annotations --no-peers --errors 20", "ours alone, and where it fails"],
    ["pnpm bench figures --corpus ~/corpora/annotations --set newsquant --json", "to compare with later"],
  ]);
}

async function benchTheFigures({ corpus, set, peers, errors, json }: FiguresOptions): Promise<void> {
  const folder = corpus ?? process.env.NEWSLEDGER_CORPUS;
  const sets = folder === undefined ? [] : findFigureSets(folder).filter((name) => set.includes(name));
  if (folder === undefined || sets.length === 0) {
    console.log(
      folder === undefined
        ? "Skipped: no corpus. Name a folder of annotated sentences with --corpus, or in NEWSLEDGER_CORPUS."
        : `Skipped: ${folder} holds none of the sets ${set.join(", ")}. Each is a file of its name, such as age.json.`,
    );
    return;
  }
  const { benchFigures } = await import("../figures/bench-figures.js");
  const { formatFigures } = await import("../figures/format-figures.js");
  const report = await benchFigures({ corpus: folder, sets, hasPeers: peers, onProgress: showProgress });
  clearProgress();
  console.log(json ? JSON.stringify(report, null, 2) : formatFigures(report, errors));
}

function parseSets(text: string): FigureSet[] {
  const names = text.split(",").map((name) => name.trim() as FigureSet);
  if (names.every((name) => FIGURE_SETS.includes(name))) return names;
  throw new InvalidArgumentError(`Write some of ${FIGURE_SETS.join(", ")}, separated by commas.`);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= 1_000) return count;
  throw new InvalidArgumentError("Write a whole number between 0 and 1000.");
}
