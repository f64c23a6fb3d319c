import { Command, InvalidArgumentError } from "commander";
import { addExamples } from "../examples.js";
import { clearProgress, showProgress } from "../progress.js";

interface FetchOptions {
  pages: number;
  hosts: number[];
  concurrency: number;
  rounds: number;
  peers: string;
  json?: boolean;
}

/** `pnpm bench fetch`: pages a second, what politeness and guards cost, and how evenly hosts are served. */
export function fetchCommand(): Command {
  const command = new Command("fetch")
    .description("pages a second over 1, 10 and 1,000 hosts, beside bare undici and Crawlee on the same local world")
    .option("--pages <count>", "pages of one run, over all hosts", parseCount, 4_000)
    .option("--hosts <list>", "numbers of hosts", parseCounts, [1, 10, 1_000])
    .option("--concurrency <count>", "requests under way at a time", parseCount, 16)
    .option("--rounds <count>", "runs of each; the middle one counts", parseCount, 3)
    .option("--peers <which>", "all or none", "all")
    .option("--json", "print the report as JSON")
    .action(benchTheFetcher);
  return addExamples(command, [
    ["pnpm bench fetch", "everything, three runs each"],
    ["pnpm bench fetch --hosts 10 --peers none", "ours alone, over ten hosts"],
    ["pnpm bench fetch --pages 20000 --rounds 1 --json", "a long run, for a script"],
  ]);
}

async function benchTheFetcher({ peers, json, ...options }: FetchOptions): Promise<void> {
  const { installPeers } = await import("../articles/install-peers.js");
  const { benchFetching } = await import("../fetching/bench-fetching.js");
  const { formatFetching } = await import("../fetching/format-fetching.js");
  const onProgress = (step: string) => showProgress(`${step} …`);
  const reason = peers === "none" ? null : await installPeers(onProgress);
  const report = await benchFetching({ ...options, withPeers: peers !== "none" && reason === null, onProgress });
  if (reason !== null) report.skipped.push(reason);
  clearProgress();
  console.log(json ? JSON.stringify(report, null, 2) : formatFetching(report));
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count;
  throw new InvalidArgumentError("Write a whole number between 1 and 100000.");
}

function parseCounts(text: string): number[] {
  return text.split(",").map(parseCount);
}
