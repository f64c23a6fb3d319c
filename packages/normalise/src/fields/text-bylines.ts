import type { EdgeLine } from "../body/edge-lines.js";
import { foldText } from "../body/fold-text.js";
import { readBracketedNames, readBylineLine, readNamesLine } from "../names/read-byline-line.js";
import { type Field, firstField, listField } from "./field.js";

/** Who signs in the text itself: a byline of its own line, names in bold over the text, names in brackets under it. */
export function readTextBylines(
  lines: readonly EdgeLine[],
  outlets: readonly string[],
  text: string,
): Field<string[]> | null {
  const last = lines.at(-1)?.text ?? "";
  return firstField(
    () => allNames(lines, "head", outlets),
    () => allNames(lines, "foot", outlets),
    () => firstNames(lines, (line) => readBoldNames(line, outlets, text)),
    () => listField(readBracketedNames(last), "text"),
  );
}

function allNames(lines: readonly EdgeLine[], where: EdgeLine["where"], outlets: readonly string[]) {
  const here = lines.filter((line) => line.where === where);
  return listField(
    here.flatMap(({ text }) => readBylineLine(text, outlets)),
    "text",
  );
}

function firstNames(lines: readonly EdgeLine[], read: (line: EdgeLine) => string[]): Field<string[]> | null {
  for (const line of lines) {
    const names = read(line);
    if (names.length > 0) return listField(names, "text");
  }
  return null;
}

/** A name in bold may be a heading over what is told of that person, who is then named again. */
function readBoldNames(
  { text: line, where, isEmphasised }: EdgeLine,
  outlets: readonly string[],
  text: string,
): string[] {
  if (where !== "head" || !isEmphasised) return [];
  const names = readNamesLine(line, outlets);
  const folded = foldText(text);
  return names.some((name) => folded.split(foldText(name)).length > 2) ? [] : names;
}
