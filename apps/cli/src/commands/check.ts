import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

export interface CheckOptions {
  all?: boolean;
  json?: boolean;
}

export function addCheckCommand(program: Command): void {
  const command = program
    .command("check")
    .description("check the arithmetic of figures that were linked since the last check, and list what does not add up")
    .option("--all", "check the whole ledger again, as after a change of the rules")
    .option("--json", "print the notes as JSON")
    .action(
      runs<CheckOptions>(async (options) => {
        const { checkLedger } = await import("../reports/check-ledger.js");
        return checkLedger(options);
      }),
    );
  addExamples(command, [
    ["newsledger check", "what a running worker does every few seconds, done now"],
    ["newsledger check --all", "every article anew"],
    ["newsledger check --json | jq -r '.[].notes[].sentence'", "the notes alone"],
  ]);
}
