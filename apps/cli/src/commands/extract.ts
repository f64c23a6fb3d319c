import { type Command, Option } from "commander";
import { addExamples, runs } from "../command-frame.js";
import { optimiseLate } from "../ndjson/optimise-late.js";

/** The conventions that figures are told in. */
const FIGURE_TERMS = ["ledger", "quantities"] as const;
export type FigureTerms = (typeof FIGURE_TERMS)[number];

interface ExtractOptions {
  ndjson?: boolean;
  as: FigureTerms;
}

const LINES = `
A line in is a JSON object:
  id           comes back with its result
  text         what is read; all offsets count UTF-16 code units of it; the only field that must be there
  publishedAt  ISO 8601 day or time; "in July" is counted from it
  title        tells whom the text means
  lang         BCP 47; without it the text itself is looked at, and only English is read
  country      ISO 3166-1 alpha-2, the outlet's: whose dollars a bare "$" is
  context      a list of what stands beside the text, such as captions; tells whom it means, and is not read itself

The line out for it is {"id","entities","figures"}. A line that cannot be used comes out as {"id","error"}, is counted
on standard error at the end, and is no failure.

Figures --as ledger have an open bound null, no unit for a plain count (see subject and head), and who said them, where
and as of when. --as quantities tells them as quantity corpora and other tools do:
  low, high       equal for one value and for a bound; "dozens" is 12 to 120; null where words give no number
  change          = exact, ~ about, < and > bounds, up and down for movements
  unit            of a plain count the noun that is counted, of an age "year of age", else as in the ledger
  normalisedUnit  its name or head noun in the singular: "square kilometre", "ship"
  concept         what the number is about
  start, end, text, confidence   as in the ledger`;

export function addExtractCommand(program: Command): void {
  const command = program
    .command("extract")
    .description("text to entities and figures, as a filter: no database, no network")
    .requiredOption("--ndjson", "read texts from standard input, one JSON object a line, and write one result a line")
    .addOption(
      new Option(
        "--as <terms>",
        "what figures are told as: the ledger's claims, or quantities as other tools have them",
      )
        .choices(FIGURE_TERMS)
        .default("ledger"),
    )
    .action(
      runs<ExtractOptions>(async ({ as }) => {
        optimiseLate();
        const { extractLines } = await import("../ndjson/extract-lines.js");
        return extractLines(as);
      }),
    );
  command.addHelpText("after", LINES);
  addExamples(command, [
    ["newsledger extract --ndjson < texts.ndjson > figures.ndjson", "every text of a file"],
    [
      `echo '{"id":1,"text":"More than 2,500 people fled."}' | newsledger extract --ndjson`,
      "one sentence: low 2500, high null, bound more_than",
    ],
    [
      "newsledger extract --ndjson --as quantities < texts.ndjson | jq -c '.figures[] | {low, high, unit}'",
      "only values and units, as other tools name them",
    ],
  ]);
}
