import type { ReadModels, Store } from "@newsledger/store";

/** Several commits in a burst are one event: pages ask for what is new, not for how it came. */
const QUIET_MS = 700;

export type Listener = (event: { count: number; newestId: number }) => void;

/** What a server has to tell the pages that are open: one subscription to the store for all of them. */
export interface EventHub {
  /** Tells of articles newer than `afterId`, at once when there are some already. Answers how to stop. */
  listen(afterId: number, onNews: Listener): Promise<() => void>;
  close(): Promise<void>;
}

export function createEventHub(store: {
  events: Store["events"];
  read: Pick<ReadModels, "countArticlesAfter">;
}): EventHub {
  const listeners = new Map<Listener, number>();
  let unsubscribe: Promise<() => Promise<void>> | null = null;
  let timer: NodeJS.Timeout | null = null;

  const tell = async (onNews: Listener) => {
    const afterId = listeners.get(onNews);
    if (afterId === undefined) return;
    const news = await store.read.countArticlesAfter(afterId);
    if (news.count > 0) onNews(news);
  };
  const tellAll = async () => {
    timer = null;
    // A store that is down for a moment is no reason to end the pages' connections: the next event tells them.
    await Promise.allSettled([...listeners.keys()].map(tell));
  };
  const onEvent = () => {
    timer ??= setTimeout(() => void tellAll(), QUIET_MS).unref();
  };

  return {
    async listen(afterId, onNews) {
      listeners.set(onNews, afterId);
      unsubscribe ??= store.events.subscribe(onEvent);
      unsubscribe.catch(() => {
        unsubscribe = null;
      });
      await Promise.allSettled([unsubscribe, tell(onNews)]);
      return () => void listeners.delete(onNews);
    },
    async close() {
      listeners.clear();
      if (timer) clearTimeout(timer);
      const stop = await unsubscribe?.catch(() => null);
      await stop?.();
    },
  };
}
