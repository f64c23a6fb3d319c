import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real web server on a free port of 127.0.0.1 that plays what a test tells it to. */
export interface TestServer {
  port: number;
  /** `http://<host>:<port><path>`; the host defaults to `site.localhost`. */
  url(path: string, host?: string): string;
  /** Every request so far as `host path`, the port left out. */
  requests: string[];
  openSockets(): number;
  close(): Promise<void>;
}

/** Handlers by path. `/robots.txt` is a 404 and everything else too, unless a handler says otherwise. */
export async function startTestServer(handlers: Record<string, Handler>): Promise<TestServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    requests.push(`${request.headers.host?.replace(/:\d+$/, "")} ${path}`);
    response.on("error", () => {});
    const handler = handlers[path];
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, host = "site.localhost") => `http://${host}:${port}${path}`,
    requests,
    openSockets: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Answers with bytes of its own making, past every check of Node's server. */
export function answerRaw(bytes: string, thenEnd = true): Handler {
  return (request) => {
    request.socket.write(bytes, "latin1");
    if (thenEnd) request.socket.end();
  };
}

export function answer(status: number, headers: Record<string, string> = {}, body: string | Buffer = ""): Handler {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

export function answerPage(body: string | Buffer, headers: Record<string, string> = {}): Handler {
  return answer(200, { "content-type": "text/html; charset=utf-8", ...headers }, body);
}

export function redirectTo(location: string, status = 302): Handler {
  return answer(status, { location });
}

/** Sends one byte after another until the client goes away. */
export function dripEvery(intervalMs: number, headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers });
    const timer = setInterval(() => response.write("x"), intervalMs);
    response.on("close", () => clearInterval(timer));
  };
}

/** Sends as fast as the client takes it, for ever. */
export function pourEndlessly(headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers });
    const piece = Buffer.alloc(64 * 1024, "x");
    const pour = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on("drain", pour);
    pour();
  };
}

/** Takes the request and says nothing. */
export const staySilent: Handler = () => {};
