const WINDOW_MS = 5 * 60_000;
const MAX_FAILURES = 10;
/** Over all addresses together, against guessing from many of them. */
const MAX_FAILURES_IN_ALL = 100;
const EVERYBODY = "*";

export interface Attempts {
  /** How long an address must wait before its next attempt, in milliseconds; 0 when it may try. */
  waitMs(address: string): number;
  fail(address: string): void;
  succeed(address: string): void;
}

/** Counts failed attempts to sign in over five minutes, by address and in all. */
export function countAttempts(now: () => Date): Attempts {
  const failures = new Map<string, number[]>();
  const recent = (address: string) => {
    const since = now().getTime() - WINDOW_MS;
    const kept = (failures.get(address) ?? []).filter((at) => at > since);
    if (kept.length > 0) failures.set(address, kept);
    else failures.delete(address);
    return kept;
  };
  const waitFor = (address: string, limit: number) => {
    const kept = recent(address);
    return kept.length < limit ? 0 : (kept[kept.length - limit] as number) + WINDOW_MS - now().getTime();
  };
  const add = (address: string) => failures.set(address, [...recent(address), now().getTime()]);
  return {
    waitMs: (address) => Math.max(waitFor(address, MAX_FAILURES), waitFor(EVERYBODY, MAX_FAILURES_IN_ALL)),
    fail(address) {
      for (const known of [...failures.keys()]) recent(known);
      add(address);
      add(EVERYBODY);
    },
    succeed: (address) => void failures.delete(address),
  };
}
