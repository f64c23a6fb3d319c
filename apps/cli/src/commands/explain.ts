import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface ExplainOptions {
  json?: boolean;
  page?: boolean;
}

const SHOWN = `
An article is named by its number, its address or a part of that. Shown of it:
  Read as        each field, and where on the page it was found or why there is none
  The page       its blocks: + kept, - removed, with the rule, · outside what was taken for the article
  Figures        every number that is claimed, then its sentence with what was read marked, the rules that
                 read it in their order, and how likely it is right
  What happened  each stage that it passed, and how that ended
Of an address that became no article, only what happened.`;

export function addExplainCommand(program: Command): void {
  const command = program
    .command("explain <article>")
    .description("what happened to an article at every stage: kept, removed and by which rule, its figures")
    .option("--page", "the page alone, every block of it in full")
    .option("--json", "print it as JSON")
    .action(
      runs<ExplainOptions>(async (options, reference = "") => {
        const { explainArticle } = await import("../reports/explain-article.js");
        return explainArticle(reference, options);
      }),
    );
  command.addHelpText("after", SHOWN);
  addExamples(command, [
    ["newsledger explain 42", "the article of that number (the dashboard's addresses carry it)"],
    ["newsledger explain https://www.rnz.co.nz/news/world/385495", "an address, whether or not it became an article"],
    ["newsledger explain harbour-bridge --page | less", "a part of an address; its whole page, block by block"],
  ]);
}
