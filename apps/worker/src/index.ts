export { type ExplainOptions, explainArticle } from "./explain/explain-article.js";
export { HUB_PATH } from "./hubs/ask-hubs.js";
export { noteFigures } from "./note-figures.js";
export { openSnapshotStore } from "./open-snapshot-store.js";
export { openStageDeps, type StageDepsOptions } from "./open-stage-deps.js";
export { type PrunedSnapshots, pruneSnapshots } from "./prune-snapshots.js";
export { runHandoff, runPage, settleFailure } from "./run-handoff.js";
export { shareHostBudget } from "./share-host-budget.js";
export type { StageDeps } from "./stage-deps.js";
export type { StageReport } from "./stage-report.js";
export {
  DEFAULT_TIMING,
  type RunningWorker,
  startWorker,
  type WorkerOptions,
  type WorkerTiming,
} from "./start-worker.js";
export { type SyncedSources, syncPolls, syncSources } from "./sync-sources.js";
export { linkWikidata, type WikidataDeps } from "./wikidata/link-wikidata.js";
