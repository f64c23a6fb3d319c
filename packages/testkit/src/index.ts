export * from "@newsledger/store/testing";
export { type RunningScript, runScript, type ScriptEnd, type ScriptOptions } from "./run-script.js";
export { type HubRequest, startTestHub, type TestHub } from "./start-test-hub.js";
export { type Answer, startTestOutlet, type TestOutlet } from "./start-test-outlet.js";
export { type RedisOptions, startTestRedis, type TestRedis } from "./start-test-redis.js";
export { type WaitOptions, waitUntil } from "./wait-until.js";
