import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

export interface BenchRedis {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const PROGRAM = "redis-server";

/** A Redis of its own for one measurement; null when `redis-server` is not installed. */
export async function startBenchRedis(dir: string): Promise<BenchRedis | null> {
  const port = await findFreePort();
  const child = spawn(PROGRAM, ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--save", ""], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    await once(child, "spawn");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  for await (const line of child.stdout) if (/Ready to accept connections/.test(String(line))) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, "close");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
