/** What happens next, which is all that a runner must know of an error. `bug` is whatever nobody foresaw. */
export const ERROR_KINDS = ["retryable", "permanent", "blocked", "bug"] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** Facts about the failure: ids, addresses, numbers. Never a credential, never an article's text. */
export type ErrorContext = Record<string, string | number | boolean | null>;

export interface LedgerErrorOptions {
  /** What to do next, as a sentence for the person who reads it. */
  hint?: string;
  context?: ErrorContext;
  cause?: unknown;
  /** The server's own wish (Retry-After), in milliseconds from now. */
  retryAfterMs?: number;
}

/**
 * The one error type of the project. `code` is stable and dotted, the area first (`fetch.timeout`); `message` says
 * what failed and on what.
 */
export class LedgerError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly hint: string | undefined;
  readonly context: ErrorContext;
  readonly retryAfterMs: number | undefined;

  constructor(kind: ErrorKind, code: string, message: string, options: LedgerErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "LedgerError";
    this.kind = kind;
    this.code = code;
    this.hint = options.hint;
    this.context = options.context ?? {};
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** Worth another attempt by itself: a timeout, a 5xx, a lost connection. */
export function retryable(code: string, message: string, options?: LedgerErrorOptions): LedgerError {
  return new LedgerError("retryable", code, message, options);
}

/** Will fail the same way every time: a 404, a wrong content type, a page that is no article. */
export function permanent(code: string, message: string, options?: LedgerErrorOptions): LedgerError {
  return new LedgerError("permanent", code, message, options);
}

/** The host refuses for now: robots, a challenge page, 401, 403, 451, a long 429. */
export function blocked(code: string, message: string, options?: LedgerErrorOptions): LedgerError {
  return new LedgerError("blocked", code, message, options);
}

/** Gives any thrown value the project's form. What is not ours is a bug, with its stack kept as the cause. */
export function toLedgerError(thrown: unknown): LedgerError {
  if (thrown instanceof LedgerError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new LedgerError("bug", "bug.unexpected", message, {
    cause: thrown,
    hint: "This is a fault in Newsledger. Please report it with the stack from the log.",
  });
}
