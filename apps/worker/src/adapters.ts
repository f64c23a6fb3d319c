/** Which sources there are and how their pages are read: what needs no store, no queue and no worker. */
export { type AdapterChoice, type Adapters, loadAdapters } from "./load-adapters.js";
export { NORMALISER } from "./normaliser.js";
export { PRIVATE_HOSTS } from "./private-hosts.js";
export { resolveSources } from "./resolve-sources.js";
