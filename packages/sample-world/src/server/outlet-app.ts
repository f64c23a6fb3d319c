import { Hono } from "hono";
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
import type { RequestKind } from "./request-counts.js";
import { respond } from "./respond.js";
import { encodeWindows1252 } from "./windows-1252.js";

const FEED_MAX_AGE_S = 15;
const MEDIA_MAX_AGE_S = 86_400;
// The press mill holds thousands: looking through them all for every page would measure us, not the asker.
const NEIGHBOURS_MAX = 50;

export interface OutletAppOptions {
  outlet: Outlet;
  articles: SampleArticle[];
  readClock: () => EditionClock;
  onAnswer: (kind: RequestKind, status: number) => void;
}

/** One outlet as a website: front and section pages, articles, odd pages, feeds, sitemaps, robots.txt and pictures. */
export function createOutletApp(options: OutletAppOptions): Hono {
  const { outlet, readClock, onAnswer } = options;
  const site = createSite(options);
  const app = new Hono();

  const on = (path: string, kind: RequestKind, answer: (request: Request, clock: EditionClock) => Response) => {
    app.get(path, (context) => {
      const response = answer(context.req.raw, readClock());
      onAnswer(kind, response.status);
      return response;
    });
  };

  on("/", "front", (request, clock) => site.listing(request, clock, null));
  for (const section of outlet.sections) {
    on(section.path, "section", (request, clock) => site.listing(request, clock, section));
  }
  for (const route of outlet.feeds) {
    on(route.path, isSitemap(route.format) ? "sitemap" : "feed", (request, clock) => site.feed(request, clock, route));
  }
  if (outlet.feeds.some((route) => route.format === "sitemap-index")) {
    on("/:name{sitemap-\\d{4}-\\d{2}\\.xml}", "sitemap", site.monthSitemap);
  }
  on("/robots.txt", "robots", (_request, { origin }) => {
    if (!outlet.robots) return plainText(404, "Not found\n");
    return plainText(200, outlet.robots(origin));
  });
  on("/media/:name{.+\\.svg}", "media", site.media);
  for (const page of outlet.oddPages) on(page.path, "other", (request, clock) => site.oddPage(request, clock, page));
  on("*", "article", site.article);
  return app;
}

function plainText(status: number, text: string): Response {
  return new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}

function createSite({ outlet, articles, readClock }: OutletAppOptions) {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const formerPaths = new Map(articles.flatMap((a) => (a.formerPath ? [[a.formerPath, a.path] as const] : [])));

  const page = (request: Request, html: string, lastModifiedMs: number) =>
    respond(request, {
      body: outlet.charset === "windows-1252" ? encodeWindows1252(html) : Buffer.from(html),
      contentType: `text/html; charset=${outlet.charset}`,
      lastModifiedMs,
      maxAgeS: outlet.maxAgeS,
    });
  const document = (request: Request, text: string, contentType: string, lastModifiedMs: number, maxAgeS: number) =>
    respond(request, { body: Buffer.from(text), contentType, lastModifiedMs, maxAgeS });
  const notFound = (request: Request) => {
    const { origin } = readClock();
    const view = { url: request.url, origin, heading: "404", headlines: [] };
    return new Response(outlet.renderListing(view), { status: 404, headers: { "content-type": "text/html" } });
  };

  return {
    listing(request: Request, clock: EditionClock, section: Section | null): Response {
      const live = liveArticles(articles, clock);
      const shown = section ? live.filter(({ article }) => article.section === section.slug) : live;
      const html = outlet.renderListing({
        url: clock.origin + (section?.path ?? "/"),
        origin: clock.origin,
        heading: section?.name ?? outlet.name,
        headlines: shown.map((one) => headlineOf(one, clock.origin)),
      });
      return page(request, html, lastChangeMs(live, clock));
    },

    feed(request: Request, clock: EditionClock, route: FeedRoute): Response {
      const live = liveArticles(articles, clock);
      const items = feedItems(outlet, live, clock.origin);
      if (outlet.feedLink && !isSitemap(route.format)) {
        live.forEach(({ article }) => {
          const item = items.find(({ url }) => url === clock.origin + article.path);
          if (item && outlet.feedLink) item.url = outlet.feedLink(article, clock.origin);
        });
      }
      const { text, contentType } = renderFeed(outlet, route, items, clock.origin);
      return document(request, text, contentType, lastChangeMs(live, clock), FEED_MAX_AGE_S);
    },

    monthSitemap(request: Request, clock: EditionClock): Response {
      const live = liveArticles(articles, clock);
      const month = /sitemap-(\d{4}-\d{2})/.exec(request.url)?.[1];
      const items = feedItems(outlet, live, clock.origin).filter((item) => sitemapMonth(item) === month);
      if (items.length === 0) return notFound(request);
      const changedMs = lastChangeMs(live, clock);
      return document(request, renderSitemap(items), "application/xml; charset=utf-8", changedMs, FEED_MAX_AGE_S);
    },

    media(request: Request, clock: EditionClock): Response {
      const svg = renderMedia(new URL(request.url).pathname);
      return document(request, svg, "image/svg+xml", clock.startedAtMs, MEDIA_MAX_AGE_S);
    },

    oddPage(request: Request, clock: EditionClock, odd: OddPage): Response {
      const html = odd.html(clock.origin);
      if (odd.kind !== "gone") return page(request, html, Math.min(Date.parse(odd.publishedAt), clock.startedAtMs));
      return new Response(html, { status: 410, headers: { "content-type": "text/html; charset=utf-8" } });
    },

    article(request: Request, clock: EditionClock): Response {
      const { pathname } = new URL(request.url);
      const movedTo = formerPaths.get(pathname);
      if (movedTo) return new Response(null, { status: 301, headers: { location: clock.origin + movedTo } });
      const isAmp = outlet.renderAmp !== undefined && pathname.startsWith("/amp/");
      const article = byPath.get(isAmp ? pathname.slice("/amp".length) : pathname);
      const live = article ? liveArticle(article, clock) : null;
      if (!live) return notFound(request);
      const neighbours = liveArticles(articles.slice(0, NEIGHBOURS_MAX), clock);
      const view = articleView(outlet, live, neighbours, clock.origin);
      const html = isAmp && outlet.renderAmp ? outlet.renderAmp(view) : outlet.renderArticle(view);
      return page(request, html, live.lastModifiedMs);
    },
  };
}
