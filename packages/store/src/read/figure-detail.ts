import { type QueryExecutorProvider, sql } from "kysely";
import { isRowId } from "./conditions.js";
import type { FigureDetail, FigureRow } from "./figure-models.js";
import { findFigureRow, findFigures, listFigures, listFiguresOfArticle, listFiguresOfQuestion } from "./figures.js";

/** As many as are worth a look beside one figure; the lists have all. */
const NEIGHBOURS = 12;

/** A figure with its citation, its paragraph and its neighbours; null when the current wording holds none of that id. */
export async function findFigure(db: QueryExecutorProvider, id: number): Promise<FigureDetail | null> {
  const figure = isRowId(id) ? await findFigureRow(db, id) : null;
  if (!figure) return null;
  const [article, question, ofArticle, sameSpeaker, evidence] = await Promise.all([
    readArticle(db, figure.revisionId),
    readQuestion(db, figure.questionId),
    listFiguresOfArticle(db, figure.articleId),
    listSameSpeaker(db, figure),
    findFigures(
      db,
      figure.notes.flatMap((note) => note.evidence),
    ),
  ]);
  const sameArticle = nearestTo(figure, ofArticle);
  return {
    ...figure,
    authors: article.authors,
    ...paragraphOf(article.text, figure),
    question,
    sameArticle,
    sameSpeaker,
    evidence,
  };
}

async function readArticle(db: QueryExecutorProvider, revisionId: number) {
  const { rows } = await sql<{ text: string; authors: string[] | null }>`
    select r.text, r.body->'authors' as authors from revision r where r.id = ${revisionId}`.execute(db);
  return { text: rows[0]?.text ?? "", authors: rows[0]?.authors ?? [] };
}

async function readQuestion(db: QueryExecutorProvider, id: number | null): Promise<FigureDetail["question"]> {
  if (id === null) return null;
  const { rows } = await sql<{ label: string }>`select label from question where id = ${id}`.execute(db);
  return rows[0] ? { id, label: rows[0].label, figures: await listFiguresOfQuestion(db, id) } : null;
}

async function listSameSpeaker(db: QueryExecutorProvider, figure: FigureRow): Promise<FigureRow[]> {
  const { speakerKey, id } = figure;
  if (speakerKey === null) return [];
  const { items } = await listFigures(db, { speaker: speakerKey, limit: NEIGHBOURS + 1 });
  return items.filter((other) => other.id !== id).slice(0, NEIGHBOURS);
}

function nearestTo(figure: FigureRow, ofArticle: FigureRow[]): FigureRow[] {
  const distance = (other: FigureRow) => Math.abs(other.start - figure.start);
  return ofArticle
    .filter((other) => other.id !== figure.id)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, NEIGHBOURS)
    .sort((one, other) => one.start - other.start);
}

/** Paragraphs are joined by a blank line. */
function paragraphOf(text: string, { sentenceStart, sentence }: FigureRow) {
  const before = text.lastIndexOf("\n\n", sentenceStart);
  const paragraphStart = before === -1 ? 0 : before + 2;
  const after = text.indexOf("\n\n", sentenceStart + sentence.length);
  return { paragraph: text.slice(paragraphStart, after === -1 ? text.length : after), paragraphStart };
}
