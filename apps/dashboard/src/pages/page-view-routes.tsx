import { LedgerError } from "@newsledger/contracts";
import { Hono } from "hono";
import type { DashboardDeps } from "../dashboard-deps.js";
import { type RenderBase, renderPage } from "../layout/render.js";
import { ErrorPage } from "./error-page.js";
import { PageViewPage } from "./page-view-page.js";

/** How an article's page was read. */
export function createPageViewRoutes({ store, explainPage = null }: DashboardDeps, base: RenderBase): Hono {
  const routes = new Hono();
  routes.get("/articles/:id/page", async (c) => {
    const id = Number(c.req.param("id"));
    const detail = await store.read.findArticle(id);
    if (detail === null) {
      const hint = "The page of articles lists those that are: /articles";
      const page = <ErrorPage title="No such article" message="No article has that number." hint={hint} />;
      return renderPage(c, base, page, 404);
    }
    const view = (await explainPage?.(id).catch(toUnreadable)) ?? null;
    if (view instanceof LedgerError) {
      const hint = view.hint ?? "newsledger doctor checks every part.";
      const page = <ErrorPage title="This page cannot be read again" message={view.message} hint={hint} />;
      return renderPage(c, base, page, 404);
    }
    if (view === null) {
      const message = "This dashboard was started without the folder that holds the pages as they were fetched.";
      const hint = `newsledger explain ${id} --page shows it where that folder is.`;
      return renderPage(c, base, <ErrorPage title="No pages here" message={message} hint={hint} />, 503);
    }
    const title = detail.title ?? "Untitled";
    return renderPage(c, base, <PageViewPage articleId={id} title={title} lang={detail.lang} view={view} />);
  });
  return routes;
}

/** The snapshot is gone, or too large to be marked up between two requests: the reader is told, and nothing is broken. */
function toUnreadable(error: unknown): LedgerError {
  if (error instanceof LedgerError && error.kind === "permanent") return error;
  throw error;
}
