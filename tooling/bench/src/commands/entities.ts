import { Command, InvalidArgumentError } from "commander";
import { NAME_PARTS, type NamePart } from "../entities/bench-entities.js";
import { addExamples } from "../examples.js";
import { clearProgress, showProgress } from "../progress.js";

interface EntitiesOptions {
  corpus?: string;
  part: NamePart;
  peers: boolean;
  errors: number;
  json?: boolean;
}

/** `pnpm bench entities`: how well names are found, beside the library one could take instead. */
export function entitiesCommand(): Command {
  const command = new Command("entities")
    .description("how well names are found, beside the library one could take instead")
    .option(
      "--corpus <folder>",
      "folder with conllpp_{train,dev}.txt and politics_{train,dev}.txt, or the one above it",
    )
    .option("--part <part>", `one of ${NAME_PARTS.join(", ")}`, parsePart, "held-out")
    .option("--no-peers", "ours alone")
    .option("--errors <count>", "how many of our errors of each kind to show", parseCount, 0)
    .option("--json", "print the report as JSON")
    .action(benchTheEntities);
  return addExamples(command, [
    ["pnpm bench entities --corpus ~/corpora", "ours and compromise on documents never learned from"],
    ["pnpm bench entities --corpus ~/corpora --no-peers --errors 10", "ours alone, and where it fails"],
    ["pnpm bench entities --corpus ~/corpora --part dev --json", "to compare with later"],
  ]);
}

async function benchTheEntities({ corpus, part, peers, errors, json }: EntitiesOptions): Promise<void> {
  const folder = corpus ?? process.env.NEWSLEDGER_CORPUS;
  if (folder === undefined) {
    console.log("Skipped: no corpus. Name a folder of annotated news with --corpus, or in NEWSLEDGER_CORPUS.");
    return;
  }
  const { benchEntities } = await import("../entities/bench-entities.js");
  const { formatEntities } = await import("../entities/format-entities.js");
  const report = await benchEntities({ corpus: folder, part, hasPeers: peers, onProgress: showProgress });
  clearProgress();
  console.log(json ? JSON.stringify(report, null, 2) : formatEntities(report, errors));
}

function parsePart(text: string): NamePart {
  const part = NAME_PARTS.find((name) => name === text);
  if (part !== undefined) return part;
  throw new InvalidArgumentError(`Write one of ${NAME_PARTS.join(", ")}.`);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= 1_000) return count;
  throw new InvalidArgumentError("Write a whole number between 0 and 1000.");
}
