import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

export interface TryOptions {
  adapter?: string;
  url?: string;
  watch?: boolean;
  all?: boolean;
  accept?: boolean;
  json?: boolean;
  cassette?: string;
  record?: boolean;
  verbose?: boolean;
}

export function addTryCommand(program: Command): void {
  const command = program
    .command("try <page>")
    .description("show what would be stored of an address or a file, beside the page itself; nothing is stored")
    .option("--adapter <file>", "an adapter's file, or the slug of a source (default: the one whose hosts match)")
    .option("--url <address>", "the address of the page, when it is a file")
    .option("--watch", "again whenever the adapter or the file is saved")
    .option("--all", "every line of the page, not only those around the beginning and the end of the text")
    .option("--accept", "what is read of this fixture is right: write it into the file beside it")
    .option("--cassette <folder>", "answers that were recorded, instead of the network")
    .option("--record", "ask the network and record the answers in the cassette")
    .option("--json", "print the article and its figures as JSON")
    .action(
      runs<TryOptions>(async (options, target = "") => {
        const { tryPage } = await import("../outlet/try-page.js");
        return tryPage(target, options);
      }),
    );
  addExamples(command, [
    ["newsledger try https://www.rnz.co.nz/news/world/385495", "an address, read by the adapter of its host"],
    [
      "newsledger try page.html --adapter sources/island-post.yaml --watch",
      "a saved page, again with every save of the adapter",
    ],
    ["newsledger try page.html --url https://a.example/1 --json | jq .article.title", "one field, for a script"],
  ]);
}
