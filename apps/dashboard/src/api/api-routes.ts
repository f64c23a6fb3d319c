import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { ReadModels } from "@newsledger/store";
import type { Context } from "hono";
import type { DashboardDeps } from "../dashboard-deps.js";
import { addBackfills } from "./backfill-routes.js";
import { addDecisions } from "./decision-routes.js";
import { addExports } from "./export-routes.js";
import * as params from "./params.js";
import { problem } from "./problem.js";
import * as schemas from "./schemas.js";

const problems = { 400: schemas.problemOf("A parameter cannot be used") };
const notFound = { 404: schemas.problemOf("There is none") };

/** The documented API: every list and every record that the pages show, and what can be decided. */
export function createApi({
  store,
  startBackfill,
  version,
}: Pick<DashboardDeps, "store" | "startBackfill" | "version">) {
  const { read, decisions } = store;
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return problem(c, { status: 400, title: "Bad request", detail: faultsOf(result.error) });
    },
  });
  api.use("*", async (c, next) => {
    dropEmptyParameters(c);
    await next();
  });
  addLists(api, read);
  addRecords(api, read);
  addDecisions(api, decisions);
  addBackfills(api, { store, ...(startBackfill && { startBackfill }) });
  addExports(api, read);
  api.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Newsledger",
      version,
      description:
        "Articles, figures, entities, sources and questions as the dashboard shows them. Lists answer `items` and `next`, the cursor of the page that follows.",
    },
  });
  api.all("/api/*", (c) => problem(c, absent("No such address in the API: /api/openapi.json lists them.")));
  return api;
}

/** Forms send all their fields: an empty one means that it was not given. */
function dropEmptyParameters(c: Context): void {
  const url = new URL(c.req.url);
  const empty = [...url.searchParams].filter(([, value]) => value === "");
  if (empty.length === 0) return;
  for (const [name] of empty) url.searchParams.delete(name, "");
  c.req.raw = new Request(url, c.req.raw);
}

function faultsOf(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.join(".") || "query"}: ${issue.message}`).join("; ");
}

function absent(detail: string) {
  return { status: 404, title: "Not found", detail } as const;
}

function listRoute<P extends z.ZodObject, T extends z.ZodType>(path: string, query: P, item: T, summary: string) {
  return createRoute({
    method: "get",
    path,
    summary,
    request: { query },
    responses: {
      200: { description: "One page", content: { "application/json": { schema: schemas.listingOf(item) } } },
      ...problems,
    },
  });
}

function recordRoute<P extends z.ZodObject, T extends z.ZodType>(path: string, params: P, item: T, summary: string) {
  return createRoute({
    method: "get",
    path,
    summary,
    request: { params },
    responses: {
      200: { description: "The record", content: { "application/json": { schema: item } } },
      ...problems,
      ...notFound,
    },
  });
}

function addLists(api: OpenAPIHono, read: ReadModels): void {
  const { ArticleParams, FigureParams, EntityParams, QuestionParams } = params;
  const articles = listRoute("/api/v1/articles", ArticleParams, schemas.ArticleItem, "Articles, newest in print first");
  api.openapi(articles, async (c) => c.json(await read.listArticles(c.req.valid("query")), 200));
  const figures = listRoute("/api/v1/figures", FigureParams, schemas.FigureItem, "Figures, newest in print first");
  api.openapi(figures, async (c) => c.json(await read.listFigures(c.req.valid("query")), 200));
  const entities = listRoute("/api/v1/entities", EntityParams, schemas.EntityItem, "Entities, most widely named first");
  api.openapi(entities, async (c) => c.json(await read.listEntities(c.req.valid("query")), 200));
  const questions = listRoute(
    "/api/v1/questions",
    QuestionParams,
    schemas.QuestionItem,
    "Questions, most answered first",
  );
  api.openapi(questions, async (c) => c.json(await read.listQuestions(c.req.valid("query")), 200));
  const candidates = listRoute(
    "/api/v1/candidates",
    params.DecisionParams,
    schemas.CandidateItem,
    "Pairs of entities that may be one, likeliest first",
  );
  api.openapi(candidates, async (c) => c.json(await read.listCandidates(c.req.valid("query")), 200));
  const trail = listRoute(
    "/api/v1/decisions",
    params.DecisionParams,
    schemas.DecisionItem,
    "What was decided of entities, newest first",
  );
  api.openapi(trail, async (c) => c.json(await read.listDecisions(c.req.valid("query")), 200));
  const sources = listRoute("/api/v1/sources", z.object({}), schemas.SourceItem, "All sources, by name");
  api.openapi(sources, async (c) => c.json({ items: (await read.listSources()) as never[], next: null }, 200));
}

function addRecords(api: OpenAPIHono, read: ReadModels): void {
  const { IdParam, KeyParam, SlugParam } = params;
  const article = recordRoute(
    "/api/v1/articles/{id}",
    IdParam,
    schemas.ArticleFull,
    "An article with all that was read in it",
  );
  api.openapi(article, async (c) => answer(c, await read.findArticle(c.req.valid("param").id), "article"));
  const figure = recordRoute("/api/v1/figures/{id}", IdParam, schemas.FigureFull, "A figure with what is around it");
  api.openapi(figure, async (c) => answer(c, await read.findFigure(c.req.valid("param").id), "figure"));
  const entity = recordRoute("/api/v1/entities/{key}", KeyParam, schemas.EntityFull, "An entity");
  api.openapi(entity, async (c) => answer(c, await read.findEntity(c.req.valid("param").key), "entity"));
  const question = recordRoute("/api/v1/questions/{id}", IdParam, schemas.QuestionFull, "A question with its answers");
  api.openapi(question, async (c) => answer(c, await read.findQuestion(c.req.valid("param").id), "question"));
  const source = recordRoute("/api/v1/sources/{slug}", SlugParam, schemas.SourceItem, "A source");
  api.openapi(source, async (c) => answer(c, await read.findSource(c.req.valid("param").slug), "source"));
}

function answer(c: Context, record: object | null, what: string) {
  return (record ? c.json(record, 200) : problem(c, absent(`There is no such ${what}.`))) as never;
}
