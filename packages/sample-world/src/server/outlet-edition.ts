import { readBody } from "../body-text.js";
import type { FeedItem } from "../feeds/feed-item.js";
import type { ArticleView, Headline, OddPage, Outlet } from "../outlets/outlet.js";
import type { SampleArticle, SampleVersion } from "../sample-article.js";

const RELATED_COUNT = 4;

/** An article in the state it has now. */
export interface LiveArticle {
  article: SampleArticle;
  version: SampleVersion;
  lastModifiedMs: number;
}

/** Where and when an outlet is served. */
export interface EditionClock {
  origin: string;
  startedAtMs: number;
  nowMs: number;
}

/** The newest version whose time has come, or null while the article is not out. */
export function liveArticle(article: SampleArticle, clock: EditionClock): LiveArticle | null {
  const elapsedS = (clock.nowMs - clock.startedAtMs) / 1000;
  const version = article.versions.findLast((candidate) => candidate.afterS <= elapsedS);
  if (!version) return null;
  return { article, version, lastModifiedMs: changedAtMs(article, version, clock.startedAtMs) };
}

// Last-Modified may not lie in the future (RFC 9110, 8.8.2.1), even where the clock is before the world's dates.
function changedAtMs(article: SampleArticle, version: SampleVersion, startedAtMs: number): number {
  if (version.afterS > 0) return startedAtMs + version.afterS * 1000;
  return Math.min(Date.parse(version.modifiedAt ?? article.publishedAt), startedAtMs);
}

/** Everything of the outlet that is out, newest first. */
export function liveArticles(articles: SampleArticle[], clock: EditionClock): LiveArticle[] {
  return articles
    .map((article) => liveArticle(article, clock))
    .filter((live) => live !== null)
    .sort((a, b) => Date.parse(b.article.publishedAt) - Date.parse(a.article.publishedAt));
}

export function lastChangeMs(live: LiveArticle[], clock: EditionClock): number {
  return live.reduce((max, { lastModifiedMs }) => Math.max(max, lastModifiedMs), Math.min(0, clock.startedAtMs));
}

export function headlineOf({ article, version }: LiveArticle, origin: string): Headline {
  return {
    title: version.title,
    url: origin + article.path,
    publishedAt: article.publishedAt,
    standfirst: version.standfirst ?? null,
  };
}

export function articleView(outlet: Outlet, live: LiveArticle, all: LiveArticle[], origin: string): ArticleView {
  const { article, version } = live;
  const others = all.filter((other) => other.article.id !== article.id);
  return {
    url: origin + article.path,
    origin,
    imageUrl: article.image ? `${origin}/media/${article.id.replace("/", "-")}.svg` : null,
    sectionName: outlet.sections.find(({ slug }) => slug === article.section)?.name ?? article.section,
    article,
    version,
    blocks: readBody(version.body),
    related: others.slice(0, RELATED_COUNT).map((other) => headlineOf(other, origin)),
  };
}

/**
 * What feeds and sitemaps announce: the live articles and the odd pages, newest first. A feed for readers may give
 * other addresses than the pages' own (tracked, AMP, former); a sitemap never does.
 */
export function feedItems(
  outlet: Outlet,
  live: LiveArticle[],
  origin: string,
  options: { isForReaders: boolean },
): FeedItem[] {
  const linkTo = (article: SampleArticle) =>
    options.isForReaders && outlet.feedLink ? outlet.feedLink(article, origin) : origin + article.path;
  const articles = live.map((one) => articleItem(outlet, one, linkTo(one.article)));
  const oddPages = outlet.oddPages.map((page) => oddItem(outlet, page, origin));
  return [...articles, ...oddPages].sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
}

function articleItem(outlet: Outlet, { article, version }: LiveArticle, url: string): FeedItem {
  return {
    id: `tag:${outlet.slug}.localhost,2026:${article.id}`,
    url,
    title: version.title,
    summary: version.standfirst ?? null,
    authors: article.authors,
    section: article.section,
    publishedAt: article.publishedAt,
    updatedAt: version.modifiedAt ?? article.publishedAt,
  };
}

function oddItem(outlet: Outlet, page: OddPage, origin: string): FeedItem {
  return {
    id: `tag:${outlet.slug}.localhost,2026:${page.path}`,
    url: origin + page.path,
    title: page.title,
    summary: null,
    authors: [],
    section: null,
    publishedAt: page.publishedAt,
    updatedAt: page.publishedAt,
  };
}
