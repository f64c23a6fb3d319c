import type { Config } from "@newsledger/config";
import { connectServer, type Server } from "../supervisor/engines.js";
import { openLiveLine } from "../terminal/live-line.js";
import { enterAsGuest } from "./guests.js";

/**
 * Gives work the database server: the configured one, the embedded one that runs, or the embedded one started for
 * this command and stopped after it by whoever leaves last.
 */
export async function withServer<T>(config: Config, work: (server: Server) => Promise<T>): Promise<T> {
  const guest = config.databaseUrl === null ? enterAsGuest(config.dataDir) : null;
  const line = openLiveLine(process.stderr);
  let server: Server | null = null;
  try {
    server = await connectServer(config, process.stderr.isTTY ? (step) => line.show(`${step} …`) : () => {});
    line.clear();
    return await work(server);
  } finally {
    line.clear();
    if (guest?.leave()) await server?.stop();
  }
}
