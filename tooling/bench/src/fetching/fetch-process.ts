import type { FetchAll, FetchMeasure, FetchTask } from "./fetch-task.js";

/** Runs one adapter once, in a process of its own: `fetch-process.js <adapter> <warm-up task> <task>`. */
const [adapter = "", warmUp = "", task = ""] = process.argv.slice(2);
const { default: fetchAll } = (await import(adapter)) as { default: FetchAll };
await fetchAll(JSON.parse(warmUp) as FetchTask);
const before = process.cpuUsage();
const startedMs = performance.now();
const fetched = await fetchAll(JSON.parse(task) as FetchTask);
const elapsedMs = performance.now() - startedMs;
const { user, system } = process.cpuUsage(before);
const measure: FetchMeasure = {
  ...fetched,
  elapsedMs,
  cpuMs: (user + system) / 1000,
  peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
};
process.send?.(measure, undefined, undefined, () => process.exit(0));
