import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

export interface ExportOptions {
  warc?: string;
  source?: string;
  since?: string;
  json?: boolean;
}

export interface ImportArchiveOptions {
  source?: string;
  since?: string;
  json?: boolean;
}

export interface PruneOptions {
  keepNewest?: string;
  keepFor?: string;
  includeCurrent?: boolean;
  dryRun?: boolean;
  json?: boolean;
}

export function addSnapshotsCommand(program: Command): void {
  const snapshots = program
    .command("snapshots")
    .description("the bytes of pages as they were read: bring them in and out, give old ones up");
  addExport(snapshots);
  addImport(snapshots);
  addPrune(snapshots);
  addExamples(snapshots, [
    ["newsledger snapshots export --warc 2026.warc.gz", "everything that is kept, for any archive tool"],
    ["newsledger snapshots import crawl.warc.gz --source rnz", "one outlet's pages out of somebody else's crawl"],
    ["newsledger snapshots export --warc rnz.warc.gz --source rnz --since 30d", "one outlet's last month"],
  ]);
}

function addExport(snapshots: Command): void {
  const command = snapshots
    .command("export")
    .description("write the captures that are kept into a WARC 1.1 file")
    .requiredOption("--warc <file>", "the file to write; with a name in .gz each record is packed by itself")
    .option("--source <slug>", "only what this source brought")
    .option("--since <when>", "only what was fetched since: 2d, 12h, or a date such as 2026-11-01")
    .option("--json", "print the result as JSON")
    .action(
      runs<ExportOptions>(async (options) => {
        const { exportSnapshots } = await import("../upkeep/export-snapshots.js");
        return exportSnapshots(options);
      }),
    );
  addExamples(command, [
    ["newsledger snapshots export --warc all.warc.gz", "every capture whose bytes are kept"],
    ["newsledger snapshots export --warc rnz.warc.gz --source rnz", "of one outlet"],
    ["newsledger snapshots export --warc week.warc.gz --since 7d --json", "of the last week, for a script"],
  ]);
}

function addPrune(snapshots: Command): void {
  const command = snapshots
    .command("prune")
    .description("give up the snapshots that no rule keeps; what was read in them stays")
    .option("--keep-newest <count>", "keep so many of each page (default: snapshots.keepNewest of the configuration)")
    .option("--keep-for <span>", "keep what is younger, such as 90d (default: snapshots.keepFor of the configuration)")
    .option("--include-current", "also those that what an article says now was read from")
    .option("--dry-run", "only tell how much would go")
    .option("--json", "print the result as JSON")
    .action(
      runs<PruneOptions>(async (options) => {
        const { pruneSnapshots } = await import("../upkeep/prune-snapshots.js");
        return pruneSnapshots(options);
      }),
    );
  addExamples(command, [
    ["newsledger snapshots prune --dry-run", "what the rules of the configuration would let go"],
    ["newsledger snapshots prune --keep-newest 2 --keep-for 90d", "what is neither among two newest nor of 90 days"],
    ["newsledger snapshots prune --json", "by the configuration, from a timer"],
  ]);
}

function addImport(snapshots: Command): void {
  const command = snapshots
    .command("import <file...>")
    .description("take the pages of WARC files as if they had been fetched at their time")
    .option("--source <slug>", "the source they come from (default: by their host; pages of no known source stay out)")
    .option("--since <when>", "only pages fetched since: 2d, 12h, or a date such as 2026-11-01")
    .option("--json", "print the result as JSON")
    .action(async (files: string[], _options: unknown, self: Command) => {
      const { importSnapshots } = await import("../upkeep/import-snapshots.js");
      process.exitCode = await importSnapshots(files, self.optsWithGlobals());
    });
  addExamples(command, [
    ["newsledger snapshots import all.warc.gz", "what another ledger exported"],
    ["newsledger snapshots import crawl-*.warc.gz --source rnz", "one outlet's pages out of somebody else's crawl"],
    ["newsledger snapshots import crawl.warc --since 2026-01-01 --json", "this year's pages, for a script"],
  ]);
}
