import { type LedgerError, toLedgerError } from "@newsledger/contracts/errors";
import { styleFor } from "./style.js";

export interface ReportOptions {
  isVerbose: boolean;
  stream?: NodeJS.WriteStream;
}

/** Prints what failed, on what, and what to do next. The stack follows where asked for, or where it is a bug. */
export function reportError(thrown: unknown, options: ReportOptions): LedgerError {
  const stream = options.stream ?? process.stderr;
  const style = styleFor(stream);
  const error = toLedgerError(thrown);
  stream.write(`${style.red("Failed:")} ${error.message}\n`);
  if (error.hint) stream.write(`${style.dim("  →")} ${error.hint}\n`);
  if (options.isVerbose || error.kind === "bug") stream.write(`${style.dim(formatStack(thrown, error))}\n`);
  else if (error.cause !== undefined) stream.write(style.dim(`  (${error.code}; --verbose shows where)\n`));
  return error;
}

function formatStack(thrown: unknown, error: LedgerError): string {
  const lines = [`  ${error.code}`];
  for (let link: unknown = thrown; link instanceof Error; link = link.cause) lines.push(link.stack ?? link.message);
  return lines.join("\n");
}
