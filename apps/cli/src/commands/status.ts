import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface StatusOptions {
  json?: boolean;
}

export function addStatusCommand(program: Command): void {
  const command = program
    .command("status")
    .description("what runs, what came in, what waits, what failed last")
    .option("--json", "print it as JSON")
    .action(
      runs<StatusOptions>(async (options) => {
        const { printStatus } = await import("../reports/print-status.js");
        return printStatus(options);
      }),
    );
  addExamples(command, [
    ["newsledger status", "of the data in ./data, whether it runs or not"],
    ["DATABASE_URL=postgres://me@db/ledger newsledger status", "of your own server"],
    ["newsledger status --json | jq .overview.openHandoffs", "what waits, by stage"],
  ]);
}
