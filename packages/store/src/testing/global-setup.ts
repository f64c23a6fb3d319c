import { startTestServer } from "./start-test-server.js";

const VARIABLE = "NEWSLEDGER_TEST_SERVER_URL";

/**
 * For `globalSetup` in a vitest configuration: one PostgreSQL for all files of the package. Test processes find it by
 * an environment variable; a server named there beforehand is used as it is.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env[VARIABLE] !== undefined) return async () => {};
  const server = await startTestServer();
  process.env[VARIABLE] = server.url;
  return () => server.stop();
}

/** The server that `globalSetup` started. */
export function testServerUrl(): string {
  const url = process.env[VARIABLE];
  if (url !== undefined) return url;
  throw new Error(
    `No test server runs: add "@newsledger/store/testing/global-setup" to globalSetup in vitest.config.ts.`,
  );
}
