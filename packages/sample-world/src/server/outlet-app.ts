import { Hono } from "hono";
import type { Outlet } from "../outlets/outlet.js";
import type { SampleArticle } from "../sample-article.js";
import {
  answerArticle,
  answerFeed,
  answerListing,
  answerMedia,
  answerMonth,
  answerOddPage,
  answerRobots,
  createSite,
} from "./outlet-answers.js";
import type { EditionClock } from "./outlet-edition.js";
import { isSitemap } from "./render-feed.js";
import type { RequestKind } from "./request-counts.js";

export interface OutletAppOptions {
  outlet: Outlet;
  articles: SampleArticle[];
  readClock: () => EditionClock;
  onAnswer: (kind: RequestKind, status: number) => void;
}

/** One outlet as a website: front and section pages, articles, odd pages, feeds, sitemaps, robots.txt and pictures. */
export function createOutletApp({ outlet, articles, readClock, onAnswer }: OutletAppOptions): Hono {
  const site = createSite(outlet, articles);
  const app = new Hono();

  const on = (path: string, kind: RequestKind, answer: (request: Request, clock: EditionClock) => Response) => {
    app.get(path, (context) => {
      const response = answer(context.req.raw, readClock());
      onAnswer(kind, response.status);
      return response;
    });
  };

  on("/", "front", (request, clock) => answerListing(request, site, clock, null));
  for (const section of outlet.sections) {
    on(section.path, "section", (request, clock) => answerListing(request, site, clock, section));
  }
  for (const route of outlet.feeds) {
    const kind = isSitemap(route.format) ? "sitemap" : "feed";
    on(route.path, kind, (request, clock) => answerFeed(request, site, clock, route));
  }
  if (outlet.feeds.some((route) => route.format === "sitemap-index")) {
    on("/:name{sitemap-\\d{4}-\\d{2}\\.xml}", "sitemap", (request, clock) => answerMonth(request, site, clock));
  }
  on("/robots.txt", "robots", (_request, clock) => answerRobots(site, clock));
  on("/media/:name{.+\\.svg}", "media", answerMedia);
  for (const odd of outlet.oddPages) {
    on(odd.path, "other", (request, clock) => answerOddPage(request, site, clock, odd));
  }
  on("*", "article", (request, clock) => answerArticle(request, site, clock));
  return app;
}
