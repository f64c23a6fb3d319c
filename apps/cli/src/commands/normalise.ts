import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";
import { optimiseLate } from "../ndjson/optimise-late.js";

interface NormaliseOptions {
  ndjson?: boolean;
}

export function addNormaliseCommand(program: Command): void {
  const command = program
    .command("normalise")
    .description("HTML to articles, as a filter: no database, no network")
    .requiredOption("--ndjson", 'one {"id","url","html","fetchedAt"?} a line in, one article a line out')
    .action(
      runs<NormaliseOptions>(async () => {
        optimiseLate();
        const { normaliseLines } = await import("../ndjson/normalise-lines.js");
        return normaliseLines();
      }),
    );
  addExamples(command, [
    ["newsledger normalise --ndjson < pages.ndjson > articles.ndjson", "every page of a file"],
    [
      "newsledger normalise --ndjson < pages.ndjson | newsledger extract --ndjson > figures.ndjson",
      "through both pure stages",
    ],
    ["newsledger normalise --ndjson < pages.ndjson | jq -r .title", "only the titles"],
  ]);
}
