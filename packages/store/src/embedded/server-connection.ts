import pg from "pg";
import { SUPERUSER } from "./initialise-cluster.js";

const DATABASE = "newsledger";

export function serverUrl(port: number, password: string, database: string = DATABASE): string {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

export type Answer = "ready" | "not-yet" | "refused";

/** Asks a server whether it is ours: only ours knows the password. */
export async function askServer(port: number, password: string): Promise<Answer> {
  try {
    await withClient(serverUrl(port, password, "postgres"), (client) => client.query("select 1"));
    return "ready";
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? "";
    return code.startsWith("28") ? "refused" : "not-yet";
  }
}

export async function makeDatabase(port: number, password: string): Promise<void> {
  await withClient(serverUrl(port, password, "postgres"), async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (found.rowCount !== 0) return;
    await client.query(`create database ${DATABASE}`).catch((cause: { code?: string }) => {
      // Two starters at once: the other one made it.
      if (cause.code !== "42P04" && cause.code !== "23505") throw cause;
    });
  });
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
