import { Command, InvalidArgumentError } from "commander";
import { addExamples } from "../examples.js";
import { clearProgress, showProgress } from "../progress.js";

type Backend = "postgres" | "redis";

const BACKENDS: readonly Backend[] = ["postgres", "redis"];

interface PipelineOptions {
  articles: number;
  backends: Backend[];
  json?: boolean;
}

/** `pnpm bench pipeline`: articles a second through all stages, and what queues and store cost. */
export function pipelineCommand(): Command {
  const command = new Command("pipeline")
    .description("articles a second through all stages, and what queues and store cost")
    .option("--articles <count>", "how many articles to drive through", parseCount, 500)
    .option("--backends <list>", "queue backends to measure", parseBackends, [...BACKENDS])
    .option("--json", "print the report as JSON")
    .action(benchThePipeline);
  return addExamples(command, [
    ["pnpm bench pipeline", "500 articles through both backends"],
    ["pnpm bench pipeline --articles 2000 --backends postgres", "a longer run on one"],
    ["pnpm bench pipeline --json > before.json", "to compare with later"],
  ]);
}

async function benchThePipeline({ articles, backends, json }: PipelineOptions): Promise<void> {
  const { benchPipeline, formatBenchReport } = await import("@newsledger/worker/bench");
  const report = await benchPipeline({ articles, backends, onProgress: (step) => showProgress(`${step} …`) });
  clearProgress();
  console.log(json ? JSON.stringify(report, null, 2) : formatBenchReport(report));
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count;
  throw new InvalidArgumentError("Write a whole number between 1 and 100000.");
}

function parseBackends(text: string): Backend[] {
  const names = text.split(",").map((name) => name.trim() as Backend);
  if (names.every((name) => BACKENDS.includes(name))) return names;
  throw new InvalidArgumentError(`Write some of ${BACKENDS.join(", ")}, separated by commas.`);
}
