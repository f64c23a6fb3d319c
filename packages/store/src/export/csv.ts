export type Cell = string | number | null;

// What spreadsheets take for the beginning of a formula, the full-width forms included. A sign alone is none.
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20](?!$)/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One record after RFC 4180. Words that a spreadsheet would reckon with get an apostrophe in front; numbers do not. */
export function writeCsvRecord(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
