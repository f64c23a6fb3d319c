import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Endpoint, SourceDeclaration } from "@newsledger/contracts";

/** What a path answers: a body, or whatever a function makes of the request. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Outlet {
  origin: string;
  /** Changes what a path answers from now on. */
  serve(path: string, answer: Answer): void;
  /** The outlet as a source with these endpoints. */
  declare(endpoints: { kind: Endpoint["kind"]; path: string }[]): SourceDeclaration;
  requests: string[];
  close(): Promise<void>;
}

/** An outlet of one test: real HTTP under a name of its own, with pages that no decent outlet would serve. */
export async function startOutlet(slug: string, pages: Record<string, Answer> = {}): Promise<Outlet> {
  const answers = new Map(Object.entries(pages));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.push(path);
    const answer = answers.get(path);
    if (typeof answer === "function") return answer(request, response);
    const type = path.endsWith(".xml") ? "application/xml" : "text/html; charset=utf-8";
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": type }).end(answer ?? "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const host = `${slug}.localhost`;
  const origin = `http://${host}:${port}`;
  return {
    origin,
    requests,
    serve: (path, answer) => void answers.set(path, answer),
    declare: (endpoints) => ({
      slug,
      name: slug,
      home: `${origin}/`,
      hosts: [host],
      country: null,
      lang: "en",
      timeZone: "UTC",
      endpoints: endpoints.map(({ kind, path }) => ({ kind, url: origin + path })),
      schedule: { everyMs: 60_000 },
      maintainers: [],
      isSample: true,
    }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export function sitemapOf(urls: string[]): string {
  return `<?xml version="1.0"?><urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join("")}</urlset>`;
}

export function articlePage(title: string, paragraphs: string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${title}</title></head>
<body><main><article><h1>${title}</h1><time datetime="2026-11-02T08:00:00Z"></time>${body}</article></main></body></html>`;
}
