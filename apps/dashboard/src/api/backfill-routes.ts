import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { BackfillRow } from "@newsledger/store";
import type { DashboardDeps } from "../dashboard-deps.js";
import * as params from "./params.js";
import { problem } from "./problem.js";
import * as schemas from "./schemas.js";

const PartOfDate = z.string().regex(/^\d{4}(-\d\d){0,2}$/, "write a day, a month or a year, such as 2026-01-31");
const Wanted = z
  .object({
    from: PartOfDate.describe("the first day, month or year"),
    to: PartOfDate.describe("the last day, month or year, included"),
  })
  .openapi("BackfillRequest");

const row = { content: { "application/json": { schema: schemas.BackfillItem } } };

/** Backfills through the API: send `Origin` with this server's address. */
export function addBackfills(
  api: OpenAPIHono,
  { store, startBackfill }: Pick<DashboardDeps, "store" | "startBackfill">,
) {
  const list = createRoute({
    method: "get",
    path: "/api/v1/sources/{slug}/backfills",
    summary: "Backfills of a source, newest first",
    request: { params: params.SlugParam },
    responses: {
      200: {
        description: "The newest twenty",
        content: { "application/json": { schema: schemas.listingOf(schemas.BackfillItem) } },
      },
    },
  });
  api.openapi(list, async (c) => {
    const items = await store.backfills.list({ sourceSlug: c.req.valid("param").slug, limit: 20 });
    return c.json({ items, next: null }, 200);
  });

  const start = createRoute({
    method: "post",
    path: "/api/v1/sources/{slug}/backfill",
    summary: "Look up what a source published between two dates",
    request: {
      params: params.SlugParam,
      body: { required: true, content: { "application/json": { schema: Wanted } } },
    },
    responses: {
      202: { description: "It is begun; workers go on with it", ...row },
      400: schemas.problemOf("It cannot be looked up so, or one is under way"),
      503: schemas.problemOf("This dashboard cannot begin one"),
    },
  });
  api.openapi(start, async (c) => {
    if (!startBackfill) return problem(c, NOT_HERE) as never;
    const started: BackfillRow = await startBackfill(c.req.valid("param").slug, c.req.valid("json"));
    return c.json(started, 202);
  });

  const cancel = createRoute({
    method: "post",
    path: "/api/v1/sources/{slug}/backfill/cancel",
    summary: "End the backfill that is under way: what was read stays",
    request: { params: params.SlugParam },
    responses: { 200: { description: "As it ended", ...row }, 404: schemas.problemOf("None is under way") },
  });
  api.openapi(cancel, async (c) => {
    const ended = await store.backfills.cancel(c.req.valid("param").slug);
    if (ended !== null) return c.json(ended, 200);
    return problem(c, { status: 404, title: "Not found", detail: "No backfill of it is under way." }) as never;
  });
}

const NOT_HERE = {
  status: 503,
  title: "Not available here",
  detail: "This dashboard was started without the means to begin a backfill.",
  hint: "newsledger sources backfill does so on the command line.",
} as const;
