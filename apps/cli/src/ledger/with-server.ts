import type { Config } from "@newsledger/config";
import { connectServer, type Server } from "../supervisor/engines.js";
import { openLiveLine } from "../terminal/live-line.js";
import { enterAsGuest } from "./guests.js";

/**
 * Gives work the database server: the configured one, the embedded one that runs, or the embedded one started for
 * this command and stopped after it by whoever leaves last.
 */
export async function withServer<T>(config: Config, work: (server: Server) => Promise<T>): Promise<T> {
  const release = stopOnSignal(() => leave());
  const guest = config.databaseUrl === null ? enterAsGuest(config.dataDir) : null;
  const line = openLiveLine(process.stderr);
  let server: Server | null = null;
  const leave = async () => {
    line.clear();
    if (guest?.leave()) await server?.stop();
  };
  try {
    server = await connectServer(config, process.stderr.isTTY ? (step) => line.show(`${step} …`) : () => {});
    line.clear();
    return await work(server);
  } finally {
    release();
    await leave();
  }
}

/** Ctrl-C ends a short command, but not without its server. A role that runs on takes the signals over. */
function stopOnSignal(leave: () => Promise<void>): () => void {
  const stop = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return;
    void leave().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  return () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
  };
}
