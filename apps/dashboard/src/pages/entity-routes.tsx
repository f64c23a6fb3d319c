import { Decision, permanent } from "@newsledger/contracts";
import type { DecisionRow } from "@newsledger/store";
import { type Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { DashboardDeps } from "../dashboard-deps.js";
import { type RenderBase, renderPage } from "../layout/render.js";
import { localPath } from "../security/local-path.js";
import { DecisionsPage } from "./decisions-page.js";
import { EntityPage, FormerEntityPage } from "./entity-page.js";
import { ErrorPage } from "./error-page.js";
import { ReviewPage, reviewAddress } from "./review-page.js";

const COOKIE = "analyst";
const YEAR_S = 365 * 24 * 3600;

/** Entities one by one, the review of pairs, the trail of decisions, and the forms that decide. */
export function createEntityRoutes({ store }: DashboardDeps, base: RenderBase): Hono {
  const { read, decisions } = store;
  const routes = new Hono();

  routes.get("/entities/:key", async (c) => {
    const key = c.req.param("key");
    const [entity, trail, notice] = await Promise.all([
      read.findEntity(key),
      read.listDecisions({ entity: key, limit: 50 }),
      noticeOf(c),
    ]);
    if (entity === null) return showFormer(c, key, trail.items);
    const merge = await findToMerge(c, key);
    const props = { entity, merge, notice, decisions: trail.items, analyst: analystOf(c) };
    return renderPage(c, base, <EntityPage {...props} />);
  });

  routes.post("/entities/:key/decide", async (c) => {
    const form = await c.req.parseBody({ all: true });
    const made = await decisions.decide(readDecision(c.req.param("key"), form), signAs(c, form.by));
    const shown = made.kind === "merge" && made.other ? made.other.key : made.entity.key;
    return c.redirect(`/entities/${encodeURIComponent(shown)}?did=${made.id}`, 303);
  });

  routes.get("/review", async (c) => {
    const [cursor, entity] = [c.req.query("cursor") || null, c.req.query("entity") || null];
    const wanted = { ...(cursor ? { cursor } : {}), ...(entity ? { entity } : {}), limit: 1 };
    const [listing, waiting, notice] = await Promise.all([
      read.listCandidates(wanted),
      read.countCandidates(),
      noticeOf(c),
    ]);
    const [pair = null] = listing.items;
    const props = { pair, next: listing.next, cursor, entity, waiting, notice, analyst: analystOf(c) };
    return renderPage(c, base, <ReviewPage {...props} />);
  });

  routes.post("/review", async (c) => {
    const form = await c.req.parseBody();
    const made = await decisions.decide(readAnswer(form), signAs(c, form.by));
    return c.redirect(
      reviewAddress(String(form.cursor ?? "") || null, String(form.entity ?? "") || null, made.id),
      303,
    );
  });

  routes.get("/decisions", async (c) => {
    const cursor = c.req.query("cursor");
    const listing = await read.listDecisions(cursor ? { cursor } : {});
    return renderPage(c, base, <DecisionsPage listing={listing} query={new URL(c.req.url).searchParams} />);
  });

  routes.post("/decisions/:id/undo", async (c) => {
    const form = await c.req.parseBody();
    const undone = await decisions.undo(Number(c.req.param("id")) || 0, signAs(c, form.by ?? analystOf(c)));
    const back = localPath(String(form.back ?? "/decisions"));
    return c.redirect(`${back}${back.includes("?") ? "&" : "?"}did=${undone.id}`, 303);
  });

  async function showFormer(c: Context, key: string, trail: DecisionRow[]) {
    const former = await read.findFormerEntity(key);
    if (former?.mergedInto) return c.redirect(`/entities/${encodeURIComponent(former.mergedInto.key)}`, 302);
    if (former) return renderPage(c, base, <FormerEntityPage entity={former} decisions={trail} />);
    return renderPage(c, base, <NoSuchEntity />, 404);
  }

  async function noticeOf(c: Context): Promise<DecisionRow | null> {
    const id = Number(c.req.query("did"));
    return Number.isSafeInteger(id) && id > 0 ? read.findDecision(id) : null;
  }

  async function findToMerge(c: Context, key: string) {
    const words = c.req.query("merge")?.trim();
    if (!words) return null;
    const [exact, listing] = await Promise.all([read.findEntity(words), read.listEntities({ q: words, limit: 12 })]);
    const found = [...(exact ? [exact] : []), ...listing.items].filter((other) => other.key !== key);
    return { words, found: [...new Map(found.map((other) => [other.key, other])).values()] };
  }

  return routes;
}

type Form = Record<string, string | File | (string | File)[] | undefined>;

/** Throws permanent `decision.malformed` for what no form of ours sends. */
function readDecision(entity: string, form: Form): Decision {
  const list = (name: string) => [form[name] ?? []].flat().map(String);
  const read = Decision.safeParse({ ...form, entity, names: list("names"), articles: list("articles").map(Number) });
  if (read.success) return read.data;
  throw permanent("decision.malformed", `The form lacks something: ${read.error.issues[0]?.message}.`, {
    hint: "Go back and fill it in.",
  });
}

/** The answer to "one or two?". */
function readAnswer({ choice, stays, goes, reason }: Form): Decision {
  const [one, other] = [String(stays), String(goes)];
  const why = typeof reason === "string" && reason !== "" ? { reason } : {};
  switch (choice) {
    case "merge-other":
      return { kind: "merge", entity: one, into: other, ...why };
    case "keep_apart":
      return { kind: "keep_apart", entity: one, other, ...why };
    case "dismiss-stays":
      return { kind: "dismiss", entity: one, ...why };
    case "dismiss-goes":
      return { kind: "dismiss", entity: other, ...why };
    default:
      return { kind: "merge", entity: other, into: one, ...why };
  }
}

function analystOf(c: Context): string {
  return getCookie(c, COOKIE) ?? "";
}

/** Under which name a decision is written down; the browser remembers it. */
function signAs(c: Context, given: unknown): string {
  const name = typeof given === "string" ? given.trim().slice(0, 100) : "";
  if (name === "") return "dashboard";
  setCookie(c, COOKIE, name, { path: "/", sameSite: "Lax", httpOnly: true, maxAge: YEAR_S });
  return name;
}

function NoSuchEntity() {
  return (
    <ErrorPage
      title="No such entity"
      message="This address names no entity in the ledger."
      hint="It may belong to an earlier wording that has been read again since. Look for it in the list: /entities"
    />
  );
}
