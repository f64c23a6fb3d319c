import { randomBytes } from "node:crypto";
import pg from "pg";
import { migrateStore } from "../migrate-store.js";
import { openStore } from "../open-store.js";
import type { Store } from "../store.js";
import { testServerUrl } from "./global-setup.js";

export interface TestStore {
  store: Store;
  databaseUrl: string;
  /** Closes the store and drops the database. */
  drop(): Promise<void>;
}

const TEMPLATE = "newsledger_template";
const TEMPLATE_LOCK = 7_210_438;

/** A store on a fresh, migrated database of the given server; by default of the one that `globalSetup` started. */
export async function createTestStore(server: { url: string } = { url: testServerUrl() }): Promise<TestStore> {
  const databaseUrl = await createTestDatabase(server);
  const store = await openStore({ databaseUrl });
  return {
    store,
    databaseUrl,
    drop: async () => {
      await store.close();
      await dropTestDatabase(databaseUrl);
    },
  };
}

/** A fresh, migrated database: a copy of a template that the first caller makes. Answers its connection string. */
export async function createTestDatabase(server: { url: string } = { url: testServerUrl() }): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withAdmin(server.url, async (admin) => {
    await admin.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const found = await admin.query("select 1 from pg_database where datname = $1", [TEMPLATE]);
    if (found.rowCount === 0) await makeTemplate(admin, server.url);
    await admin.query(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  });
  return withDatabase(server.url, name);
}

export async function dropTestDatabase(databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await withAdmin(databaseUrl, async (admin) => {
    await admin.query(`drop database if exists ${name} with (force)`);
  });
}

/** Made under another name first, so that a half-migrated template is never copied. */
async function makeTemplate(admin: pg.Client, serverUrl: string): Promise<void> {
  const draft = `${TEMPLATE}_draft`;
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft}`);
  await migrateStore(withDatabase(serverUrl, draft));
  await admin.query(`alter database ${draft} rename to ${TEMPLATE}`);
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function withAdmin<T>(serverUrl: string, use: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: withDatabase(serverUrl, "postgres") });
  await admin.connect();
  try {
    return await use(admin);
  } finally {
    await admin.end();
  }
}
