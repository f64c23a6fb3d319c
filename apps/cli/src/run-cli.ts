import { CommanderError } from "commander";
import { EXIT, exitCodeOf } from "./exit-codes.js";
import { createProgram } from "./program.js";
import { reportError } from "./terminal/report-error.js";

/** Runs one command line (without node and script) and answers its exit code. Never throws. */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? EXIT.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return exitCodeOf(reportError(error, { isVerbose: args.includes("--verbose") }));
  }
}
