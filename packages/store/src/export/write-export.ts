import type { EntityQuery } from "../read/entity-models.js";
import type { FigureQuery } from "../read/figure-models.js";
import type { ArticleQuery, ReadModels } from "../read/read-models.js";
import { writeCsvRecord } from "./csv.js";
import { EXPORT_COLUMNS } from "./export-columns.js";
import { type ExportedRow, exportArticle, exportEntity, exportFigure, toCell } from "./exported-rows.js";

export const EXPORT_FORMATS = ["csv", "ndjson", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORTABLES = ["figures", "articles", "entities"] as const;
export type Exportable = (typeof EXPORTABLES)[number];

export const EXPORT_MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
  json: "application/json; charset=utf-8",
};

type Read = Pick<ReadModels, "streamFigures" | "streamArticles" | "streamEntities">;

export interface ExportWish {
  what: Exportable;
  format: ExportFormat;
  query: FigureQuery | ArticleQuery | EntityQuery;
  /** Ends the export and the query behind it. */
  signal?: AbortSignal;
  /** Told after each batch how many rows there have been. */
  onRows?: (rows: number) => void;
}

/** The rows of one snapshot as text, a piece a batch: as constant in memory as the stream behind it. */
export async function* writeExport(read: Read, wish: ExportWish): AsyncGenerator<string> {
  const { begin, row, end } = WRITERS[wish.format];
  let count = 0;
  yield begin(EXPORT_COLUMNS[wish.what]);
  for await (const rows of readRows(read, wish)) {
    const isFirst = count === 0;
    count += rows.length;
    yield rows.map((one, index) => row(one, isFirst && index === 0)).join("");
    wish.onRows?.(count);
  }
  // What was cut off must not look whole.
  if (!wish.signal?.aborted) yield end;
}

interface Writer {
  begin(columns: readonly string[]): string;
  row(row: ExportedRow, isFirst: boolean): string;
  end: string;
}

const WRITERS: Record<ExportFormat, Writer> = {
  csv: {
    begin: (columns) => writeCsvRecord(columns),
    row: (row) => writeCsvRecord(Object.values(row).map(toCell)),
    end: "",
  },
  ndjson: { begin: () => "", row: (row) => `${JSON.stringify(row)}\n`, end: "" },
  json: { begin: () => "[", row: (row, isFirst) => `${isFirst ? "" : ","}\n${JSON.stringify(row)}`, end: "\n]\n" },
};

async function* readRows(read: Read, { what, query, signal }: ExportWish): AsyncGenerator<ExportedRow[]> {
  if (what === "figures")
    for await (const rows of read.streamFigures(query as FigureQuery, signal)) yield rows.map(exportFigure);
  if (what === "articles")
    for await (const rows of read.streamArticles(query as ArticleQuery, signal)) yield rows.map(exportArticle);
  if (what === "entities")
    for await (const rows of read.streamEntities(query as EntityQuery, signal)) yield rows.map(exportEntity);
}
