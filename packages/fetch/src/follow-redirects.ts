import { matchesHost, permanent } from "@newsledger/contracts";
import type { Redirect } from "./fetch-types.js";
import { refusePrivateAddress } from "./network/guarded-connector.js";
import type { OpenResponse } from "./network/open-response.js";
import { resolveRedirect } from "./network/parse-target.js";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The host has no room for this request now. */
export interface NotYet {
  host: string;
  waitMs: number;
}

export interface ChainOptions {
  maxRedirects: number;
  allowPrivateHosts: readonly string[];
  /** Sends one request, or answers why not yet. Called for each hop; throws what stops the chain. */
  open: (url: URL, isFirst: boolean) => Promise<OpenResponse | NotYet>;
}

export type ChainResult = { response: OpenResponse; redirects: Redirect[] } | NotYet;

/**
 * Follows redirects by hand, because each hop is a request like any other: to be allowed, budgeted and guarded. A
 * chain that began on the public internet never ends on a private host, not even on one that the operator allows: it
 * is a stranger who points there.
 *
 * @throws LedgerError `fetch.too_many_redirects`, `fetch.bad_redirect`, `fetch.private_address` (permanent)
 */
export async function followRedirects(start: URL, options: ChainOptions): Promise<ChainResult> {
  const { maxRedirects, allowPrivateHosts, open } = options;
  const startedPrivate = matchesHost(start.hostname, allowPrivateHosts);
  const redirects: Redirect[] = [];
  for (let url = start; ; ) {
    const response = await open(url, redirects.length === 0);
    if ("waitMs" in response) return response;
    if (!REDIRECTS.has(response.status)) return { response, redirects };
    response.discard();
    const next = resolveRedirect(url, response.header("location"));
    if (redirects.length >= maxRedirects) throw tooManyRedirects(start, redirects);
    if (!startedPrivate && matchesHost(next.hostname, allowPrivateHosts)) {
      throw refusePrivateAddress(next.hostname, "a host that is private to the operator");
    }
    redirects.push({ from: url.href, to: next.href, status: response.status });
    url = next;
  }
}

function tooManyRedirects(start: URL, redirects: Redirect[]): Error {
  return permanent("fetch.too_many_redirects", `${start.href} redirects more than ${redirects.length} times`, {
    hint: "It may ask for a cookie that this reader does not keep. Open the address to see where it leads.",
    context: { url: start.href, last: redirects.at(-1)?.to ?? null },
  });
}
