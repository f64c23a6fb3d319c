import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedServer } from "@newsledger/store";

export interface RestartableServer {
  /** Stays the same over restarts. */
  url: string;
  /** Stops PostgreSQL in order, or kills it where it stands, and starts it again on its data. */
  restart(how: "in order" | "killed"): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A durable PostgreSQL behind an address of its own: the embedded server takes another port at each start, which those
 * who hold its connection string must not notice.
 */
export async function startRestartableServer(): Promise<RestartableServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsledger-restart-"));
  let server = await startEmbeddedServer({ dataDir });
  const front = await startForwarder(() => server.port);
  const url = new URL(server.url);
  url.port = String(front.port);
  return {
    url: url.href,
    async restart(how) {
      if (how === "killed") process.kill(server.pid, "SIGKILL");
      else await server.stop();
      server = await startEmbeddedServer({ dataDir });
    },
    async stop() {
      await front.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function startForwarder(targetPort: () => number): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect({ port: targetPort(), host: "127.0.0.1" });
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
