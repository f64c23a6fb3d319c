import { createServer } from "node:net";
import { permanent } from "@newsledger/contracts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Throws `start.password_missing` where anybody but this machine could reach a dashboard without a password. */
export function refuseOpenDashboard({ host, password }: { host: string; password: string | null }): void {
  if (LOOPBACK.test(host) || password !== null) return;
  throw permanent("start.password_missing", `The dashboard would be open to everybody who can reach ${host}.`, {
    hint: "Set NEWSLEDGER_PASSWORD (at least eight characters), or listen on 127.0.0.1.",
    context: { host },
  });
}

/** Throws `start.port_taken` or `start.address_unusable` before anything is started for nothing. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const code = await tryToListen(host, port);
  if (code !== null) throw explainListenError(host, port, code);
}

function explainListenError(host: string, port: number, code: string): Error {
  const context = { host, port, code };
  if (code === "EADDRINUSE") {
    return permanent("start.port_taken", `Port ${port} on ${host} is taken by another program.`, {
      hint: `Choose another with --port, such as \`npm start -- --port ${port + 1}\`, or stop the other program.`,
      context,
    });
  }
  if (code === "EACCES") {
    return permanent("start.address_unusable", `This user may not listen on port ${port}.`, {
      hint: "Choose a port above 1023 with --port, such as 4380.",
      context,
    });
  }
  return permanent("start.address_unusable", `This machine cannot listen on ${host} (${code}).`, {
    hint: "Name one of this machine's own addresses with --host, such as 127.0.0.1.",
    context,
  });
}

function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
