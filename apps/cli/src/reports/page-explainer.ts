import type { Config } from "@newsledger/config";
import type { PageView } from "@newsledger/contracts";
import type { Store } from "@newsledger/store";
import { type ExplainDeps, explainArticle, loadAdapters, openSnapshotStore } from "@newsledger/worker";

/**
 * What the dashboard shows of a page; the command line shows the rest. Other requests wait while a page is read, which
 * takes up to half a second a megabyte; pages of news seldom have one.
 */
const SHOWN = { maxBlocks: 1_500, maxBytes: 4 * 1024 * 1024 };

/** Reads the pages of articles once more for the dashboard. Adapters are loaded when the first page is asked for. */
export function createPageExplainer(config: Config, store: Store): (articleId: number) => Promise<PageView | null> {
  let deps: Promise<ExplainDeps> | null = null;
  return async (articleId) => {
    deps ??= openExplainDeps(config, store);
    return explainArticle(articleId, await deps, SHOWN);
  };
}

export async function openExplainDeps(config: Config, store: Store): Promise<ExplainDeps> {
  const adapters = await loadAdapters(config);
  return {
    store,
    snapshots: openSnapshotStore(config),
    readingsOf: (slug) => adapters.find(slug)?.readings ?? [],
  };
}
