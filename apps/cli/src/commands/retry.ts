import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface RetryOptions {
  json?: boolean;
}

export function addRetryCommand(program: Command): void {
  const command = program
    .command("retry <article>")
    .description("do the stage at which an article or address failed once more, now")
    .option("--json", "print the result as JSON")
    .action(
      runs<RetryOptions>(async (options, reference = "") => {
        const { retryArticle } = await import("../reports/retry-article.js");
        return retryArticle(reference, options);
      }),
    );
  addExamples(command, [
    ["newsledger retry 42", "the article of that number"],
    ["newsledger retry https://www.rnz.co.nz/news/world/385495", "an address that failed before it became an article"],
    ["newsledger retry 42 --json", "for a script"],
  ]);
}
