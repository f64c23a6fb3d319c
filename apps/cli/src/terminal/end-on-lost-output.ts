import { permanent } from "@newsledger/contracts/errors";
import { EXIT } from "../exit-codes.js";
import { reportError } from "./report-error.js";

/**
 * Ends the process when standard output takes no more. Whoever reads may stop early (`| head`, `| less`): there is nobody
 * left to write to, and nothing is wrong. Anything else, such as a full disk, would lose what is still to be written.
 */
export function endOnLostOutput(): void {
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code === "EPIPE") process.exit(EXIT.ok);
    reportError(
      permanent("output.lost", `Standard output cannot be written (${cause.code ?? cause.message}).`, {
        hint: "What was written is not whole. Make room on its disk, or write elsewhere, and run the command again.",
        cause,
      }),
      { isVerbose: process.argv.includes("--verbose") },
    );
    process.exit(EXIT.failure);
  });
  process.stderr.on("error", () => {});
}
