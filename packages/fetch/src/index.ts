export type { HostBudget, HostOutcome } from "./budget/host-budget.js";
export { decideStart, type HostState, learnOutcome, NEW_HOST } from "./budget/host-state.js";
export { createMemoryHostBudget } from "./budget/memory-host-budget.js";
export { createFetcher, type Fetcher, type FetcherOptions } from "./create-fetcher.js";
export type {
  FetchedResource,
  FetchRequest,
  FetchResult,
  HostBusy,
  Redirect,
  ResourceKind,
  UnchangedResource,
} from "./fetch-types.js";
export { DEFAULT_LIMITS, type FetchLimits } from "./limits.js";
export { type AddressClass, classifyAddress } from "./network/classify-address.js";
export { type ContentType, readContentType } from "./response/content-type.js";
export { unpackBody } from "./response/unpack-body.js";
export { createMemoryRobotsCache, type RobotsCache, type RobotsRecord } from "./robots/robots-cache.js";
