export { matchesHost } from "@newsledger/contracts";
export { canonicaliseUrl } from "./canonicalise-url.js";
export { defineSource, type Source, type SourceInput } from "./define-source.js";
export type { CollectedPages } from "./discovery/collect-pages.js";
export { type EndpointReading, type EndpointResponse, readEndpoint } from "./discovery/read-endpoint.js";
export type { SitemapIndex } from "./discovery/read-sitemap.js";
export { type GuessedFrom, guessSource } from "./guess-source.js";
export { isTimeZone } from "./time-zone.js";
