import { extract, toQuantity } from "@newsledger/extract";
import type { FigureTerms } from "../commands/extract.js";
import { runFilter } from "./run-filter.js";
import { TextLine } from "./text-line.js";

/** `{"id","text"}` in, entities and figures out. */
export function extractLines(terms: FigureTerms): Promise<number> {
  return runFilter({
    schema: TextLine,
    map: (line) => {
      const { entities, figures } = extract(line);
      return { entities, figures: terms === "quantities" ? figures.map(toQuantity) : figures };
    },
  });
}
