import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";
import { EXIT } from "../exit-codes.js";
import { addBackfillCommand } from "./sources-backfill.js";
import { addFurnitureCommand } from "./sources-furniture.js";
import { addSourceListCommands } from "./sources-lists.js";

interface SourcesOptions {
  json?: boolean;
  all?: boolean;
}

export function addSourcesCommand(program: Command): void {
  const sources = program.command("sources").description("the sources, how they are, and what they bring");
  const list = sources
    .command("list", { isDefault: true })
    .description("list the sources with their health")
    .option("--all", "also the built-in ones that the configuration does not name")
    .option("--json", "print them as JSON")
    // As the default it also gets what no other name matched, such as a mistyped one.
    .allowExcessArguments(true)
    .action(async (_options: unknown, self: Command) => {
      const [unknown] = self.args;
      if (unknown !== undefined) await refuseUnknown(sources, unknown);
      const { listSources } = await import("../reports/list-sources.js");
      process.exitCode = await listSources(self.optsWithGlobals<SourcesOptions>());
    });
  addExamples(list, [
    ["newsledger sources", "every source with its state, last success and next poll"],
    ["newsledger sources list --all", "also the built-in ones that you could add"],
    ["newsledger sources list --json | jq '.[] | select(.state != \"healthy\")'", "those that need a look"],
  ]);
  for (const [name, description, purpose] of ACTIONS) {
    const action = sources
      .command(`${name} <slug>`)
      .description(description)
      .option("--json", "print the result as JSON")
      .action(
        runs<SourcesOptions>(async (options, slug = "") => {
          const { actOnSource } = await import("../reports/act-on-source.js");
          return actOnSource(name, slug, options);
        }),
      );
    addExamples(action, [
      [`newsledger sources ${name} rnz`, purpose],
      [`newsledger sources ${name} rnz --data /srv/ledger`, "with the data of another folder"],
      [
        `DATABASE_URL=postgres://me@db/ledger newsledger sources ${name} rnz --json`,
        "on your own server, for a script",
      ],
    ]);
  }
  addSourceListCommands(sources);
  addBackfillCommand(sources);
  addFurnitureCommand(sources);
  addExamples(sources, [
    ["newsledger sources", "list them"],
    ["newsledger sources pause rnz", "leave one alone for a while"],
    ["newsledger sources poll rnz", "ask one now"],
  ]);
}

export type SourceAction = "pause" | "resume" | "poll";

const ACTIONS: readonly (readonly [SourceAction, string, string])[] = [
  ["pause", "stop polling a source until it is resumed", "nothing is asked of it any more"],
  ["resume", "poll a paused source again", "it is polled by its schedule again"],
  ["poll", "poll a source now, beside its schedule", "its feeds are read at once"],
];

async function refuseUnknown(sources: Command, name: string): Promise<never> {
  const { nearestName } = await import("@newsledger/config");
  const near = nearestName(
    name,
    sources.commands.map((command) => command.name()),
  );
  const tail = near === null ? "" : `\n(Did you mean ${near}?)`;
  return sources.error(`error: unknown command '${name}'${tail}`, { exitCode: EXIT.usage });
}
