import { LedgerError } from "@newsledger/contracts";
import { Command, Option } from "commander";
import { ERROR_KINDS, type ErrorKind } from "../claims/list-errors.js";
import { addExamples } from "../examples.js";
import { clearProgress, showProgress } from "../progress.js";

interface ClaimsOptions {
  gold: string[];
  peers: boolean;
  errors?: ErrorKind;
  json?: boolean;
}

/** `pnpm bench claims`: how much of what whole articles claim is read, beside the libraries one could take instead. */
export function claimsCommand(): Command {
  const command = new Command("claims")
    .description("how much of what whole articles claim is read, beside the libraries one could take instead")
    .requiredOption("--gold <folders...>", "folders of annotated articles, one JSON file each")
    .option("--no-peers", "ours alone")
    .addOption(new Option("--errors <kind>", "list our errors of one kind").choices(ERROR_KINDS))
    .option("--json", "print the report as JSON")
    .action(benchTheClaims);
  return addExamples(command, [
    ["pnpm bench claims --gold ~/gold/seen ~/gold/unseen", "ours by folder, and all peers over both"],
    ["pnpm bench claims --gold ~/gold/seen --no-peers --errors speaker", "ours alone, and whose words were misread"],
    ["pnpm bench claims --gold ~/gold/unseen --json", "to compare with later"],
  ]);
}

async function benchTheClaims({ gold, peers, errors, json }: ClaimsOptions, command: Command): Promise<void> {
  const { benchClaims } = await import("../claims/bench-claims.js");
  const { formatClaims } = await import("../claims/format-claims.js");
  try {
    const report = await benchClaims({ folders: gold, hasPeers: peers, onProgress: showProgress });
    clearProgress();
    console.log(json ? JSON.stringify(report, null, 2) : formatClaims(report, errors));
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    command.error([error.message, error.hint].join("\n"));
  }
}
