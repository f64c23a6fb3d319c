import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedServer } from "../embedded/start-embedded-server.js";
import { watchOverServer } from "./watch-over-server.js";

/** A PostgreSQL of its own for a test run. */
export interface TestServer {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in a temporary folder, without durability. `stop` removes the folder; so does the end of this
 * process, however it comes.
 */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-test-"));
  const server = await startEmbeddedServer({ dataDir, isDisposable: true });
  const callOff = watchOverServer(server.pid, dataDir);
  return {
    url: server.url,
    pid: server.pid,
    stop: async () => {
      callOff();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
