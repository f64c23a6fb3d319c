import { LedgerError, toLedgerError } from "@newsledger/contracts";
import type { Context } from "hono";

export interface ProblemFacts {
  status: 400 | 404 | 500 | 503;
  title: string;
  detail: string;
  hint?: string;
  code?: string;
}

/** An answer after RFC 9457. */
export function problem(c: Context, facts: ProblemFacts): Response {
  return c.body(JSON.stringify({ type: "about:blank", ...facts }), facts.status, {
    "Content-Type": "application/problem+json",
  });
}

/** What a thrown value means to the one who asked. Bugs are not explained to the outside: the log has them. */
export function describeError(thrown: unknown): ProblemFacts {
  const error = toLedgerError(thrown);
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  if (error.kind === "permanent")
    return { status: 400, title: "Bad request", detail: error.message, code: error.code, ...hint };
  if (error.kind === "bug")
    return {
      status: 500,
      title: "A fault in Newsledger",
      detail: "This request met a fault that nobody foresaw.",
      code: error.code,
      hint: "The log of the dashboard holds it with its stack: please report it.",
    };
  return { status: 503, title: "Not available just now", detail: error.message, code: error.code, ...hint };
}

export function isBug(thrown: unknown): boolean {
  return !(thrown instanceof LedgerError) || thrown.kind === "bug";
}
