import { readFileSync, writeFileSync } from "node:fs";
import { learnedRecogniser } from "@newsledger/extract/training";
import { Command } from "commander";
import { labelCandidates } from "../attribution/label-candidates.js";
import { readClaims } from "../attribution/read-claims.js";
import { learnChoice } from "../choice/learn-choice.js";
import { wholeWeights } from "../choice/whole-weights.js";
import { writeWeights } from "../syntax/write-weights.js";

const SLOTS = 2 ** 18;
/** What words and figures teach together is more, what figures alone teach carries over to other news: the mean of both does best. */
const FROM_ALL = { slots: SLOTS, epochs: 3, rate: 0.1, decay: 1e-4 };
const FROM_FIGURES = { slots: SLOTS, epochs: 4, rate: 0.1, decay: 2e-3 };

interface AttributionOptions {
  corpus: string;
  out: string;
  leaveOut?: string;
}

/** `pnpm train attribution`: who said what, by the words between. */
export function attributionCommand(): Command {
  return new Command("attribution")
    .description("learns which speaker a figure belongs to, from a corpus of attributions")
    .requiredOption("--corpus <folder>", "folder with polnear-train.ndjson.gz")
    .option("--out <file>", "where the weights go", "packages/extract/src/data/attribution-weights.ts")
    .option("--leave-out <file>", "ids of articles that measure and may not teach, one a line")
    .action(learnAttribution);
}

function learnAttribution({ corpus, out, leaveOut }: AttributionOptions): void {
  const log = (line: string): void => console.error(line);
  const left = new Set(leaveOut === undefined ? [] : readFileSync(leaveOut, "utf8").split(/\s+/));
  const articles = readClaims(`${corpus}/polnear-train.ndjson.gz`).filter(({ id }) => !left.has(id));
  const choices = articles.flatMap((article) => labelCandidates(article, learnedRecogniser));
  log(`${choices.length} choices of ${articles.length} articles`);
  const figures = choices.filter(({ isFigure }) => isFigure);
  const fromAll = learnChoice([...choices, ...figures], { ...FROM_ALL, log: (line) => log(`attribution ${line}`) });
  const fromFigures = learnChoice(figures, { ...FROM_FIGURES, log: (line) => log(`attribution ${line}`) });
  const weights = wholeWeights(fromAll.map((weight, at) => (weight + (fromFigures[at] as number)) / 2));
  const from = `${choices.length} choices (${figures.length} figures) of ${articles.length} articles of PolNeAR's training part`;
  const by = `\`pnpm train attribution --corpus DIR${leaveOut ? " --leave-out FILE" : ""}\``;
  writeFileSync(out, writeWeights({ ATTRIBUTION_WEIGHTS: weights }, `Learnt by ${by} from ${from}.`));
}
