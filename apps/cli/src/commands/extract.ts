import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";
import { optimiseLate } from "../ndjson/optimise-late.js";

interface ExtractOptions {
  ndjson?: boolean;
}

const INPUTS = `
Of a line:
  id           comes back with its result
  text         what is read; all offsets count UTF-16 code units of it
  publishedAt  ISO 8601 day or time; "in July" is counted from it
  title        tells whom the text means
  lang         BCP 47; without it the text itself is looked at, and only English is read
  country      ISO 3166-1 alpha-2, the outlet's: whose dollars a bare "$" is
  context      a list of what stands beside the text, such as captions; tells whom it means, and is not read itself`;

export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .description("text to entities and figures, as a filter: no database, no network")
    .requiredOption(
      "--ndjson",
      'one {"id","text","publishedAt"?,"title"?,"lang"?,"country"?,"context"?} a line in, one result a line out',
    )
    .action(
      runs<ExtractOptions>(async () => {
        optimiseLate();
        const { extractLines } = await import("../ndjson/extract-lines.js");
        return extractLines();
      }),
    );
  command.addHelpText("after", INPUTS);
  addExamples(command, [
    ["newsledger extract --ndjson < texts.ndjson > figures.ndjson", "every text of a file"],
    [
      `echo '{"id":1,"text":"More than 2,500 people fled."}' | newsledger extract --ndjson`,
      "one sentence: low 2500, high null, bound more_than",
    ],
    ["newsledger extract --ndjson < texts.ndjson | jq '.figures[] | {text, low, high}'", "only the values"],
  ]);
}
