import pg from "pg";

/** What lies in the ledger, counted, to compare a disturbed run with an undisturbed one. */
export interface Census {
  pages: number;
  captures: number;
  articles: number;
  revisions: number;
  extractions: number;
  mentions: number;
  figures: number;
  entities: number;
  questions: number;
  openHandoffs: number;
  /** Ends of discovery: how many depends on how long the run took. */
  polls: number;
  /** Runs that wrote a result, by stage, discovery left out: one for each piece of work, however often it was tried. */
  ends: Record<string, number>;
  /** Pieces of work with more than one such end. */
  doubled: number;
}

const ENDS = "stage <> 'discover' and outcome in ('stored', 'duplicate', 'unchanged', 'filtered', 'empty')";

const COUNTS = `select
  (select count(*) from page)::int as pages,
  (select count(*) from capture)::int as captures,
  (select count(*) from article)::int as articles,
  (select count(*) from revision)::int as revisions,
  (select count(*) from extraction)::int as extractions,
  (select count(*) from mention)::int as mentions,
  (select count(*) from figure)::int as figures,
  (select count(*) from entity)::int as entities,
  (select count(*) from question)::int as questions,
  (select count(*) from handoff)::int as "openHandoffs",
  (select count(*) from trail where stage = 'discover')::int as polls,
  (select count(*) from (select 1 from trail where ${ENDS} group by stage, subject_id having count(*) > 1) d)::int as doubled,
  (select coalesce(json_object_agg(stage, ends), '{}') from
    (select stage, count(*)::int as ends from trail where ${ENDS} group by stage) e) as ends`;

export async function takeCensus(databaseUrl: string): Promise<Census> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<Census>(COUNTS);
    return rows[0] as Census;
  } finally {
    await client.end();
  }
}
