import type { Overview, Store } from "@newsledger/store";
import { openLiveLine } from "../terminal/live-line.js";

const TICK_MS = 500;
const PLAIN_TICK_MS = 2_000;
// Nothing has come for so long that the first rush is over.
const QUIET_MS = 4_000;
const STUCK_MS = 20_000;
const LONGEST_MS = 10 * 60_000;

/**
 * Counts the articles and figures that come in until nothing more waits, then says so once. Never throws: the panel
 * must outlive a database that is just restarting. Answers how to stop.
 */
export function watchProgress(store: Store, out: NodeJS.WriteStream): () => void {
  const line = openLiveLine(out);
  const startedAt = Date.now();
  let before: Overview | null = null;
  let changedAt = Date.now();
  let timer: NodeJS.Timeout | null = null;
  let isDone = false;

  const look = async () => {
    const now = await store.read.overview().catch(() => null);
    if (isDone) return;
    if (now !== null) {
      const isChanged = before === null || describe(now) !== describe(before);
      if (isChanged) changedAt = Date.now();
      if (isChanged && now.articles > 0) line.show(`  ${describe(now)}`);
      before = now;
    }
    if (isSettled(now) || Date.now() - startedAt > LONGEST_MS) finish(now);
    else timer = setTimeout(look, out.isTTY ? TICK_MS : PLAIN_TICK_MS);
  };

  // What waits for a host that does not answer may wait for hours.
  const isSettled = (now: Overview | null) =>
    now !== null && now.articles > 0 && Date.now() - changedAt > (countWaiting(now) === 0 ? QUIET_MS : STUCK_MS);

  const finish = (now: Overview | null) => {
    isDone = true;
    line.clear();
    if (now) out.write(`  ${now.articles} articles and ${now.figures} figures are in the ledger. New ones follow.\n`);
  };

  void look();
  return () => {
    isDone = true;
    if (timer) clearTimeout(timer);
    line.clear();
  };
}

function countWaiting(overview: Overview): number {
  return Object.values(overview.openHandoffs).reduce((sum, count) => sum + count, 0);
}

function describe(overview: Overview): string {
  const waiting = countWaiting(overview);
  const tail = waiting > 0 ? ` · ${waiting} on their way` : "";
  return `${overview.articles} articles · ${overview.figures} figures · ${overview.entities} names${tail}`;
}
