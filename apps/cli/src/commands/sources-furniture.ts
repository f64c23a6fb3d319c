import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

export interface FurnitureOptions {
  json?: boolean;
  forget?: string;
  remember?: string;
}

/** `newsledger sources furniture`: what an outlet's pages repeat, and the switch for each block. */
export function addFurnitureCommand(sources: Command): void {
  const command = sources
    .command("furniture <slug>")
    .description("the blocks that a source's pages repeat and that are left out, with the articles that hold them")
    .option("--forget <block>", "leave this block in the text of pages that are read from now on")
    .option("--remember <block>", "leave it out again")
    .option("--json", "print them as JSON")
    .action(
      runs<FurnitureOptions>(async (options, slug = "") => {
        const { reportFurniture } = await import("../reports/report-furniture.js");
        return reportFurniture(slug, options);
      }),
    );
  addExamples(command, [
    ["newsledger sources furniture rnz", "what stands on many of its articles"],
    ["newsledger sources furniture rnz --forget 83250111", "that block is text, not furniture"],
    ["newsledger sources furniture rnz --json | jq '.rows[] | {articles, text}'", "for a script"],
  ]);
}
