import type { Migration } from "kysely";
import { up as ledger } from "./0001-ledger.js";

/** All migrations by name, applied in the order of their names. A released one is never changed. */
export const MIGRATIONS: Record<string, Migration> = {
  "0001-ledger": { up: ledger },
};
