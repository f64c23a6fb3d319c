export interface StopSignals {
  /** Resolves at the first Ctrl-C or SIGTERM. */
  first: Promise<NodeJS.Signals>;
  isStopping(): boolean;
  /** Called from the second one on. */
  onHurry(callback: () => void): void;
  release(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
// One Ctrl-C in a terminal may arrive twice: from the terminal, and again from npm, which passes it on.
const SAME_STROKE_MS = 500;
const PARENT_CHECK_MS = 500;

/**
 * Takes over the process's stop signals. Under `npm start` the end of the parent counts as one: npm passes SIGTERM on
 * to its shell alone, and the shell dies of it without a word.
 */
export function takeStopSignals(env: NodeJS.ProcessEnv = process.env): StopSignals {
  let firstAt: number | null = null;
  let hurry = () => {};
  let tell: (signal: NodeJS.Signals) => void = () => {};
  const first = new Promise<NodeJS.Signals>((resolve) => {
    tell = resolve;
  });
  const receive = (signal: NodeJS.Signals) => {
    const now = Date.now();
    if (firstAt === null) {
      firstAt = now;
      tell(signal);
    } else if (now - firstAt > SAME_STROKE_MS) hurry();
  };
  for (const signal of SIGNALS) process.on(signal, receive);
  const parent = process.ppid;
  const isOrphan = () => process.ppid !== parent;
  const watch = setInterval(() => isOrphan() && firstAt === null && receive("SIGTERM"), PARENT_CHECK_MS);
  watch.unref();
  if (!env.npm_lifecycle_event) clearInterval(watch);
  return {
    first,
    isStopping: () => firstAt !== null,
    onHurry: (callback) => {
      hurry = callback;
    },
    release: () => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, receive);
    },
  };
}
