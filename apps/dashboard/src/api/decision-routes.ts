import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { Decision } from "@newsledger/contracts";
import type { EntityDecisions } from "@newsledger/store";
import type { Context } from "hono";
import * as params from "./params.js";
import * as schemas from "./schemas.js";

const By = z.string().trim().min(1).max(100).optional().openapi({
  description: "who decides; else the user name of HTTP Basic, else `api`",
});

const DecideBody = z.object({ by: By, decision: Decision }).openapi("DecisionRequest");
const UndoBody = z.object({ by: By, reason: z.string().trim().max(1000).optional() }).openapi("UndoRequest");

const answers = (description: string) => ({
  200: { description, content: { "application/json": { schema: schemas.DecisionItem } } },
  400: schemas.problemOf("It cannot be decided so"),
});

/** Deciding through the API: send `Origin` with this server's address. */
export function addDecisions(api: OpenAPIHono, decisions: EntityDecisions): void {
  const decide = createRoute({
    method: "post",
    path: "/api/v1/decisions",
    summary: "Merge, split, rename, retype, dismiss or keep apart: a rule from now on",
    request: { body: { required: true, content: { "application/json": { schema: DecideBody } } } },
    responses: answers("The decision, as it stands in the trail"),
  });
  api.openapi(decide, async (c) => {
    const { decision, by } = c.req.valid("json");
    return c.json(await decisions.decide(decision, by ?? basicUser(c) ?? "api"), 200);
  });
  const undo = createRoute({
    method: "post",
    path: "/api/v1/decisions/{id}/undo",
    summary: "End a decision: what followed from it is as if it had not been",
    request: {
      params: params.IdParam,
      body: { content: { "application/json": { schema: UndoBody } } },
    },
    responses: answers("The decision, undone"),
  });
  api.openapi(undo, async (c) => {
    const { by, reason } = c.req.valid("json") ?? {};
    return c.json(await decisions.undo(c.req.valid("param").id, by ?? basicUser(c) ?? "api", reason), 200);
  });
}

function basicUser(c: Context): string | null {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const name = encoded === undefined ? "" : Buffer.from(encoded, "base64").toString("utf8").split(":")[0];
  return name ? name.slice(0, 100) : null;
}
