import { LedgerError } from "@newsledger/contracts";
import { Hono } from "hono";
import { describeError } from "../api/problem.js";
import type { DashboardDeps, SourceChoices } from "../dashboard-deps.js";
import { type RenderBase, renderPage } from "../layout/render.js";
import { AddSourcePage, type AddSourceProps } from "./add-source-page.js";
import { FoundSourcePage } from "./found-source-page.js";

type Fault = NonNullable<AddSourceProps["fault"]>;

/** Adding a source from a bare address: look, check, add. The outlet is asked by POST alone. */
export function createAddSourceRoutes({ addSource }: DashboardDeps, base: RenderBase): Hono {
  const routes = new Hono();
  if (!addSource) return routes;
  routes.get("/add-source", (c) => renderPage(c, base, <AddSourcePage address="" />));

  routes.post("/add-source", async (c) => {
    const address = String((await c.req.parseBody()).address ?? "").trim();
    const found = await orFault(addSource.look(address));
    if (isFault(found)) return renderPage(c, base, <AddSourcePage address={address} fault={found} />, 400);
    return renderPage(c, base, <FoundSourcePage found={found} />);
  });

  routes.post("/add-source/follow", async (c) => {
    const form = await c.req.parseBody();
    const field = (name: string) => String(form[name] ?? "").trim();
    const address = field("address");
    const choices: SourceChoices = {
      slug: field("slug"),
      name: field("name"),
      lang: field("lang"),
      country: field("country").toUpperCase(),
      timeZone: field("timeZone"),
    };
    const slug = await orFault(addSource.add(address, choices));
    if (!isFault(slug)) return c.redirect(`/sources/${encodeURIComponent(slug)}?did=added`, 303);
    const found = await orFault(addSource.look(address));
    if (isFault(found)) return renderPage(c, base, <AddSourcePage address={address} fault={slug} />, 400);
    return renderPage(c, base, <FoundSourcePage found={{ ...found, choices, reasons: {} }} fault={slug} />, 400);
  });
  return routes;
}

/** What the outlet or the form is at fault for is shown beside the form; faults of ours go their usual way. */
async function orFault<T>(work: Promise<T>): Promise<T | Fault> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof LedgerError) || thrown.kind === "bug") throw thrown;
    const { detail } = describeError(thrown);
    return { isFault: true, message: detail, hint: thrown.hint ?? null };
  }
}

function isFault(result: unknown): result is Fault {
  return typeof result === "object" && result !== null && "isFault" in result;
}
