/** One paragraph of a plain text file, with the number of the line it began on for the trace. */
export interface TextLine {
  readonly text: string;
  readonly lineNumber: number;
}

export function positionOf(line: TextLine): string {
  return `line ${line.lineNumber}`;
}
