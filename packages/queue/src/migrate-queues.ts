import { runMigrations } from "bullmq";
import pg from "pg";
import { QUEUE_SCHEMA } from "./postgres-backend.js";

/**
 * Brings the queue tables (schema `bullmq`) up to the version of the BullMQ that is installed. Safe to run from
 * several processes at once and when nothing is to be done. Not needed when the queues live in Redis.
 */
export async function migrateQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}
