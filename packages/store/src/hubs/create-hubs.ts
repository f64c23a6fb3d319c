import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Db, WriteContext } from "../write/write-context.js";
import type { HubErrand, HubRow, Hubs } from "./hubs.js";

/** A hub may promise years: it is asked again now and then all the same, since it may have forgotten us. */
const LONGEST_LEASE_S = 30 * 24 * 3600;

/** Where a hub promises no time, as the older protocol allows. */
const USUAL_LEASE_S = 24 * 3600;

const ROW = sql`source_slug as "sourceSlug", topic, hub, state, sentence, lease_until as "leaseUntil",
  told_at as "toldAt", told`;

export function createHubs(context: WriteContext): Hubs {
  const { db } = context;
  return {
    offer: (slug, offers) => offer(db, slug, offers),
    claim: (limit, leaseMs) => claim(db, limit, leaseMs),
    asked: (id, withinMs) => asked(db, id, withinMs),
    failed: (id, sentence, retryMs) => failed(db, id, sentence, retryMs),
    async confirm(callback, intent) {
      const isMeant = await confirm(db, callback, intent);
      if (isMeant) context.announce("source");
      return isMeant;
    },
    refuse: (callback, topic, reason) => refuse(db, callback, topic, reason),
    find: (callback) => find(db, callback),
    told: (callback) => told(db, callback),
    stateOf: (slug, feeds, since) => stateOf(db, slug, feeds, since),
    list: (slug) => list(db, slug),
  };
}

const token = (): string => randomBytes(24).toString("base64url");

async function offer(db: Db, slug: string, offers: { topic: string; hub: string }[]): Promise<void> {
  if (offers.length === 0) return;
  const rows = offers.map((offered) => ({ ...offered, callback: token(), secret: token() }));
  await sql`
    insert into hub_subscription as s (source_slug, topic, hub, callback, secret)
    select distinct on (topic) ${slug}, topic, hub, callback, secret
    from jsonb_to_recordset(${toStorableJson(rows)}::jsonb) as o(topic text, hub text, callback text, secret text)
    order by topic
    on conflict (source_slug, topic) do update
      set hub = excluded.hub, state = 'found', next_at = now(), tries = 0, lease_until = null, sentence = null
      where s.hub <> excluded.hub or s.state in ('ending', 'ended')`.execute(db);
}

async function claim(db: Db, limit: number, leaseMs: number): Promise<HubErrand[]> {
  const { rows } = await sql<HubErrand>`
    with leaving as (
      update hub_subscription h set state = 'ending', next_at = now(), tries = 0 from source s
      where s.slug = h.source_slug and not s.is_active and h.state in ('found', 'asked', 'live', 'refused')
    ), due as (
      select id from hub_subscription where state <> 'ended' and next_at <= now()
      order by next_at limit ${limit} for update skip locked
    )
    update hub_subscription h set next_at = now() + ${leaseMs}::float8 * interval '1 millisecond'
    from due where h.id = due.id
    returning h.id, h.callback, h.secret, h.tries, ${ROW},
      case when h.state = 'ending' then 'unsubscribe' else 'subscribe' end as mode`.execute(db);
  return rows;
}

/** Renewed while it is live, it stays live; what takes leave is forgotten when its hub never confirms. */
async function asked(db: Db, id: number, withinMs: number): Promise<void> {
  await sql`
    update hub_subscription set tries = tries + 1, sentence = null,
      state = case when state in ('live', 'ending') then state else 'asked' end,
      next_at = now() + ${withinMs}::float8 * interval '1 millisecond'
    where id = ${id}`.execute(db);
}

const LEAVE_TRIES = 3;

async function failed(db: Db, id: number, sentence: string, retryMs: number): Promise<void> {
  await sql`
    update hub_subscription set sentence = ${sentence},
      state = case when state = 'ending' and tries >= ${LEAVE_TRIES} then 'ended'
        when state = 'asked' or (state = 'live' and lease_until < now()) then 'found' else state end,
      next_at = now() + ${retryMs}::float8 * interval '1 millisecond'
    where id = ${id}`.execute(db);
}

async function confirm(
  db: Db,
  callback: string,
  { mode, topic, leaseSeconds }: { mode: string; topic: string; leaseSeconds: number | null },
): Promise<boolean> {
  if (mode === "unsubscribe") {
    const { rows } = await sql`
      update hub_subscription set state = 'ended', lease_until = null
      where callback = ${callback} and topic = ${topic} and state in ('ending', 'ended') returning 1`.execute(db);
    return rows.length > 0;
  }
  if (mode !== "subscribe") return false;
  const leaseS = Math.min(leaseSeconds && leaseSeconds > 0 ? leaseSeconds : USUAL_LEASE_S, LONGEST_LEASE_S);
  // Renewed with a fifth of the time to spare.
  const { rows } = await sql`
    update hub_subscription set state = 'live', tries = 0, sentence = null,
      lease_until = now() + ${leaseS}::float8 * interval '1 second',
      next_at = now() + ${leaseS * 0.8}::float8 * interval '1 second'
    where callback = ${callback} and topic = ${topic} and state in ('found', 'asked', 'live') returning 1`.execute(db);
  return rows.length > 0;
}

async function refuse(db: Db, callback: string, topic: string, reason: string): Promise<boolean> {
  const { rows } = await sql`
    update hub_subscription set state = 'refused', lease_until = null, next_at = now() + interval '1 day',
      sentence = ${`The hub refuses: ${reason || "it says not why"}.`}
    where callback = ${callback} and topic = ${topic} and state in ('found', 'asked', 'live') returning 1`.execute(db);
  return rows.length > 0;
}

async function find(db: Db, callback: string): Promise<{ sourceSlug: string; secret: string } | null> {
  const { rows } = await sql<{ sourceSlug: string; secret: string }>`
    select source_slug as "sourceSlug", secret from hub_subscription
    where callback = ${callback} and state in ('asked', 'live')`.execute(db);
  return rows[0] ?? null;
}

async function told(db: Db, callback: string): Promise<{ sourceSlug: string; isRepeated: boolean } | null> {
  const { rows } = await sql<{ sourceSlug: string; isRepeated: boolean }>`
    with before as (
      select id, coalesce(told_at > now() - interval '15 seconds', false) as "isRepeated" from hub_subscription
      where callback = ${callback} and state in ('asked', 'live') for update
    )
    update hub_subscription h set told = told + 1, told_at = now() from before where h.id = before.id
    returning h.source_slug as "sourceSlug", before."isRepeated"`.execute(db);
  return rows[0] ?? null;
}

async function stateOf(
  db: Db,
  slug: string,
  feeds: number,
  since: Date,
): Promise<{ isCovered: boolean; isTold: boolean }> {
  const { rows } = await sql<{ live: number; isTold: boolean }>`
    select count(*) filter (where state = 'live' and lease_until > now())::int as live,
      coalesce(bool_or(told_at >= ${since.toISOString()}::timestamptz), false) as "isTold"
    from hub_subscription where source_slug = ${slug}`.execute(db);
  const { live = 0, isTold = false } = rows[0] ?? {};
  return { isCovered: feeds > 0 && live >= feeds, isTold };
}

async function list(db: Db, slug: string): Promise<HubRow[]> {
  const { rows } = await sql<HubRow>`
    select ${ROW} from hub_subscription where source_slug = ${slug} and state <> 'ended' order by topic`.execute(db);
  return rows;
}
