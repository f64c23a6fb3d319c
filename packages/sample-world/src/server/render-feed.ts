import { renderAtom } from "../feeds/atom.js";
import type { FeedChannel, FeedItem } from "../feeds/feed-item.js";
import { renderJsonFeed } from "../feeds/json-feed.js";
import { renderRss } from "../feeds/rss.js";
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from "../feeds/sitemap.js";
import type { FeedFormat, FeedRoute, Outlet } from "../outlets/outlet.js";

const CONTENT_TYPES: Record<FeedFormat, string> = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  "json-feed": "application/feed+json; charset=utf-8",
  sitemap: "application/xml; charset=utf-8",
  "news-sitemap": "application/xml; charset=utf-8",
  "sitemap-index": "application/xml; charset=utf-8",
};

const RENDERERS: Record<FeedFormat, (channel: FeedChannel) => string> = {
  rss: renderRss,
  atom: renderAtom,
  "json-feed": renderJsonFeed,
  sitemap: (channel) => renderSitemap(channel.items),
  "news-sitemap": renderNewsSitemap,
  "sitemap-index": (channel) => renderSitemapIndex(channel.home.replace(/\/$/, ""), channel.items),
};

export interface RenderedFeed {
  text: string;
  contentType: string;
}

/** A feed or sitemap of the outlet, with its content type. */
export function renderFeed(outlet: Outlet, route: FeedRoute, items: FeedItem[], origin: string): RenderedFeed {
  const channel: FeedChannel = {
    name: outlet.name,
    lang: outlet.lang,
    description: `${outlet.tagline} ${outlet.name}: sample world, invented.`,
    home: `${origin}/`,
    self: origin + route.path,
    items,
  };
  return { text: RENDERERS[route.format](channel), contentType: CONTENT_TYPES[route.format] };
}

export function isSitemap(format: FeedFormat): boolean {
  return format === "sitemap" || format === "news-sitemap" || format === "sitemap-index";
}
