import { extract } from "@newsledger/extract";
import { runFilter } from "./run-filter.js";
import { TextLine } from "./text-line.js";

/** `{"id","text"}` in, entities and figures out. */
export function extractLines(): Promise<number> {
  return runFilter({ schema: TextLine, map: extractLine });
}

function extractLine(line: TextLine): object {
  const { entities, figures } = extract(line);
  return { entities, figures };
}
