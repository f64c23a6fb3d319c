export * from "./hide-credentials.js";
export * from "./logger.js";
export * from "./metrics.js";
