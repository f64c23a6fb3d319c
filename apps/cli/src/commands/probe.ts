import { type Command, InvalidArgumentError } from "commander";
import { addExamples } from "../command-frame.js";

export interface ProbeCommandOptions {
  builtIn?: boolean;
  articles: number;
  cassette?: string;
  record?: boolean;
  json?: boolean;
}

export function addProbeCommand(program: Command): void {
  const command = program
    .command("probe [source...]")
    .description("try live sources at a low rate, and say what broke: the site, or the adapter's contract with it")
    .option("--built-in", "all built-in sources, not only those of the configuration")
    .option("--articles <count>", "how many articles of each are read", parseCount, 2)
    .option("--cassette <folder>", "answers that were recorded, instead of the network")
    .option("--record", "ask the network and record the answers in the cassette")
    .option("--json", "print the findings as JSON")
    .action(async (names: string[], _options: unknown, self: Command) => {
      const { probeSources } = await import("../probe/probe-sources.js");
      process.exitCode = await probeSources(names, self.optsWithGlobals());
    });
  addExamples(command, [
    ["newsledger probe", "the sources of the configuration, one request after the other"],
    ["newsledger probe rnz sources/island-post.yaml", "one by its slug, one by its file"],
    ["newsledger probe --built-in --json | jq '.[] | select(.verdict == \"broken\")'", "for a job that runs at night"],
  ]);
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= 10) return count;
  throw new InvalidArgumentError("Write a whole number between 0 and 10.");
}
