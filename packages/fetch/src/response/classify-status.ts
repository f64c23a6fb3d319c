import { blocked, type LedgerError, type LedgerErrorOptions, permanent, retryable } from "@newsledger/contracts";

export interface StatusFacts {
  url: string;
  host: string;
  status: number;
  /** The bot wall that answered, if one did. */
  challenge: string | null;
  /** How long the host is paused from now on, as its budget has it. */
  waitMs: number;
}

/** A 429 that asks for more than this is a host that wants to be left alone for now. */
const SHORT_THROTTLE_MS = 5 * 60_000;

/** Paywalls and legal walls stand before one page, not before the host: the page is tried again a day later. */
const REFUSED_PAGE_MS = 24 * 60 * 60_000;

/** Gives a status that is no success its place in the taxonomy. */
export function classifyStatus(facts: StatusFacts): LedgerError {
  const { url, status, challenge } = facts;
  const context = { url, host: facts.host, status };
  if (challenge !== null) return refuseByChallenge(facts, challenge);
  if (status === 429) return throttled(facts);
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return blocked("fetch.forbidden", `${url} is refused to us (${status})`, {
      hint: "The outlet does not let this page be read. Nothing is done to get around that.",
      context,
      retryAfterMs: status === 403 ? facts.waitMs : REFUSED_PAGE_MS,
    });
  }
  if (status === 410) return permanent("fetch.gone", `${url} was taken down (410)`, { context, hint: gone });
  if (status === 404) return permanent("fetch.http_404", `${url} does not exist (404)`, { context, hint: gone });
  if (status >= 500) {
    const options: LedgerErrorOptions = { context, hint: "The host is in trouble. It will be tried again by itself." };
    if (facts.waitMs > 0) options.retryAfterMs = facts.waitMs;
    return retryable("fetch.http_5xx", `${url} answered ${status}`, options);
  }
  if (status === 408 || status === 425) {
    return retryable("fetch.http_408", `${url} asks to be tried again (${status})`, { context });
  }
  if (status >= 400) {
    const hint = "The host does not accept the request as it is. Look at the address.";
    return permanent("fetch.http_4xx", `${url} answered ${status}`, { context, hint });
  }
  const hint = "It may be passing. If it stays so, open the address and see what it answers.";
  return retryable("fetch.http_unusual", `${url} answered ${status}, which is neither a page nor an error`, {
    context,
    hint,
  });
}

const gone = "Nothing is lost here: what was read of it before is kept.";

function throttled({ url, host, status, waitMs }: StatusFacts): LedgerError {
  const options = {
    hint: "It will be asked again by itself. If this is frequent, raise the source's delay.",
    context: { url, host, status },
    retryAfterMs: waitMs,
  };
  const message = `${host} asks for fewer requests (429)`;
  return waitMs <= SHORT_THROTTLE_MS
    ? retryable("fetch.throttled", message, options)
    : blocked("fetch.throttled", message, options);
}

function refuseByChallenge({ url, host, status, waitMs }: StatusFacts, wall: string): LedgerError {
  return blocked("fetch.challenge", `${host} answered ${url} with a bot wall (${wall})`, {
    hint: "The host is left in peace for a while. Ask the outlet to let this reader in, or remove the source.",
    context: { url, host, status, wall },
    retryAfterMs: waitMs,
  });
}
