import type { Command } from "commander";
import { addExamples } from "../command-frame.js";

export interface ImportOptions {
  source?: string;
  url?: string;
  timeZone?: string;
  json?: boolean;
}

export function addImportCommand(program: Command): void {
  const command = program
    .command("import <path...>")
    .description("read articles from files: .html, .txt, .md, .ndjson, folders of them, or - for standard input")
    .option("--source <slug>", "the source they come from (default: recognised by the text itself, else none)")
    .option("--url <address>", "the address of the article, when it is one file")
    .option("--time-zone <zone>", "IANA zone of times that the text gives without one, such as Pacific/Auckland")
    .option("--json", "print the articles with their figures as JSON")
    .action(async (paths: string[], _options: unknown, self: Command) => {
      const { importPaths } = await import("../import/import-paths.js");
      process.exitCode = await importPaths(paths, self.optsWithGlobals());
    });
  addExamples(command, [
    ["newsledger import article.txt", "one text, its title, time and figures printed as a table"],
    ["newsledger import clippings/ --time-zone Europe/Paris", "every .html, .txt, .md and .ndjson file of a folder"],
    [
      `echo '{"id":"1","url":"https://a.example/1","html":"<h1>…"}' | newsledger import -`,
      "NDJSON lines of {id, url, html | text} from another program",
    ],
  ]);
}
