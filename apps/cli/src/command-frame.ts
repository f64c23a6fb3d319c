import type { Command } from "commander";
import { EXIT_CODES_HELP } from "./exit-codes.js";

/** Options that every command takes, before or after its name. */
export interface GlobalOptions {
  config?: string;
  data?: string;
  logLevel?: string;
  verbose?: boolean;
}

/** A command line that works as it stands, and what it is for. */
export type Example = readonly [line: string, purpose: string];

/** Adds the examples and the exit codes below a command's help. */
export function addExamples(command: Command, examples: readonly Example[]): Command {
  const lines = examples.map(([line, purpose]) => `  $ ${line}\n      ${purpose}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}\n\n${EXIT_CODES_HELP}`);
}

/**
 * Makes an action of a function that answers the exit code (nothing means 0). Commander hands an action its
 * arguments, its options and itself; the function gets the arguments and all options, the global ones included.
 */
export function runs<Options extends object>(
  run: (options: Options & GlobalOptions, ...args: string[]) => Promise<number | undefined>,
): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1) as Command;
    const args = given.slice(0, -2) as string[];
    process.exitCode = (await run(command.optsWithGlobals<Options & GlobalOptions>(), ...args)) ?? 0;
  };
}
