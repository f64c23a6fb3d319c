/** Which sources there are, how their pages are read and where their archives lie: what loads no store and no worker. */
export { startBackfill } from "./backfill/start-backfill.js";
export { type AdapterChoice, type Adapters, loadAdapters } from "./load-adapters.js";
export { NORMALISER } from "./normaliser.js";
export { PRIVATE_HOSTS } from "./private-hosts.js";
export { resolveSources } from "./resolve-sources.js";
