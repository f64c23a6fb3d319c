import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "../embedded/postmaster-file.js";
import { startEmbeddedServer } from "../embedded/start-embedded-server.js";

/** A PostgreSQL of its own for a test run. */
export interface TestServer {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts PostgreSQL in a temporary folder, without durability; `stop` removes the folder. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-test-"));
  const server = await startEmbeddedServer({ dataDir, isDisposable: true });
  // A test run that is broken off leaves no server behind; SIGQUIT asks PostgreSQL to go at once.
  const endAtExit = () => {
    if (isAlive(server.pid)) process.kill(server.pid, "SIGQUIT");
  };
  process.once("exit", endAtExit);
  return {
    url: server.url,
    pid: server.pid,
    stop: async () => {
      process.off("exit", endAtExit);
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
