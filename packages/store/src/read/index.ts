import type { Kysely } from "kysely";
import type { Database } from "../database.js";
import { listChores } from "../upkeep/chores.js";
import { countArticlesAfter, findArticle, listArticles, listLanguages, resolveArticle } from "./articles.js";
import { countCandidates, listCandidates } from "./candidates.js";
import { findDecision, listDecisions } from "./decisions.js";
import { findEntity, findFormerEntity, listEntities } from "./entities.js";
import type { EntityQuery } from "./entity-models.js";
import { readFieldGaps } from "./field-gaps.js";
import { findFigure } from "./figure-detail.js";
import type { FigureQuery } from "./figure-models.js";
import { countFigures, findFigures, listFigures } from "./figures.js";
import { listFurniture } from "./furniture.js";
import { keepCostly } from "./keep-costly.js";
import { countOutcomes, listProcesses, readOverview, readServerVersion } from "./overview.js";
import { findQuestion, listQuestions } from "./questions.js";
import type { QuestionQuery, ReadModels } from "./read-models.js";
import { findReading } from "./readings.js";
import { findSource, listSources } from "./sources.js";
import { createStreams } from "./stream-rows.js";
import { listTrail, trailOfAddress } from "./trail.js";

/**
 * The read side over one database. Lists answer at most 200 rows and a cursor for the next page; a cursor of another
 * list is refused with permanent `store.bad_cursor`, a malformed day with permanent `store.bad_date`.
 */
export function createReadModels(db: Kysely<Database>): ReadModels {
  const rankQuestions = keepCostly((query: QuestionQuery) => listQuestions(db, query));
  const count = keepCostly((query: FigureQuery) => countFigures(db, query));
  const streams = createStreams(db);
  const lookForEntities = keepCostly((query: EntityQuery) => listEntities(db, query));
  return {
    overview: () => readOverview(db),
    serverVersion: () => readServerVersion(db),
    listArticles: (query) => listArticles(db, query),
    listLanguages: () => listLanguages(db),
    findArticle: (id) => findArticle(db, id),
    resolveArticle: (reference) => resolveArticle(db, reference),
    countArticlesAfter: (articleId) => countArticlesAfter(db, articleId),
    listFigures: (query) => listFigures(db, query),
    countFigures: ({ cursor: _cursor, limit: _limit, order: _order, ...query }) => count(query),
    findFigure: (id) => findFigure(db, id),
    findFigures: (ids) => findFigures(db, ids),
    streamFigures: (query, signal) => streams.figures(query, signal),
    streamArticles: (query, signal) => streams.pages(listArticles, query, signal),
    streamEntities: (query, signal) => streams.pages(listEntities, query, signal),
    listEntities: lookForEntities,
    findEntity: (key) => findEntity(db, key),
    findFormerEntity: (key) => findFormerEntity(db, key),
    listDecisions: (query) => listDecisions(db, query),
    findDecision: (id) => findDecision(db, id),
    listCandidates: (query) => listCandidates(db, query),
    countCandidates: () => countCandidates(db),
    listSources: () => listSources(db),
    findSource: (slug) => findSource(db, slug),
    readFieldGaps: (slug) => readFieldGaps(db, slug),
    listFurniture: (slug) => listFurniture(db, slug),
    findReading: (articleId) => findReading(db, articleId),
    listQuestions: rankQuestions,
    findQuestion: (id) => findQuestion(db, id),
    listTrail: (query) => listTrail(db, query),
    trailOfAddress: (reference) => trailOfAddress(db, reference),
    countOutcomes: () => countOutcomes(db),
    listProcesses: () => listProcesses(db),
    listChores: () => listChores(db),
  };
}
