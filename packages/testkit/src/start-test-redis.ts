import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@newsledger/store/testing";
import { waitUntil } from "./wait-until.js";

export interface TestRedis {
  url: string;
  /** Stops the server (or kills it) and starts it again on the same port with the data that it kept. */
  restart(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
  stop(): Promise<void>;
}

export interface RedisOptions {
  /** Keeps every write on disk, so that data survive a restart. Default false. */
  isPersistent?: boolean;
}

/**
 * Starts `redis-server` on a free port in a temporary folder, or answers the one named in REDIS_TEST_URL, which cannot
 * be restarted. Null, with a line that says so, when it is not installed; an error when NEWSLEDGER_REQUIRE_REDIS is set.
 */
export async function startTestRedis(options: RedisOptions = {}): Promise<TestRedis | null> {
  const given = process.env.REDIS_TEST_URL;
  if (given !== undefined) return borrowRedis(given);
  const dir = await mkdtemp(join(tmpdir(), "newsledger-redis-"));
  const port = await findFreePort();
  const launch = () => launchRedis(dir, port, options.isPersistent ?? false);
  let child = await launch().catch((cause) => sayMissing(cause));
  if (child === null) return null;
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async (signal = "SIGTERM") => {
      if (child !== null) await endChild(child, signal);
      child = await launch();
    },
    stop: async () => {
      if (child !== null) await endChild(child, "SIGKILL");
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function borrowRedis(url: string): TestRedis {
  return {
    url,
    restart: async () => {
      throw new Error("The Redis of REDIS_TEST_URL is not ours to restart: unset it to test restarts.");
    },
    stop: async () => {},
  };
}

async function launchRedis(dir: string, port: number, isPersistent: boolean): Promise<ChildProcess> {
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--loglevel", "warning"];
  if (isPersistent) args.push("--appendonly", "yes", "--appendfsync", "always");
  const child = spawn("redis-server", args, { stdio: "ignore" });
  const killAtExit = () => child.kill("SIGKILL");
  process.once("exit", killAtExit);
  child.once("close", () => process.off("exit", killAtExit));
  await once(child, "spawn");
  await waitUntil(() => answersPing(port), { what: `redis-server on port ${port}` });
  return child;
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.write("PING\r\n"));
    const answer = (isReady: boolean) => {
      socket.destroy();
      resolve(isReady);
    };
    // While it reads its file after a restart it answers "-LOADING".
    socket.once("data", (data) => answer(data.toString().startsWith("+PONG")));
    socket.once("error", () => answer(false));
  });
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.kill(signal);
  await ended;
}

function sayMissing(cause: unknown): null {
  if ((cause as NodeJS.ErrnoException).code !== "ENOENT" || process.env.NEWSLEDGER_REQUIRE_REDIS) throw cause;
  process.stderr.write("SKIPPED: redis-server is not installed, so tests on Redis do not run.\n");
  return null;
}
