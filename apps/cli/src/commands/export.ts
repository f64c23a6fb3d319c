import { type Command, InvalidArgumentError, Option } from "commander";
import { addExamples } from "../command-frame.js";

export interface ExportOptions extends ExportFilters {
  format: "csv" | "ndjson" | "json";
  output?: string;
}

/** What the rows must be; which list takes which filter is checked when it runs. */
export interface ExportFilters {
  q?: string;
  source?: string;
  speaker?: string;
  entity?: string;
  subject?: string;
  place?: string;
  kind?: string;
  unit?: string;
  bound?: string;
  voice?: "own" | "attributed";
  from?: string;
  to?: string;
  seenFrom?: string;
  asOfFrom?: string;
  asOfTo?: string;
  confidence?: number;
  note?: string;
  lang?: string;
  type?: string;
}

export function addExportCommand(program: Command): void {
  const command = program
    .command("export <what>")
    .description("figures, articles or entities as CSV, NDJSON or JSON, figures with their citations")
    .addOption(new Option("--format <format>", "csv, ndjson or json").choices(["csv", "ndjson", "json"]).default("csv"))
    .option("--output <file>", "write there rather than to standard output")
    .option("--q <words>", "words, all of which must be there")
    .option("--source <slug>", "figures or articles of one outlet")
    .option("--speaker <name>", "figures said by them: a part of the name, or an entity's key")
    .option(
      "--entity <name>",
      "figures that an entity speaks or whose sentence names it: a part of the name, or its key",
    )
    .option("--subject <words>", "figures of what is counted or measured so")
    .option("--place <name>", "figures that hold there")
    .option("--kind <kind>", "figures of one kind, such as count, money or percent")
    .option("--unit <unit>", "figures in one unit, such as USD or km2")
    .option("--bound <bound>", "figures of one bound, such as at_least or range")
    .addOption(
      new Option("--voice <voice>", "own: the article's; attributed: somebody's in it").choices(["own", "attributed"]),
    )
    .option("--from <day>", "figures printed on that day or later")
    .option("--to <day>", "figures printed on that day or earlier")
    .option("--seen-from <when>", "figures that came in then or later: a day, or a moment such as 2026-11-01T09:00:00Z")
    .option("--as-of-from <day>", "figures that hold on that day or later")
    .option("--as-of-to <day>", "figures that hold on that day or earlier")
    .option("--confidence <least>", "figures read with at least this confidence, from 0 to 1", readShare)
    .option("--note <kind>", "figures that do not add up: any, or one kind such as parts_total")
    .option("--lang <tag>", "articles of one language, such as en")
    .option("--type <type>", "entities of one type, such as person")
    .action(async (what: string, _options: unknown, self: Command) => {
      const { exportLedger } = await import("../reports/export-ledger.js");
      process.exitCode = await exportLedger(what, self.optsWithGlobals());
    });
  addExamples(command, [
    ["newsledger export figures --from 2026-10-01 > october.csv", "every figure printed since, as a table"],
    [
      "newsledger export figures --format ndjson --speaker Guterres | jq .citation",
      "what somebody claimed, with sentence and address",
    ],
    ["newsledger export figures --note any --format json --output check.json", "what does not add up"],
  ]);
}

function readShare(text: string): number {
  const share = Number(text);
  if (share >= 0 && share <= 1 && text.trim() !== "") return share;
  throw new InvalidArgumentError("Write a number from 0 to 1, such as 0.8.");
}
