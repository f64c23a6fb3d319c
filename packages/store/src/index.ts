export type * from "./backfill/backfills.js";
export { BACKFILL_STATES } from "./backfill/backfills.js";
export type { Database } from "./database.js";
export {
  type EmbeddedServer,
  type EmbeddedServerOptions,
  startEmbeddedServer,
} from "./embedded/start-embedded-server.js";
export { citeFigure } from "./export/cite-figure.js";
export {
  EXPORT_FORMATS,
  EXPORT_MEDIA_TYPES,
  EXPORTABLES,
  type Exportable,
  type ExportFormat,
  type ExportWish,
  writeExport,
} from "./export/write-export.js";
export type * from "./hubs/hubs.js";
export type { EntityToLink, Identifiers } from "./identifiers.js";
export { migrateStore } from "./migrate-store.js";
export type { FoundNote, NoteRules } from "./notes/check-figures.js";
export { openSnapshots } from "./open-snapshots.js";
export { openStore, type StoreOptions } from "./open-store.js";
export { isEntityKey } from "./read/conditions.js";
export type * from "./read/decision-models.js";
export type * from "./read/entity-models.js";
export type * from "./read/field-gaps.js";
export type * from "./read/figure-models.js";
export { FIGURE_SORTS } from "./read/figure-models.js";
export type * from "./read/read-models.js";
export { QUESTION_SORTS } from "./read/read-models.js";
export { openS3Snapshots } from "./s3/open-s3-snapshots.js";
export type { BucketOptions } from "./s3/s3-client.js";
export type * from "./stage-data.js";
export type * from "./store.js";
export type * from "./upkeep/upkeep.js";
export { IMPORTED_SOURCE } from "./write/save-sources.js";
