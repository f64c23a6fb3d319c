import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a path answers: a body, or whatever a function makes of the request. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface TestOutlet {
  origin: string;
  host: string;
  /** Changes what a path answers from now on; null: nothing any more. */
  serve(path: string, answer: Answer | null): void;
  requests: string[];
  close(): Promise<void>;
}

/** An outlet of one test: real HTTP under a name of its own. What it does not serve is a 404. */
export async function startTestOutlet(name: string, pages: Record<string, Answer> = {}): Promise<TestOutlet> {
  const answers = new Map<string, Answer>(Object.entries(pages));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push(path);
    const answer = answers.get(path);
    if (typeof answer === "function") return answer(request, response);
    const type = /xml|rss/.test(path) ? "application/xml" : path.endsWith(".txt") ? "text/plain" : "text/html";
    response
      .writeHead(answer === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` })
      .end(answer ?? "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `${name}.localhost`;
  return {
    origin: `http://${host}:${(server.address() as AddressInfo).port}`,
    host,
    requests,
    serve: (path, answer) => void (answer === null ? answers.delete(path) : answers.set(path, answer)),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
