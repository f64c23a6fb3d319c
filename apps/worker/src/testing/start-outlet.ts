import type { Endpoint, SourceDeclaration } from "@newsledger/contracts";
import { type Answer, startTestOutlet, type TestOutlet } from "@newsledger/testkit";

export interface Outlet extends TestOutlet {
  /** The outlet as a source with these endpoints. */
  declare(endpoints: { kind: Endpoint["kind"]; path: string }[]): SourceDeclaration;
}

/** An outlet that can be declared, with pages that no decent outlet would serve. */
export async function startOutlet(slug: string, pages: Record<string, Answer> = {}): Promise<Outlet> {
  const outlet = await startTestOutlet(slug, pages);
  const { origin, host } = outlet;
  return {
    ...outlet,
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
