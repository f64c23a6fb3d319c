import { retryable } from "@newsledger/contracts";
import { type ControlledTransaction, type Kysely, sql } from "kysely";
import type { Database } from "../database.js";
import { citeFigures } from "./cite-figures.js";
import { where } from "./conditions.js";
import { FIGURE_TO_ARTICLE } from "./current.js";
import { conditionsOf } from "./figure-conditions.js";
import type { CitedFigure, FigureQuery } from "./figure-models.js";
import { FACT_COLUMNS, type FactRecord } from "./figure-rows.js";
import type { Listing, ListQuery } from "./read-models.js";

type Db = Kysely<Database>;
type Snapshot = ControlledTransaction<Database>;

/** Rows a batch: enough to keep the round trips cheap, few enough to hold their articles' texts. */
const BATCH = 500;
/** Each stream holds a connection for as long as its reader takes; the others are for the pages. */
const MOST_STREAMS = 3;

/** Opens streams over one database, at most three at a time. Throws retryable `store.streams_busy` beyond that. */
export function createStreams(db: Db) {
  let open = 0;

  async function* inSnapshot<T>(
    signal: AbortSignal | undefined,
    read: (snapshot: Snapshot) => AsyncGenerator<T[]>,
  ): AsyncGenerator<T[]> {
    if (open >= MOST_STREAMS) throw tooMany();
    open += 1;
    try {
      yield* readSnapshot(db, signal, read);
    } finally {
      open -= 1;
    }
  }

  return {
    figures: (query: FigureQuery, signal?: AbortSignal) =>
      inSnapshot(signal, (snapshot) => streamFigures(snapshot, query)),
    /** Any list, page by page. */
    pages: <Q extends ListQuery, T>(
      list: (db: Snapshot, query: Q) => Promise<Listing<T>>,
      query: Q,
      signal?: AbortSignal,
    ) => inSnapshot(signal, (snapshot) => streamPages((page) => list(snapshot, page), query)),
  };
}

async function* readSnapshot<T>(
  db: Db,
  signal: AbortSignal | undefined,
  read: (snapshot: Snapshot) => AsyncGenerator<T[]>,
): AsyncGenerator<T[]> {
  if (signal?.aborted) return;
  const snapshot = await db
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute();
  const callOff = await cancelWhenAborted(db, snapshot, signal);
  try {
    for await (const rows of read(snapshot)) {
      if (signal?.aborted) return;
      yield rows;
    }
  } catch (thrown) {
    // What was cut off for a reader who went away is no failure.
    if (!signal?.aborted) throw thrown;
  } finally {
    await callOff();
    await snapshot.rollback().execute();
  }
}

/**
 * A statement that is under way is ended from another connection. Calling it off waits for that, so that it cannot hit
 * whoever uses the connection next.
 */
async function cancelWhenAborted(
  db: Db,
  snapshot: Snapshot,
  signal: AbortSignal | undefined,
): Promise<() => Promise<unknown>> {
  if (!signal) return async () => undefined;
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(snapshot);
  let cancelled: Promise<unknown> = Promise.resolve();
  const cancel = () => {
    cancelled = sql`select pg_cancel_backend(${rows[0]?.pid ?? 0})`.execute(db).catch(() => undefined);
  };
  signal.addEventListener("abort", cancel, { once: true });
  return () => {
    signal.removeEventListener("abort", cancel);
    return cancelled;
  };
}

/** One statement for all rows, fetched batch by batch; the texts of each batch's revisions are read once. */
async function* streamFigures(snapshot: Snapshot, query: FigureQuery): AsyncGenerator<CitedFigure[]> {
  await sql`declare figures no scroll cursor for
    select ${FACT_COLUMNS} from figure f ${FIGURE_TO_ARTICLE} ${where(conditionsOf(query))} order by f.id`.execute(
    snapshot,
  );
  for (;;) {
    const { rows } = await sql<FactRecord>`fetch ${sql.lit(BATCH)} from figures`.execute(snapshot);
    if (rows.length === 0) return;
    yield await citeFigures(snapshot, rows);
  }
}

async function* streamPages<Q extends ListQuery, T>(
  list: (query: Q) => Promise<Listing<T>>,
  query: Q,
): AsyncGenerator<T[]> {
  let cursor: string | null = null;
  do {
    const page: Listing<T> = await list({ ...query, limit: 200, ...(cursor ? { cursor } : {}) });
    if (page.items.length > 0) yield page.items;
    cursor = page.next;
  } while (cursor !== null);
}

function tooMany() {
  return retryable("store.streams_busy", `${MOST_STREAMS} exports are under way already.`, {
    hint: "Try again when one has ended; `newsledger export` on the command line waits for nobody.",
  });
}
