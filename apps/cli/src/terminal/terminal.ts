import { type Style, styleFor } from "./style.js";
import { type Column, drawTable } from "./table.js";

/** Where a command writes: results to `out`, everything that is said about them to `err`. */
export interface Terminal {
  width: number;
  isInteractive: boolean;
  style: Style;
  errorStyle: Style;
  print(text?: string): void;
  note(text: string): void;
  json(value: unknown): void;
  table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): void;
}

const PIPED_WIDTH = 120;

export function openTerminal(
  out: NodeJS.WriteStream = process.stdout,
  err: NodeJS.WriteStream = process.stderr,
): Terminal {
  const style = styleFor(out);
  const width = out.isTTY ? Math.max(40, out.columns || 80) : PIPED_WIDTH;
  const print = (text = "") => void out.write(`${text}\n`);
  return {
    width,
    isInteractive: out.isTTY === true,
    style,
    errorStyle: styleFor(err),
    print,
    note: (text) => void err.write(`${text}\n`),
    json: (value) => print(JSON.stringify(value, null, 2)),
    table: (rows, columns) => print(drawTable(rows, columns, { width, style })),
  };
}
