import { Hono } from "hono";
import type { DashboardDeps } from "../dashboard-deps.js";

/** Looking up what a source published between two dates, and ending that. */
export function createBackfillRoutes({ store, startBackfill }: DashboardDeps): Hono {
  const routes = new Hono();
  const back = (slug: string, did: string) => `/sources/${encodeURIComponent(slug)}?did=${did}#backfill`;

  routes.post("/sources/:slug/backfill", async (c) => {
    const slug = c.req.param("slug");
    const { from, to } = await c.req.parseBody();
    if (startBackfill) await startBackfill(slug, { from: String(from ?? ""), to: String(to ?? "") });
    return c.redirect(back(slug, "backfill"), 303);
  });

  routes.post("/sources/:slug/backfill/cancel", async (c) => {
    const slug = c.req.param("slug");
    const ended = await store.backfills.cancel(slug);
    return c.redirect(back(slug, ended === null ? "no-backfill" : "cancel"), 303);
  });
  return routes;
}
