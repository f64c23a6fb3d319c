import pg from "pg";

const INT8 = 20;
const TIMESTAMPTZ = 1184;
const INT8_ARRAY = 1016;

type Parser = (value: string) => unknown;

const builtInParser = pg.types.getTypeParser as (oid: number) => Parser;
const parseDate = builtInParser(TIMESTAMPTZ) as (value: string) => Date;
const parseArray = builtInParser(INT8_ARRAY) as (value: string) => string[];

/** Ids and counts stay far below 2^53, so a number loses nothing; instants travel as ISO 8601 in UTC. */
const PARSERS = new Map<number, Parser>([
  [INT8, Number],
  [TIMESTAMPTZ, (value) => parseDate(value).toISOString()],
  [INT8_ARRAY, (value) => parseArray(value).map(Number)],
]);

/** Column types for one connection: the driver's own table of parsers is shared by the whole process and left alone. */
export const COLUMN_TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" && PARSERS.get(oid)) ||
    pg.types.getTypeParser(oid, format as "text")) as pg.CustomTypesConfig["getTypeParser"],
};
