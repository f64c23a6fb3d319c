import { permanent } from "@newsledger/contracts";

/** Throws `store.database_url` when the connection string cannot be one; never repeats it, for it holds a password. */
export function checkDatabaseUrl(databaseUrl: string): void {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol)) return;
  throw permanent("store.database_url", "DATABASE_URL is not a PostgreSQL connection string.", {
    hint: "Write it as postgresql://user:password@host:5432/database, with special characters percent-encoded.",
  });
}
