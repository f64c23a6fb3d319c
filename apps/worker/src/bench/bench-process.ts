import type { BenchTask } from "./bench-types.js";
import { runBare } from "./run-bare.js";
import { runPipeline } from "./run-pipeline.js";

/** A process of its own, so that its processor time and memory are the worker's alone. */
const task = JSON.parse(process.argv[2] ?? "") as BenchTask;
const result = await (task.mode === "bare" ? runBare(task) : runPipeline(task));
process.stdout.write(`${JSON.stringify(result)}\n`);
