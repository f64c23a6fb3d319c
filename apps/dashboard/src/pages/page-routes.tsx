import type { EntityType } from "@newsledger/contracts";
import { NOTE_KINDS } from "@newsledger/contracts";
import type { Store } from "@newsledger/store";
import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { DashboardDeps } from "../dashboard-deps.js";
import type { ScaleWish } from "../draw/axis.js";
import { type RenderBase, renderPage } from "../layout/render.js";
import { AboutPage } from "./about-page.js";
import { ArticlePage } from "./article-page.js";
import { ArticlesPage } from "./articles-page.js";
import { EntitiesPage } from "./entities-page.js";
import { ErrorPage } from "./error-page.js";
import { FigurePage } from "./figure-page.js";
import { readFigureQuery } from "./figure-query.js";
import { FiguresPage } from "./figures-page.js";
import { readFollowed } from "./followed.js";
import { type FollowedNews, loadFollowed } from "./followed-section.js";
import { OverviewPage } from "./overview-page.js";
import { QuestionPage } from "./question-page.js";
import { QuestionsPage, questionSortOf } from "./questions-page.js";
import { SourcesPage } from "./sources-page.js";
import { ToCheckPage } from "./to-check-page.js";

type Read = Store["read"];

/** The pages that only read. Each handler loads what its page shows, all at once, and draws it. */
export function createPageRoutes(
  { store, queues, addSource, now = () => new Date() }: DashboardDeps,
  base: RenderBase,
): Hono {
  const routes = new Hono();
  const { read } = store;
  const draw = (c: Context, page: Child) => renderPage(c, base, page);
  const missing = (c: Context, what: string, list: string) =>
    renderPage(c, base, <Missing what={what} list={list} />, 404);

  routes.get("/", async (c) => draw(c, await loadOverview(read, await loadFollowed(read, readFollowed(c), now()))));
  routes.get("/articles", async (c) => draw(c, await loadArticles(read, queryOf(c))));
  routes.get("/articles/:id", async (c) => {
    const detail = await read.findArticle(Number(c.req.param("id")));
    return detail ? draw(c, <ArticlePage detail={detail} />) : missing(c, "article", "/articles");
  });
  routes.get("/figures", async (c) => draw(c, await loadFigures(read, queryOf(c))));
  routes.get("/to-check", async (c) => draw(c, await loadToCheck(read, queryOf(c))));
  routes.get("/figures/:id", async (c) => {
    const figure = await read.findFigure(Number(c.req.param("id")));
    return figure ? draw(c, <FigurePage figure={figure} />) : missing(c, "figure", "/figures");
  });
  routes.get("/entities", async (c) => {
    const query = queryOf(c);
    const type = query.get("type") as EntityType | null;
    const [listing, waiting] = await Promise.all([
      read.listEntities(filled({ q: query.get("q"), type, cursor: query.get("cursor") })),
      read.countCandidates(),
    ]);
    return draw(c, <EntitiesPage listing={listing} query={query} waiting={waiting} />);
  });
  routes.get("/questions", async (c) => {
    const query = queryOf(c);
    const sort = questionSortOf(query.get("sort"));
    const listing = await read.listQuestions({ ...filled({ q: query.get("q"), cursor: query.get("cursor") }), sort });
    return draw(c, <QuestionsPage listing={listing} query={query} />);
  });
  routes.get("/questions/:id", async (c) => {
    const question = await read.findQuestion(Number(c.req.param("id")));
    return question
      ? draw(c, <QuestionPage question={question} wish={scaleOf(c)} isFollowed={isFollowed(c, question.id)} />)
      : missing(c, "question", "/questions");
  });
  routes.get("/sources", async (c) => {
    const [sources, processes] = await Promise.all([read.listSources(), read.listProcesses()]);
    return draw(c, <SourcesPage {...{ sources, processes }} canAdd={Boolean(addSource)} />);
  });
  routes.get("/about", async (c) => {
    const [overview, processes, postgres] = await Promise.all([
      read.overview(),
      read.listProcesses(),
      read.serverVersion(),
    ]);
    const engines = { postgres, queues: queues?.backend ?? null, node: process.versions.node };
    return draw(c, <AboutPage {...{ overview, processes, engines }} />);
  });
  return routes;
}

function Missing({ what, list }: { what: string; list: string }) {
  return (
    <ErrorPage
      title={`No such ${what}`}
      message={`This address names no ${what} in the ledger.`}
      hint={`It may belong to an earlier wording that has been read again since. Look for it in the list: ${list}`}
    />
  );
}

async function loadOverview(read: Read, followed: FollowedNews | null) {
  const [overview, processes, figures, articles, sources, questions, newest] = await Promise.all([
    read.overview(),
    read.listProcesses(),
    read.listFigures({ limit: 200, sort: "seen" }),
    read.listArticles({ limit: 8 }),
    read.listSources(),
    read.listQuestions({ limit: 6 }),
    read.countArticlesAfter(0),
  ]);
  const lists = { figures: figures.items, articles: articles.items, questions: questions.items };
  return (
    <OverviewPage
      overview={overview}
      sources={sources}
      newestId={newest.newestId}
      {...{ processes, followed, ...lists }}
    />
  );
}

async function loadArticles(read: Read, query: URLSearchParams) {
  const wanted = filled({
    q: query.get("q"),
    source: query.get("source"),
    lang: query.get("lang"),
    cursor: query.get("cursor"),
  });
  const [listing, sources, languages, newest] = await Promise.all([
    read.listArticles({ ...wanted, limit: 40 }),
    read.listSources(),
    read.listLanguages(),
    read.countArticlesAfter(0),
  ]);
  return <ArticlesPage {...{ listing, sources, languages, query }} newestId={newest.newestId} />;
}

async function loadFigures(read: Read, query: URLSearchParams) {
  const wanted = readFigureQuery(query);
  const [listing, count, noted, sources, newest] = await Promise.all([
    read.listFigures({ ...wanted, limit: 60 }),
    read.countFigures(wanted),
    read.countFigures({ note: "any" }),
    read.listSources(),
    read.countArticlesAfter(0),
  ]);
  return <FiguresPage {...{ listing, count, noted, sources, query }} newestId={newest.newestId} />;
}

async function loadToCheck(read: Read, query: URLSearchParams) {
  const { note = "any", cursor } = readFigureQuery(query);
  const [listing, counts] = await Promise.all([
    read.listFigures({ note, sort: "seen", limit: 40, ...(cursor ? { cursor } : {}) }),
    Promise.all(NOTE_KINDS.map(async (kind) => [kind, await read.countFigures({ note: kind })] as const)),
  ]);
  return <ToCheckPage listing={listing} counts={new Map(counts.filter(([, { count }]) => count > 0))} query={query} />;
}

const isFollowed = (c: Context, id: number): boolean => readFollowed(c).questionIds.includes(id);

function scaleOf(c: Context): ScaleWish {
  const scale = c.req.query("scale");
  return scale === "linear" || scale === "log" ? scale : "auto";
}

function queryOf(c: Context): URLSearchParams {
  const query = new URL(c.req.url).searchParams;
  for (const [name, value] of [...query]) if (value.trim() === "") query.delete(name, value);
  return query;
}

/** Leaves out what was not given. */
function filled<T extends Record<string, string | null>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== "")) as never;
}
