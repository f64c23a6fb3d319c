import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

export interface ReplayOptions {
  from?: string;
  source?: string;
  article?: string;
  since?: string;
  history?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

export function addReplayCommand(program: Command): void {
  const command = program
    .command("replay")
    .description("do a stage and what follows it once more, from what is kept: no outlet is asked for anything")
    .requiredOption("--from <stage>", "normalise, extract or link")
    .option("--source <slug>", "only what this source brought")
    .option("--article <article>", "only this article: its number, its address or a part of it")
    .option("--since <when>", "only what was fetched since: 2d, 12h, or a date such as 2026-11-01")
    .option("--history", "also earlier wordings of the articles (extract and link)")
    .option("--dry-run", "only count, by source")
    .option("--json", "print the result as JSON")
    .action(
      runs<ReplayOptions>(async (options) => {
        const { replayStage } = await import("../upkeep/replay-stage.js");
        return replayStage(options);
      }),
    );
  addExamples(command, [
    ["newsledger replay --from extract --since 2d --dry-run", "how much would be read again, by source"],
    ["newsledger replay --from normalise --source rnz", "one outlet's pages, after its adapter was changed"],
    ["newsledger replay --from link --article 42", "one article's names and questions"],
  ]);
}
