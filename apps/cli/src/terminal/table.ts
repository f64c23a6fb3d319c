import { cellWidth, wrapCell } from "./cell-width.js";
import type { Style } from "./style.js";

export interface Column<Row> {
  title: string;
  value: (row: Row) => string | number | null;
  align?: "left" | "right";
  /** Paints a finished cell; it must not change its width. */
  paint?: (text: string, row: Row) => string;
  /** Never narrower than this, however small the terminal. */
  least?: number;
}

export interface TableOptions {
  width: number;
  style: Style;
  indent?: string;
}

const GAP = "  ";

/** Draws rows under a heading. Columns that do not fit share what room there is, and their text wraps. */
export function drawTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], options: TableOptions): string {
  const indent = options.indent ?? "";
  const cells = rows.map((row) => columns.map((column) => String(column.value(row) ?? "")));
  const widths = fitWidths(columns, cells, options.width - indent.length);
  const lines = [
    columns.map((column, index) => options.style.bold(pad(column.title, widths[index] ?? 0, column.align))),
    widths.map((width) => options.style.dim("─".repeat(width))),
    ...rows.flatMap((row, index) => drawRow(row, cells[index] ?? [], columns, widths)),
  ];
  return lines.map((line) => (indent + line.join(GAP)).trimEnd()).join("\n");
}

function drawRow<Row>(row: Row, cells: string[], columns: readonly Column<Row>[], widths: number[]): string[][] {
  const wrapped = cells.map((cell, index) => wrapCell(cell, widths[index] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns.map((column, index) => {
      const text = pad(wrapped[index]?.[line] ?? "", widths[index] ?? 0, column.align);
      return column.paint ? column.paint(text, row) : text;
    }),
  );
}

function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const room = " ".repeat(Math.max(0, width - cellWidth(text)));
  return align === "right" ? room + text : text + room;
}

function fitWidths<Row>(columns: readonly Column<Row>[], cells: string[][], available: number): number[] {
  const widths = columns.map((column, index) =>
    Math.max(cellWidth(column.title), ...cells.map((row) => cellWidth(row[index] ?? ""))),
  );
  const least = columns.map((column, index) => {
    const wanted = column.least ?? Math.max(4, cellWidth(column.title));
    return column.align === "right" ? Math.max(wanted, longestWord(cells, index)) : wanted;
  });
  let excess = widths.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1)) - available;
  while (excess > 0) {
    const widest = widths.reduce(
      (best, width, index) => (width > (least[index] ?? 0) && width > (widths[best] ?? 0) ? index : best),
      widths.findIndex((width, index) => width > (least[index] ?? 0)),
    );
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
    excess -= 1;
  }
  return widths;
}

/** Numbers stand at the right, and one that is broken over two lines is read as another. */
function longestWord(cells: string[][], index: number): number {
  return Math.max(0, ...cells.flatMap((row) => (row[index] ?? "").split(/\s+/).map(cellWidth)));
}
