import { Hono } from "hono";
import type { DashboardDeps } from "../dashboard-deps.js";

/** The switch beside each block that a source repeats. A block that is no longer remembered has nothing to switch. */
export function createFurnitureRoutes({ store }: Pick<DashboardDeps, "store">): Hono {
  const routes = new Hono();
  routes.post("/sources/:slug/furniture/:action{forget|remember}", async (c) => {
    const { slug, action } = c.req.param();
    const { print } = await c.req.parseBody();
    const isDone = await store.stages.setFurnitureForgotten(slug, Number(print), action === "forget");
    return c.redirect(`/sources/${encodeURIComponent(slug)}?did=${isDone ? action : "nothing"}#furniture`, 303);
  });
  return routes;
}
