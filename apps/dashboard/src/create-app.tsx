import { toLedgerError } from "@newsledger/contracts";
import { type Context, Hono } from "hono";
import { setCookie } from "hono/cookie";
import { createApi } from "./api/api-routes.js";
import { createHealthRoutes } from "./api/health-routes.js";
import { describeError, isBug, problem } from "./api/problem.js";
import type { DashboardDeps } from "./dashboard-deps.js";
import { type RenderBase, renderPage } from "./layout/render.js";
import { THEMES } from "./layout/view.js";
import { createEventHub } from "./live/event-hub.js";
import { serveEvents } from "./live/events-route.js";
import { createAddSourceRoutes } from "./pages/add-source-routes.js";
import { createBackfillRoutes } from "./pages/backfill-routes.js";
import { createEntityRoutes } from "./pages/entity-routes.js";
import { ErrorPage } from "./pages/error-page.js";
import { createFollowRoutes } from "./pages/follow-routes.js";
import { createFurnitureRoutes } from "./pages/furniture-routes.js";
import { createPageRoutes } from "./pages/page-routes.js";
import { createPageViewRoutes } from "./pages/page-view-routes.js";
import { createSourceRoutes } from "./pages/source-routes.js";
import { securityHeaders } from "./security/headers.js";
import { localPath } from "./security/local-path.js";
import { isLoopback, refuseForeignHosts } from "./security/loopback.js";
import { refuseForeignOrigins } from "./security/same-origin.js";
import { createSignIn } from "./security/sign-in.js";
import { loadAssets } from "./serve/assets.js";
import { createHubRoutes } from "./serve/hub-routes.js";
import { mountQueueBoard } from "./serve/queue-board.js";

export interface Dashboard {
  fetch: Hono["fetch"];
  /** Ends the live connections and the subscription to the store. */
  close(): Promise<void>;
}

export interface AppOptions extends DashboardDeps {
  /** Told of every bug that a page or the API met. */
  onBug?: (error: unknown, path: string) => void;
}

/** The whole web application, without a server: pages, API, events, assets, queues. */
export async function createApp(options: AppOptions): Promise<Dashboard> {
  const { config, store, queues, version } = options;
  const { host, password } = config.dashboard;
  const assets = await loadAssets();
  const base: RenderBase = { assets, version, now: options.now ?? (() => new Date()), hasPassword: password !== null };
  const hub = createEventHub(store);
  const app = new Hono();

  app.use(securityHeaders());
  if (config.dashboard.publicUrl !== null) app.route("/", createHubRoutes(options));
  if (isLoopback(host)) app.use(refuseForeignHosts());
  app.use(refuseForeignOrigins());
  if (password !== null) {
    const signIn = createSignIn(password, base);
    app.use(signIn.guard);
    app.route("/", signIn.routes);
  }
  app.get("/assets/*", (c) => assets.serve(c));
  app.on("GET", ["/favicon.ico", "/icon.svg"], (c) => c.redirect(assets.urls.icon, 302));
  app.get("/events", (c) => serveEvents(c, hub));
  app.post("/preferences", savePreferences);
  app.route("/", createHealthRoutes(options));
  app.route("/", createFollowRoutes(options));
  app.route("/", createPageRoutes(options, base));
  app.route("/", createPageViewRoutes(options, base));
  app.route("/", createAddSourceRoutes(options, base));
  app.route("/", createBackfillRoutes(options));
  app.route("/", createSourceRoutes(options, base));
  app.route("/", createFurnitureRoutes(options));
  app.route("/", createEntityRoutes(options, base));
  if (queues) mountQueueBoard(app, queues);
  else app.get("/queues", (c) => renderPage(c, base, <NoQueues />, 503));
  app.route("/", createApi(options));
  app.notFound((c) => renderPage(c, base, <NotFound path={c.req.path} />, 404));
  app.onError((error, c) => answerError(error, c, base, options.onBug));
  return { fetch: app.fetch, close: () => hub.close() };
}

async function savePreferences(c: Context): Promise<Response> {
  const form = await c.req.parseBody();
  const theme = THEMES.find((known) => known === form.theme) ?? "auto";
  setCookie(c, "theme", theme, { path: "/", sameSite: "Lax", maxAge: 365 * 24 * 3600 });
  return c.redirect(localPath(String(form.back ?? "/")), 303);
}

function answerError(
  thrown: unknown,
  c: Context,
  base: RenderBase,
  onBug: AppOptions["onBug"],
): Response | Promise<Response> {
  if (isBug(thrown)) onBug?.(thrown, c.req.path);
  const facts = describeError(thrown);
  if (c.req.path.startsWith("/api/")) return problem(c, facts);
  const hint = facts.hint ?? toLedgerError(thrown).hint ?? "Try again; newsledger doctor checks every part.";
  const page = (
    <ErrorPage title={facts.title} message={facts.detail} hint={hint} {...(facts.code ? { code: facts.code } : {})} />
  );
  return renderPage(c, base, page, facts.status);
}

function NotFound({ path }: { path: string }) {
  return (
    <ErrorPage
      title="No such page"
      message={`Nothing is kept at ${path.slice(0, 200)}.`}
      hint="The pages are named above; / searches the articles."
    />
  );
}

function NoQueues() {
  return (
    <ErrorPage
      title="No queues here"
      message="This dashboard was started without a connection to the queues."
      hint="Start it together with the workers by newsledger start, or give it the same REDIS_URL or DATABASE_URL as they have."
    />
  );
}
