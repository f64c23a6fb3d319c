import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface ListOptions {
  json?: boolean;
  builtIn?: boolean;
  use?: boolean;
}

/** `sources add`, `import` and `export`: how sources come and go. */
export function addSourceListCommands(sources: Command): void {
  const add = sources
    .command("add <address>")
    .description("follow an outlet by its address alone: as `new source`, and into the configuration at once")
    .option("--slug <slug>", "its short name (default: from the host)")
    .option("--json", "print what was found and done as JSON")
    .action(
      runs<ListOptions>(async (options, address = "") => {
        const { newSource } = await import("../scaffold/new-source.js");
        return newSource(address, { ...options, use: true });
      }),
    );
  addExamples(add, [
    ["newsledger sources add https://www.islandpost.example/", "an outlet by its front page"],
    ["newsledger sources add https://www.islandpost.example/rss.xml", "or by the address of a feed"],
    ["newsledger sources add islandpost.example --slug post", "under a name of your choice"],
  ]);
  const check = sources
    .command("check [adapter...]")
    .description("run the suite that every adapter passes, offline (default: all adapters of the folder of sources)")
    .option("--record <article>", "make a fixture of this article first")
    .option("--cassette <folder>", "answers that were recorded, instead of the network")
    .option("--json", "print the findings as JSON")
    .action(async (names: string[], _options: unknown, self: Command) => {
      const { checkAdapters } = await import("../scaffold/check-adapters.js");
      process.exitCode = await checkAdapters(names, self.optsWithGlobals());
    });
  addExamples(check, [
    ["newsledger sources check", "every adapter of the folder of sources"],
    ["newsledger sources check sources/island-post.yaml", "one, by its file"],
    [
      "newsledger sources check sources/island-post.yaml --record https://www.islandpost.example/world/1",
      "with a fixture that is recorded anew",
    ],
  ]);
  const take = sources
    .command("import <file>")
    .description("take the feeds of an OPML list (- for standard input) as adapters in the folder of sources")
    .option("--use", "add them to the sources of the configuration")
    .option("--json", "print what was taken as JSON")
    .action(
      runs<ListOptions>(async (options, file = "") => {
        const { importSources } = await import("../scaffold/import-sources.js");
        return importSources(file, options);
      }),
    );
  addExamples(take, [
    ["newsledger sources import subscriptions.opml", "what another reader exported; no outlet is asked"],
    ["newsledger sources import subscriptions.opml --use", "and follow them all from the next start on"],
    ["curl -s https://reader.example/export | newsledger sources import -", "from another program"],
  ]);
  const give = sources
    .command("export [file]")
    .description("write the sources of the configuration as an OPML 2.0 list that any reader takes")
    .option("--built-in", "all built-in sources, not only those of the configuration")
    .action(
      runs<ListOptions>(async (options, file) => {
        const { exportSources } = await import("../scaffold/export-sources.js");
        return exportSources(file, options);
      }),
    );
  addExamples(give, [
    ["newsledger sources export sources.opml", "into a file"],
    ["newsledger sources export --built-in | grep xmlUrl", "every feed that ships with the project"],
    ["newsledger sources export --config elsewhere.yaml sources.opml", "of another configuration"],
  ]);
}
