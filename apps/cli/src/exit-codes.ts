import type { LedgerError } from "@newsledger/contracts";

/** What scripts may rely on. */
export const EXIT = { ok: 0, failure: 1, usage: 2, notFound: 3 } as const;

export const EXIT_CODES_HELP = `Exit codes:
  0  done
  1  it failed; the message says what to do
  2  wrong usage or configuration
  3  what you asked for does not exist`;

const CONFIGURATION = ["config.invalid", "start.password_missing", "dashboard.password_required"];

export function exitCodeOf(error: LedgerError): number {
  if (CONFIGURATION.includes(error.code) || error.code.startsWith("usage.")) return EXIT.usage;
  return error.code.endsWith(".not-found") ? EXIT.notFound : EXIT.failure;
}
