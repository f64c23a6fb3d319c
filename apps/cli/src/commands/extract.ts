import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";
import { optimiseLate } from "../ndjson/optimise-late.js";

interface ExtractOptions {
  ndjson?: boolean;
}

export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .description("text to entities and figures, as a filter: no database, no network")
    .requiredOption(
      "--ndjson",
      'one {"id","text","publishedAt"?,"title"?,"lang"?,"country"?} a line in, one result a line out',
    )
    .action(
      runs<ExtractOptions>(async () => {
        optimiseLate();
        const { extractLines } = await import("../ndjson/extract-lines.js");
        return extractLines();
      }),
    );
  addExamples(command, [
    ["newsledger extract --ndjson < texts.ndjson > figures.ndjson", "every text of a file"],
    [
      `echo '{"id":1,"text":"More than 2,500 people fled."}' | newsledger extract --ndjson`,
      "one sentence: low 2500, high null, bound more_than",
    ],
    ["newsledger extract --ndjson < texts.ndjson | jq '.figures[] | {text, low, high}'", "only the values"],
  ]);
}
