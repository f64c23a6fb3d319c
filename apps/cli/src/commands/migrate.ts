import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface MigrateOptions {
  json?: boolean;
}

export function addMigrateCommand(program: Command): void {
  const command = program
    .command("migrate")
    .description("bring the tables of the store and of the queues up to date, and nothing else")
    .option("--json", "print the result as JSON")
    .action(
      runs<MigrateOptions>(async (options) => {
        const { runMigrate } = await import("../reports/run-migrate.js");
        return runMigrate(options);
      }),
    );
  addExamples(command, [
    ["newsledger migrate", "the embedded database of ./data"],
    ["DATABASE_URL=postgres://me@db/ledger newsledger migrate", "your own server, before the workers of a new version"],
    ["newsledger migrate --json", "for a deployment script"],
  ]);
}
