import { renderSitemap, sitemapMonth } from "../feeds/sitemap.js";
import { renderMedia } from "../media.js";
import type { FeedRoute, OddPage, Outlet, Section } from "../outlets/outlet.js";
import type { SampleArticle } from "../sample-article.js";
import {
  articleView,
  type EditionClock,
  feedItems,
  headlineOf,
  lastChangeMs,
  liveArticle,
  liveArticles,
} from "./outlet-edition.js";
import { isSitemap, renderFeed } from "./render-feed.js";
import { respond } from "./respond.js";
import { encodeWindows1252 } from "./windows-1252.js";

const FEED_MAX_AGE_S = 15;
const MEDIA_MAX_AGE_S = 86_400;
// The press mill holds thousands: looking through them all for every page would measure us, not the asker.
const NEIGHBOURS_MAX = 50;

/** An outlet with its articles, as they are looked up by address. */
export interface Site {
  outlet: Outlet;
  articles: SampleArticle[];
  byPath: Map<string, SampleArticle>;
  movedTo: Map<string, string>;
}

export function createSite(outlet: Outlet, articles: SampleArticle[]): Site {
  const moved = articles.flatMap(({ formerPath, path }) => (formerPath ? [[formerPath, path] as const] : []));
  return { outlet, articles, byPath: new Map(articles.map((a) => [a.path, a])), movedTo: new Map(moved) };
}

function encodePage(outlet: Outlet, html: string): Buffer {
  return outlet.charset === "windows-1252" ? encodeWindows1252(html) : Buffer.from(html);
}

function answerPage(request: Request, outlet: Outlet, html: string, lastModifiedMs: number): Response {
  const body = encodePage(outlet, html);
  const contentType = `text/html; charset=${outlet.charset}`;
  return respond(request, { body, contentType, lastModifiedMs, maxAgeS: outlet.maxAgeS });
}

/** A page that says no: no validators, and nothing that may be kept. */
function answerRefusal(outlet: Outlet, status: number, html: string): Response {
  const headers = { "content-type": `text/html; charset=${outlet.charset}`, "cache-control": "no-store" };
  return new Response(new Uint8Array(encodePage(outlet, html)), { status, headers });
}

function answerMissing({ outlet }: Site, clock: EditionClock): Response {
  const view = { url: `${clock.origin}/`, origin: clock.origin, heading: "404", headlines: [] };
  return answerRefusal(outlet, 404, outlet.renderListing(view));
}

/** The front page, or one section's. */
export function answerListing(request: Request, site: Site, clock: EditionClock, section: Section | null): Response {
  const live = liveArticles(site.articles, clock);
  const shown = section ? live.filter(({ article }) => article.section === section.slug) : live;
  const html = site.outlet.renderListing({
    url: clock.origin + (section?.path ?? "/"),
    origin: clock.origin,
    heading: section?.name ?? site.outlet.name,
    headlines: shown.map((one) => headlineOf(one, clock.origin)),
  });
  return answerPage(request, site.outlet, html, lastChangeMs(live, clock));
}

export function answerFeed(request: Request, site: Site, clock: EditionClock, route: FeedRoute): Response {
  const live = liveArticles(site.articles, clock);
  const items = feedItems(site.outlet, live, clock.origin, { isForReaders: !isSitemap(route.format) });
  const { text, contentType } = renderFeed(site.outlet, route, items, clock.origin);
  const lastModifiedMs = lastChangeMs(live, clock);
  return respond(request, { body: Buffer.from(text), contentType, lastModifiedMs, maxAgeS: FEED_MAX_AGE_S });
}

/** One month of a sitemap index: `/sitemap-2026-11.xml`. */
export function answerMonth(request: Request, site: Site, clock: EditionClock): Response {
  const live = liveArticles(site.articles, clock);
  const month = /sitemap-(\d{4}-\d{2})/.exec(request.url)?.[1];
  const all = feedItems(site.outlet, live, clock.origin, { isForReaders: false });
  const items = all.filter((item) => sitemapMonth(item) === month);
  if (items.length === 0) return answerMissing(site, clock);
  return respond(request, {
    body: Buffer.from(renderSitemap(items)),
    contentType: "application/xml; charset=utf-8",
    lastModifiedMs: lastChangeMs(live, clock),
    maxAgeS: FEED_MAX_AGE_S,
  });
}

export function answerRobots({ outlet }: Site, clock: EditionClock): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  if (!outlet.robots) return new Response("Not found\n", { status: 404, headers });
  return new Response(outlet.robots(clock.origin), { headers });
}

export function answerMedia(request: Request, clock: EditionClock): Response {
  const body = Buffer.from(renderMedia(new URL(request.url).pathname));
  const lastModifiedMs = clock.startedAtMs;
  return respond(request, { body, contentType: "image/svg+xml", lastModifiedMs, maxAgeS: MEDIA_MAX_AGE_S });
}

export function answerOddPage(request: Request, site: Site, clock: EditionClock, odd: OddPage): Response {
  const html = odd.html(clock.origin);
  if (odd.kind === "gone") return answerRefusal(site.outlet, 410, html);
  return answerPage(request, site.outlet, html, Math.min(Date.parse(odd.publishedAt), clock.startedAtMs));
}

/** An article, its AMP twin, the redirect from its former address, or 404. */
export function answerArticle(request: Request, site: Site, clock: EditionClock): Response {
  const { outlet, articles } = site;
  const { pathname } = new URL(request.url);
  const movedTo = site.movedTo.get(pathname);
  if (movedTo) return new Response(null, { status: 301, headers: { location: clock.origin + movedTo } });
  const render = outlet.renderAmp && pathname.startsWith("/amp/") ? outlet.renderAmp : outlet.renderArticle;
  const article = site.byPath.get(render === outlet.renderAmp ? pathname.slice("/amp".length) : pathname);
  const live = article ? liveArticle(article, clock) : null;
  if (!live) return answerMissing(site, clock);
  const neighbours = liveArticles(articles.slice(0, NEIGHBOURS_MAX), clock);
  return answerPage(request, outlet, render(articleView(outlet, live, neighbours, clock.origin)), live.lastModifiedMs);
}
