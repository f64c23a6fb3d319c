import { type Command, InvalidArgumentError } from "commander";
import { addExamples, runs } from "../command-frame.js";

const STAGE_NAMES = ["discover", "fetch", "normalise", "extract", "link"];

interface WorkerOptions {
  stages: string[];
}

export function addWorkerCommand(program: Command): void {
  const command = program
    .command("worker")
    .description("run the stages of one worker process, beside others on the same engines")
    .option("--stages <list>", `stages to run, of ${STAGE_NAMES.join(", ")}`, parseStages, STAGE_NAMES)
    .action(
      runs<WorkerOptions>(async (options) => {
        const { runStandalone } = await import("../roles/run-standalone.js");
        return runStandalone("worker", options, options.stages);
      }),
    );
  addExamples(command, [
    ["DATABASE_URL=postgres://me@db/ledger newsledger worker", "all five stages"],
    ["newsledger worker --stages discover,fetch", "only what touches the network"],
    ["REDIS_URL=redis://cache newsledger worker --stages extract,link", "only what computes, on queues in Redis"],
  ]);
}

function parseStages(text: string): string[] {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = names.filter((name) => !STAGE_NAMES.includes(name));
  if (names.length > 0 && unknown.length === 0) return names;
  throw new InvalidArgumentError(`Write some of ${STAGE_NAMES.join(", ")}, separated by commas.`);
}
