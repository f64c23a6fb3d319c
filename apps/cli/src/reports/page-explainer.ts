import type { Config } from "@newsledger/config";
import type { PageView } from "@newsledger/contracts";
import type { Store } from "@newsledger/store";
import { type ExplainOptions, explainArticle, openSnapshotStore } from "@newsledger/worker";
import { type Adapters, loadAdapters } from "@newsledger/worker/adapters";

/**
 * What the dashboard shows of a page; the command line shows the rest. Other requests wait while a page is read, which
 * takes up to half a second a megabyte; pages of news seldom have one.
 */
const SHOWN = { maxBlocks: 1_500, maxBytes: 4 * 1024 * 1024 };

/** Reads the pages of articles once more for the dashboard. */
export function createPageExplainer(config: Config, store: Store): (articleId: number) => Promise<PageView | null> {
  let adapters: Promise<Adapters> | null = null;
  return async (articleId) => {
    adapters ??= loadAdapters(config);
    return readAgain(articleId, { config, store, adapters: await adapters }, SHOWN);
  };
}

/** The whole page of an article, for the command line. */
export async function explainPage(articleId: number, config: Config, store: Store): Promise<PageView | null> {
  return readAgain(articleId, { config, store, adapters: await loadAdapters(config) });
}

/** Snapshots are opened for one page: in a bucket their connections would be kept open for the next for hours. */
async function readAgain(
  articleId: number,
  { config, store, adapters }: { config: Config; store: Store; adapters: Adapters },
  options?: ExplainOptions,
): Promise<PageView | null> {
  const snapshots = openSnapshotStore(config);
  const readingsOf = (slug: string) => adapters.find(slug)?.readings ?? [];
  return explainArticle(articleId, { store, snapshots, readingsOf }, options).finally(() => snapshots.close());
}
