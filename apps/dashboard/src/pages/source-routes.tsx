import { type Context, Hono } from "hono";
import type { DashboardDeps } from "../dashboard-deps.js";
import { type RenderBase, renderPage } from "../layout/render.js";
import { ErrorPage } from "./error-page.js";
import { SourcePage } from "./source-page.js";
import { SourceTrialPage } from "./source-trial-page.js";

const NOTICES: Record<string, string> = {
  poll: "A poll is on its way. What it finds shows up in the trail below.",
  pause: "Paused. Nothing is polled until it is resumed.",
  resume: "Resumed. The next poll comes by its schedule.",
  forget: "The block stays in the text of pages that are read from now on.",
  remember: "The block is left out of pages that are read from now on.",
  backfill: "What it published between these days is looked up. What is found comes in below.",
  cancel: "Cancelled. What was read before stays.",
  "no-backfill": "None was under way any more.",
  added: "It is followed from now on, and polled at once.",
  nothing: "That block is not remembered any more.",
};

/** One source: its state, and the three things that an operator can do to it. */
export function createSourceRoutes(deps: DashboardDeps, base: RenderBase): Hono {
  const { store, queues, trySource = null, startBackfill = null } = deps;
  const routes = new Hono();
  const missing = (c: Context) =>
    renderPage(
      c,
      base,
      <ErrorPage
        title="No such source"
        message="No source of that name is configured."
        hint="The page of sources lists those that are: /sources"
      />,
      404,
    );

  routes.get("/sources/:slug", async (c) => {
    const slug = c.req.param("slug");
    const source = await store.read.findSource(slug);
    if (!source) return missing(c);
    const canBackfill = startBackfill !== null && slug !== "imported";
    const [trail, articles, fields, furniture, backfills, hubs] = await Promise.all([
      store.read.listTrail({ source: slug, limit: 40 }),
      store.read.listArticles({ source: slug, limit: 12 }),
      store.read.readFieldGaps(slug),
      store.read.listFurniture(slug),
      canBackfill ? store.backfills.list({ sourceSlug: slug, limit: 5 }) : null,
      store.hubs.list(slug),
    ]);
    const canPoll = queues !== null && slug !== "imported";
    const notice = NOTICES[c.req.query("did") ?? ""] ?? null;
    return renderPage(
      c,
      base,
      <SourcePage
        source={source}
        trail={trail}
        articles={articles.items}
        fields={fields}
        furniture={furniture}
        backfills={backfills}
        hubs={hubs}
        today={base.now().toISOString().slice(0, 10)}
        canPoll={canPoll}
        canTry={trySource !== null && slug !== "imported"}
        notice={notice}
      />,
    );
  });

  // Asks the outlet, so it is no address that a crawler or a reload may hit.
  routes.post("/sources/:slug/try", async (c) => {
    const source = await store.read.findSource(c.req.param("slug"));
    if (!source || trySource === null) return missing(c);
    const trial = await trySource(source.declaration);
    return renderPage(c, base, <SourceTrialPage source={source} trial={trial} />);
  });

  routes.post("/sources/:slug/:action{poll|pause|resume}", async (c) => {
    const { slug, action } = c.req.param();
    const source = await store.read.findSource(slug);
    if (!source) return missing(c);
    if (action === "poll") await queues?.pollNow(slug);
    else await store.stages.setSourcePaused(slug, action === "pause");
    return c.redirect(`/sources/${encodeURIComponent(slug)}?did=${action}`, 303);
  });
  return routes;
}
