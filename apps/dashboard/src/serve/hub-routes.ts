import { createHmac, timingSafeEqual } from "node:crypto";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { DashboardDeps, DashboardQueues } from "../dashboard-deps.js";

const MAX_BODY_BYTES = 10 * 1024 * 1024;
const MAX_CHALLENGE = 1_000;
const ALGORITHMS = ["sha256", "sha384", "sha512", "sha1"];
const NOBODY = "Nobody asked for this here.\n";

/**
 * Where hubs call (WebSub, a W3C Recommendation of 2018): to have our intent confirmed, and to tell of news. What they
 * send is not read: a poll fetches it from the outlet itself. The address is known to one hub alone, so neither sign-in
 * nor origin is asked for.
 */
export function createHubRoutes({ store, queues }: Pick<DashboardDeps, "store" | "queues">): Hono {
  const routes = new Hono();

  routes.get("/hub/:callback", async (c) => {
    const callback = c.req.param("callback");
    const { "hub.mode": mode = "", "hub.topic": topic = "", "hub.challenge": challenge = "" } = c.req.query();
    if (mode === "denied") {
      const isMeant = await store.hubs.refuse(callback, topic, (c.req.query("hub.reason") ?? "").slice(0, 300));
      return c.text(isMeant ? "Noted.\n" : NOBODY, isMeant ? 200 : 404);
    }
    const leaseSeconds = Number.parseInt(c.req.query("hub.lease_seconds") ?? "", 10) || null;
    const isFit = challenge !== "" && challenge.length <= MAX_CHALLENGE;
    const isMeant = isFit && (await store.hubs.confirm(callback, { mode, topic, leaseSeconds }));
    return isMeant ? c.text(challenge, 200) : c.text(NOBODY, 404);
  });

  routes.post("/hub/:callback", bodyLimit({ maxSize: MAX_BODY_BYTES }), async (c) => {
    const callback = c.req.param("callback");
    const subscription = await store.hubs.find(callback);
    // Gone (5.3): the hub may forget us.
    if (subscription === null) return c.text(NOBODY, 410);
    if (!(await isSigned(c, subscription.secret))) return c.text("Not signed as agreed; left aside.\n", 202);
    const news = await store.hubs.told(callback);
    if (news !== null && queues !== null) await pollFor(news, { store, queues });
    return c.text("Thank you.\n", 202);
  });
  return routes;
}

const TOO_SOON_MS = 15_000;

/** At once; but a hub that tells of every comma must not have its outlet polled for each. */
async function pollFor(
  { sourceSlug, isRepeated }: { sourceSlug: string; isRepeated: boolean },
  { store, queues }: { store: DashboardDeps["store"]; queues: DashboardQueues },
): Promise<void> {
  const { schedule, timeZone } = (await store.read.findSource(sourceSlug))?.declaration ?? {};
  if (!isRepeated || schedule === undefined || "cron" in schedule) return queues.pollNow(sourceSlug);
  await queues.schedulePoll(sourceSlug, schedule, timeZone ?? "UTC", new Date(Date.now() + TOO_SOON_MS));
}

/** 7.1: a message that is not signed with the secret is acknowledged and ignored. */
async function isSigned(c: Context, secret: string): Promise<boolean> {
  const [method = "", given = ""] = (c.req.header("x-hub-signature") ?? "").split("=", 2);
  const algorithm = method.trim().toLowerCase();
  const body = Buffer.from(await c.req.arrayBuffer());
  if (!ALGORITHMS.includes(algorithm)) return false;
  const expected = createHmac(algorithm, secret).update(body).digest();
  const signature = Buffer.from(given.trim(), "hex");
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}
