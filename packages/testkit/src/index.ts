export * from "@newsledger/store/testing";
export { type RunningScript, runScript, type ScriptEnd, type ScriptOptions } from "./run-script.js";
export { type RedisOptions, startTestRedis, type TestRedis } from "./start-test-redis.js";
export { type WaitOptions, waitUntil } from "./wait-until.js";
