/**
 * A host that answers slowly is asked less often: between two requests lies at least `factor` times what its answers
 * take by a moving average, up to `longestMs`. `share` is how much the newest answer counts.
 */
/**
 * Of a host that wants a delay one request is under way at a time. A fetch takes a minute at most, so one that is not
 * over after `longestMs` died with its process; who finds the host taken asks again after `askAgainMs`.
 */
export const LEASE = { longestMs: 70_000, askAgainMs: 2_000 } as const;

export const LATENCY_PACE = { factor: 2, longestMs: 60_000, share: 0.25 } as const;

/** A host in the one form in which hosts are compared: lower case, no trailing dot. */
export function foldHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, "");
}

/**
 * True when `host` (no port) is one of the patterns. A pattern matches exactly, or, with a leading dot, the domain
 * itself and everything below it: `.bbc.co.uk` matches `bbc.co.uk` and `www.bbc.co.uk`, never `notbbc.co.uk`.
 */
export function matchesHost(host: string, patterns: readonly string[]): boolean {
  const folded = foldHost(host);
  return patterns.some((pattern) => {
    const wanted = foldHost(pattern);
    if (!wanted.startsWith(".")) return folded === wanted;
    return folded === wanted.slice(1) || folded.endsWith(wanted);
  });
}
