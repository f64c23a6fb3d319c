import type { FigureNote } from "@newsledger/contracts";
import { sql } from "kysely";
import { ADVISORY_LOCKS } from "../connect/advisory-locks.js";
import { citeFigures } from "../read/cite-figures.js";
import { FIGURE_TO_ARTICLE } from "../read/current.js";
import type { FigureRow } from "../read/figure-models.js";
import { FACT_COLUMNS, type FactRecord } from "../read/figure-rows.js";
import type { Db, Trx } from "../write/write-context.js";

/** What the rules found on a figure. `scope` says against what: figures of its article, or answers to its question. */
export interface FoundNote extends FigureNote {
  figureId: number;
}

/** The rules, from the pure ledger: each takes figures that belong together, and answers what does not add up. */
export interface NoteRules {
  ofArticle(figures: FigureRow[]): FoundNote[];
  ofQuestion(figures: FigureRow[]): FoundNote[];
  /** Of two answers to a question, the larger is at least `factor` times the smaller, which is at least `value`. */
  farApart: { factor: number; value: number };
  /** Whether a sentence speaks of earlier answers to the question, so that these are to be read. */
  needsHistory(figure: FigureRow): boolean;
}

/** A question's newest answers tell as much as all of them, at a cost that does not grow. */
const ANSWERS = 100;

/**
 * Checks up to `limit` articles that were linked since the last check, and answers how many there were; 0 also where
 * another process checks just now. What was noted before of the same figures is replaced, all in one transaction.
 */
export function checkFigures(db: Db, limit: number, rules: NoteRules): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{
      held: boolean;
    }>`select pg_try_advisory_xact_lock(${ADVISORY_LOCKS.notes}) as held`.execute(trx);
    if (!rows[0]?.held) return 0;
    const extractions = await takeUnchecked(trx, limit);
    if (extractions.length === 0) return 0;
    const figures = await readFigures(trx, sql`f.extraction_id = any(${extractions}::bigint[])`);
    const found = [...groupBy(figures, (figure) => figure.articleId).values()].flatMap(rules.ofArticle);
    await replaceNotes(trx, "article", { checked: figures, found });
    await replaceNotes(trx, "question", await checkQuestions(trx, figures, rules));
    return extractions.length;
  });
}

async function takeUnchecked(trx: Trx, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    delete from unchecked_extraction where extraction_id in (
      select extraction_id from unchecked_extraction order by extraction_id limit ${limit} for update skip locked)
    returning extraction_id as id`.execute(trx);
  return rows.map(({ id }) => id);
}

interface Checked {
  checked: FigureRow[];
  found: FoundNote[];
}

async function checkQuestions(trx: Trx, figures: FigureRow[], rules: NoteRules): Promise<Checked> {
  const questions = [
    ...(await findFarApart(trx, figures, rules)),
    ...figures.filter(rules.needsHistory).map(questionOf),
  ];
  const asked = [...new Set(questions.filter((id) => id !== null))];
  if (asked.length === 0) return { checked: [], found: [] };
  const newest = sql`f.id in (select n.id ${newestAnswers(asked)})`;
  const checked = await readFigures(trx, newest);
  return { checked, found: [...groupBy(checked, questionOf).values()].flatMap(rules.ofQuestion) };
}

/** Most questions have answers of one size: whether any are far apart is seen without reading their sentences. */
async function findFarApart(trx: Trx, figures: FigureRow[], { farApart }: NoteRules): Promise<number[]> {
  const large = figures.filter(({ low, high }) => low !== null && low === high && low >= farApart.value);
  const asked = [...new Set(large.map(questionOf).filter((id) => id !== null))];
  if (asked.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select q.id ${newestAnswers(asked)} where n.low = n.high and n.low >= ${farApart.value}
    group by q.id having max(n.low) >= min(n.low) * ${farApart.factor}::float8`.execute(trx);
  return rows.map(({ id }) => id);
}

const newestAnswers = (questions: number[]) => sql`
  from unnest(${questions}::bigint[]) q(id) cross join lateral (
    select g.id, g.low, g.high from figure g where g.question_id = q.id order by g.id desc limit ${ANSWERS}) n`;

/** In the order of ids, so that those of one article stand in the order of its text. */
async function readFigures(trx: Trx, chosen: ReturnType<typeof sql>): Promise<FigureRow[]> {
  const { rows } = await sql<FactRecord>`
    select ${FACT_COLUMNS} from figure f ${FIGURE_TO_ARTICLE}
    where ${chosen} order by f.extraction_id, f.start_offset`.execute(trx);
  return citeFigures(trx, rows);
}

async function replaceNotes(trx: Trx, scope: string, { checked, found }: Checked): Promise<void> {
  const ids = checked.map(({ id }) => id);
  await sql`delete from figure_note where scope = ${scope} and figure_id = any(${ids}::bigint[])`.execute(trx);
  if (found.length === 0) return;
  const notes = JSON.stringify(found.map(({ figureId, ...note }) => ({ ...note, figure_id: figureId })));
  await sql`
    insert into figure_note (figure_id, kind, scope, sentence, evidence)
    select n.figure_id, n.kind, ${scope}, n.sentence, n.evidence
    from jsonb_to_recordset(${notes}::jsonb) as n(figure_id bigint, kind text, sentence text, evidence bigint[])
    order by n.figure_id
    on conflict (figure_id, kind, scope) do update set sentence = excluded.sentence, evidence = excluded.evidence`.execute(
    trx,
  );
}

/** Puts every article of the ledger on the list again, for when the rules have changed. Answers how many. */
export async function recheckAll(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into unchecked_extraction (extraction_id)
    select r.current_extraction_id from article a join revision r on r.id = a.current_revision_id
    where r.current_extraction_id is not null on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

const questionOf = ({ questionId }: FigureRow) => questionId;

function groupBy<K>(figures: FigureRow[], keyOf: (figure: FigureRow) => K): Map<K, FigureRow[]> {
  const groups = new Map<K, FigureRow[]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group) group.push(figure);
    else groups.set(keyOf(figure), [figure]);
  }
  return groups;
}
