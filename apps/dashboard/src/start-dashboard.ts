import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { permanent } from "@newsledger/contracts";
import { type AppOptions, createApp } from "./create-app.js";
import { isLoopback } from "./security/loopback.js";

export interface StartOptions extends Omit<AppOptions, "config"> {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** Null asks for none, which only a loopback address may. */
  password: string | null;
  /** Under which the internet reaches it; hubs are heard only then. */
  publicUrl?: string | null;
}

export interface RunningDashboard {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the dashboard and the API.
 * @throws permanent `dashboard.password_required` for an address that others can reach, without a password;
 * permanent `dashboard.port_taken`; permanent `dashboard.cannot_listen` when the address is not this machine's.
 */
export async function startDashboard(options: StartOptions): Promise<RunningDashboard> {
  const { host, port, password, publicUrl = null, ...rest } = options;
  if (!isLoopback(host) && !password)
    throw permanent("dashboard.password_required", `The dashboard would be open to everybody who can reach ${host}`, {
      hint: "Set NEWSLEDGER_PASSWORD (or dashboard.password), or listen on 127.0.0.1.",
      context: { host },
    });
  const app = await createApp({
    ...rest,
    config: { dashboard: { host, port, password: password || null, publicUrl } },
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await listen(server, host, port);
  } catch (cause) {
    await app.close();
    throw cause;
  }
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`, close: () => stop(server, app.close) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(explain(cause, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function explain(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const context = { host, port };
  if (cause.code === "EADDRINUSE")
    return permanent("dashboard.port_taken", `Port ${port} on ${host} is taken by another program`, {
      hint: `Choose another one: newsledger start --port ${port + 1}`,
      context,
      cause,
    });
  if (cause.code === "EACCES")
    return permanent("dashboard.port_forbidden", `Port ${port} may not be opened by this user`, {
      hint: "Choose a port above 1023.",
      context,
      cause,
    });
  return permanent("dashboard.cannot_listen", `The dashboard cannot listen on ${host}:${port}: ${cause.message}`, {
    hint: "Use 127.0.0.1, 0.0.0.0 or an address of this machine.",
    context,
    cause,
  });
}

/** Open event streams would hold a server for ever, so connections end with it. */
async function stop(server: Server, closeApp: () => Promise<void>): Promise<void> {
  await closeApp();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
