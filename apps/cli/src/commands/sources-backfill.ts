import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

export interface BackfillOptions {
  from?: string;
  to?: string;
  cancel?: boolean;
  wait?: boolean;
  json?: boolean;
}

/** `sources backfill`: what a source published before it was followed, or while it was out of reach. */
export function addBackfillCommand(sources: Command): void {
  const command = sources
    .command("backfill <slug>")
    .description("look up what a source published between two dates, in its archives and sitemaps")
    .option("--from <date>", "the first day, month or year: 2026-01-15, 2026-01 or 2026")
    .option("--to <date>", "the last day, month or year (default: today)")
    .option("--cancel", "end the one that is under way; what was read stays")
    .option("--no-wait", "do not wait for its end: the workers go on by themselves")
    .option("--json", "print how it stands as JSON")
    .action(
      runs<BackfillOptions>(async (options, slug = "") => {
        const { backfillSource } = await import("../reports/backfill-source.js");
        return backfillSource(slug, options);
      }),
    );
  addExamples(command, [
    ["newsledger sources backfill rnz --from 2026-01-01 --to 2026-02-01", "a month; Ctrl-C leaves it to the workers"],
    ["newsledger sources backfill rnz", "how those stand that were asked for"],
    ["newsledger sources backfill rnz --cancel", "end it"],
  ]);
}
