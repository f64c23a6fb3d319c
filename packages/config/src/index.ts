export type * from "./config.js";
export { describeConfig, redactUrl } from "./describe-config.js";
export { formatDuration, parseDuration } from "./duration.js";
export { CONFIG_FILE_NAME, type ConfigOverrides, type LoadConfigOptions, loadConfig } from "./load-config.js";
export { nearestName } from "./nearest-name.js";
