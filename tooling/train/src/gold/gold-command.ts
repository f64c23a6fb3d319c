import { LedgerError } from "@newsledger/contracts";
import { Command } from "commander";
import { type GoldTask, learnFromGold } from "./learn-from-gold.js";

interface GoldCommand extends GoldTask {
  command: string;
  description: string;
  /** Where the weights go unless told. */
  file: string;
}

/** A command that learns one choice from folders of annotated articles. */
export function goldCommand({ command, description, file, ...task }: GoldCommand): Command {
  return new Command(command)
    .description(description)
    .requiredOption("--gold <folders...>", "folders of annotated articles, one JSON file each")
    .option("--out <file>", "where the weights go", file)
    .action((options, self: Command) => {
      try {
        learnFromGold(task, options);
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error;
        self.error([error.message, error.hint].join("\n"));
      }
    });
}
