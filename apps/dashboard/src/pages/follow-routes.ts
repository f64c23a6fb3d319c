import { type Context, Hono } from "hono";
import type { DashboardDeps } from "../dashboard-deps.js";
import { follow, markSeen, unfollow } from "./followed.js";

/** Following questions, and saying that their answers have been read. */
export function createFollowRoutes({ now = () => new Date() }: Pick<DashboardDeps, "now">): Hono {
  const routes = new Hono();
  const back = (c: Context) => c.redirect(`/questions/${idOf(c)}`, 303);

  routes.post("/questions/:id{[1-9][0-9]{0,14}}/follow", (c) => {
    follow(c, idOf(c), now());
    return back(c);
  });
  routes.post("/questions/:id{[1-9][0-9]{0,14}}/unfollow", (c) => {
    unfollow(c, idOf(c));
    return back(c);
  });
  routes.post("/seen", async (c) => {
    const { until } = await c.req.parseBody();
    markSeen(c, readUntil(until, now()));
    return c.redirect("/", 303);
  });
  return routes;
}

const idOf = (c: Context): number => Number(c.req.param("id"));

/** When the page was drawn: what came in since has not been read. Never later than now. */
function readUntil(until: unknown, now: Date): Date {
  const at = Date.parse(String(until));
  return at <= now.getTime() ? new Date(at) : now;
}
