/** What costs less is always read afresh. */
const COSTLY_MS = 750;
/** A kept answer serves this many times as long as it took, so that at most a twentieth of the time goes into it. */
const WORTH = 20;
const MAX_KEPT = 50;

interface Kept<T> {
  answer: T;
  costMs: number;
  atMs: number;
  isRenewing: boolean;
}

/**
 * Rankings look at the whole ledger, and on a large one that takes seconds. An answer that was costly is kept and
 * given again; once it is old it is given once more while it is renewed behind.
 */
export function keepCostly<Q, T>(
  load: (query: Q) => Promise<T>,
  nowMs: () => number = () => performance.now(),
): (query: Q) => Promise<T> {
  const kept = new Map<string, Kept<T>>();

  const renew = async (key: string, query: Q): Promise<T> => {
    const beganMs = nowMs();
    try {
      const answer = await load(query);
      const costMs = nowMs() - beganMs;
      kept.delete(key);
      if (costMs >= COSTLY_MS) kept.set(key, { answer, costMs, atMs: nowMs(), isRenewing: false });
      const [oldest] = kept.keys();
      if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
      return answer;
    } catch (cause) {
      kept.delete(key);
      throw cause;
    }
  };

  return async (query) => {
    const key = JSON.stringify(query);
    const known = kept.get(key);
    if (!known) return renew(key, query);
    if (nowMs() - known.atMs > known.costMs * WORTH && !known.isRenewing) {
      known.isRenewing = true;
      // A failure is met, and told, by whoever asks next.
      renew(key, query).catch(() => undefined);
    }
    return known.answer;
  };
}
