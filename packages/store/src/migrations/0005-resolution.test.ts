import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateStore } from "../migrate-store.js";
import { openStore } from "../open-store.js";
import type { Store } from "../store.js";
import { dropTestDatabase } from "../testing/create-test-store.js";
import { testServerUrl } from "../testing/global-setup.js";
import { MIGRATIONS } from "./index.js";

const NAME = "migrate_resolution";
let databaseUrl = "";
let store: Store;

/** A ledger of the time when every mention knew its entity: two articles that name one body, one with an older wording. */
const BEFORE = [
  `insert into snapshot (sha256, bytes, stored_bytes) values ('x', 1, 1)`,
  `insert into article (canonical_url, source_slug) values ('https://a.example/1', 'imported'), ('https://a.example/2', 'imported')`,
  `insert into page (source_slug, url, article_id) select 'imported', canonical_url, id from article`,
  `insert into capture (page_id, snapshot_sha256, url, fetched_at) select id, 'x', url, now() from page`,
  `insert into revision (article_id, capture_id, number, content_hash, normaliser_version, title, text, body)
    select p.article_id, c.id, n, 'h' || n, '1', 'T', 'The UN and the United Nations', '{}'
    from capture c join page p on p.id = c.page_id, generate_series(1, 2) n where n = 1 or p.article_id = 1`,
  `update article a set current_revision_id = (select max(r.id) from revision r where r.article_id = a.id)`,
  `insert into extraction (revision_id, extractor_version, digest, result) select id, '1', 'd', '{}' from revision`,
  `update revision r set current_extraction_id = x.id from extraction x where x.revision_id = r.id`,
  `insert into entity (key, type, name) values ('organization:united-nations', 'organization', 'United Nations')`,
  `insert into mention (extraction_id, start_offset, end_offset, text, type, canonical, entity_key, entity_id)
    select x.id, s, s + 2, w, 'organization', 'United Nations', 'organization:united-nations', 1
    from extraction x, (values (4, 'UN'), (15, 'United Nations')) m(s, w)`,
];

beforeAll(async () => {
  const admin = new pg.Client({ connectionString: testServerUrl() });
  await admin.connect();
  await admin.query(`create database ${NAME}`).finally(() => admin.end());
  databaseUrl = testServerUrl().replace(/\/[^/]*$/, `/${NAME}`);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateTo("0003-extraction-result");
  if (error) throw error;
  for (const statement of BEFORE) await sql.raw(statement).execute(db);
  await db.destroy();
  await migrateStore(databaseUrl);
  store = await openStore({ databaseUrl });
});

afterAll(async () => {
  await store?.close();
  await dropTestDatabase(databaseUrl);
});

it("brings a ledger along whose mentions knew their entity: each article's current names, counted once", async () => {
  expect((await store.read.listEntities({})).items).toMatchObject([
    { key: "organization:united-nations", articles: 2, mentions: 4, aliases: ["UN"] },
  ]);
  expect((await store.read.findEntity("organization:united-nations"))?.names).toMatchObject([
    { key: "organization:united-nations", origin: "read", articles: 2 },
  ]);
});

it("lets what was there be decided on at once", async () => {
  const { id } = await store.decisions.decide({ kind: "dismiss", entity: "organization:united-nations" }, "Ada");
  expect((await store.read.listEntities({})).items).toEqual([]);
  await store.decisions.undo(id, "Ada");
  expect((await store.read.listEntities({})).items).toHaveLength(1);
});
