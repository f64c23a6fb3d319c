import { SourceDeclaration } from "@newsledger/contracts";
import { OUTLETS } from "./outlets/index.js";
import type { Outlet } from "./outlets/outlet.js";
import { PRESS_MILL } from "./press-mill/press-mill.js";
import { isSitemap } from "./server/render-feed.js";

const POLL_EVERY_MS = 30_000;

export function outletOrigin(slug: string, port: number): string {
  return `http://${slug}.localhost:${port}`;
}

/** The outlets of a world on this port as sources, ready to be stored. The press mill is left out unless asked for. */
export function sampleSources(port: number, options: { hasPressMill?: boolean } = {}): SourceDeclaration[] {
  const outlets = options.hasPressMill ? [...OUTLETS, PRESS_MILL] : OUTLETS;
  return outlets.map((outlet) => declareSource(outlet, port));
}

function declareSource(outlet: Outlet, port: number): SourceDeclaration {
  const origin = outletOrigin(outlet.slug, port);
  return SourceDeclaration.parse({
    slug: outlet.slug,
    name: outlet.name,
    home: `${origin}/`,
    hosts: [`${outlet.slug}.localhost`],
    country: null,
    lang: outlet.lang,
    timeZone: outlet.timeZone,
    endpoints: outlet.feeds
      .filter((feed) => feed.isDeclared)
      .map((feed) => ({ kind: isSitemap(feed.format) ? "sitemap" : "feed", url: origin + feed.path })),
    schedule: { everyMs: POLL_EVERY_MS },
    maintainers: ["Newsledger"],
    isSample: true,
  });
}
