import type { Kysely, Transaction } from "kysely";
import type { Database } from "../database.js";
import type { StoreEventKind } from "../store.js";

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

/** What every write needs: the database, and a way to tell the listeners afterwards. */
export interface WriteContext {
  db: Db;
  /** Called after a commit. */
  announce(...kinds: StoreEventKind[]): void;
}
