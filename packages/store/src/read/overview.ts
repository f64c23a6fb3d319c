import { type ErrorKind, type Outcome, STAGES, type Stage } from "@newsledger/contracts";
import { type QueryExecutorProvider, sql } from "kysely";
import { FIGURE_TO_ARTICLE } from "./current.js";
import type { OutcomeCount, Overview, ProcessRow } from "./read-models.js";
import { toIso, toNullableNumber, toNumber } from "./row-values.js";

const MINUTES = 60;

export async function readOverview(db: QueryExecutorProvider): Promise<Overview> {
  const [totals, openHandoffs, throughput, lagS] = await Promise.all([
    countTotals(db),
    countOpenHandoffs(db),
    countEndsAMinute(db),
    medianLagS(db),
  ]);
  return { ...totals, openHandoffs, throughput, lagS };
}

export async function readServerVersion(db: QueryExecutorProvider): Promise<string> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db);
  return rows[0]?.version ?? "";
}

type Totals = Pick<Overview, "articles" | "figures" | "entities" | "questions" | "sources" | "failures24h">;

async function countTotals(db: QueryExecutorProvider): Promise<Totals> {
  const { rows } = await sql<Record<string, string>>`
    select
      (select count(*) from article where current_revision_id is not null) as articles,
      (select count(*) from figure f ${FIGURE_TO_ARTICLE}) as figures,
      (select count(*) from entity) as entities,
      (select count(*) from question) as questions,
      (select count(*) from source where is_active and slug <> 'imported') as sources,
      (select count(*) from trail where at > now() - interval '24 hours' and outcome = 'failed') as failures`.execute(
    db,
  );
  const row = rows[0] ?? {};
  return {
    articles: toNumber(row.articles),
    figures: toNumber(row.figures),
    entities: toNumber(row.entities),
    questions: toNumber(row.questions),
    sources: toNumber(row.sources),
    failures24h: toNumber(row.failures),
  };
}

async function countOpenHandoffs(db: QueryExecutorProvider): Promise<Record<Stage, number>> {
  const { rows } = await sql<{ stage: Stage; count: string }>`
    select stage, count(*) as count from handoff group by stage`.execute(db);
  const open = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  for (const row of rows) open[row.stage] = toNumber(row.count);
  return open;
}

async function countEndsAMinute(db: QueryExecutorProvider): Promise<number[]> {
  const { rows } = await sql<{ minutes_ago: number; count: string }>`
    select floor(extract(epoch from now() - at) / 60)::int as minutes_ago, count(*) as count
    from trail where at > now() - ${MINUTES}::int * interval '1 minute' group by 1`.execute(db);
  const ends = new Array<number>(MINUTES).fill(0);
  for (const row of rows) {
    const place = MINUTES - 1 - Math.min(MINUTES - 1, Math.max(0, row.minutes_ago));
    ends[place] = (ends[place] ?? 0) + toNumber(row.count);
  }
  return ends;
}

/** From discovery to the ledger: the last stage's end against the page's discovery, over the last hour. */
async function medianLagS(db: QueryExecutorProvider): Promise<number | null> {
  const { rows } = await sql<{ lag: number | null }>`
    select percentile_cont(0.5) within group (order by extract(epoch from t.at - p.discovered_at)) as lag
    from trail t join page p on p.id = t.page_id
    where t.at > now() - interval '1 hour' and t.stage = 'link' and t.outcome in ('stored', 'duplicate')
      and p.discovered_at > now() - interval '1 day'`.execute(db);
  return toNullableNumber(rows[0]?.lag ?? null);
}

interface OutcomeRecord {
  stage: Stage;
  outcome: Outcome;
  error_kind: ErrorKind | "";
  count: string;
  duration_ms: number;
  cpu_ms: number;
}

/** All ends of stages since the ledger began, for the metrics. */
export async function countOutcomes(db: QueryExecutorProvider): Promise<OutcomeCount[]> {
  const { rows } = await sql<OutcomeRecord>`
    select stage, outcome, error_kind, sum(count) as count, sum(duration_ms) as duration_ms, sum(cpu_ms) as cpu_ms
    from outcome_count group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows.map((row) => ({
    stage: row.stage,
    outcome: row.outcome,
    errorKind: row.error_kind,
    count: toNumber(row.count),
    durationMs: toNumber(row.duration_ms),
    cpuMs: toNumber(row.cpu_ms),
  }));
}

interface ProcessRecord extends Omit<ProcessRow, "startedAt" | "seenAt"> {
  started_at: Date;
  seen_at: Date;
}

export async function listProcesses(db: QueryExecutorProvider): Promise<ProcessRow[]> {
  const { rows } = await sql<ProcessRecord>`
    select id, role, pid, machine, stages, started_at, seen_at from process order by started_at, id`.execute(db);
  return rows.map(({ started_at, seen_at, ...row }) => ({
    ...row,
    startedAt: toIso(started_at),
    seenAt: toIso(seen_at),
  }));
}
