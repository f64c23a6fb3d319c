/** One entry of any feed or sitemap. Instants are ISO 8601 with an offset. */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary: string | null;
  authors: string[];
  section: string | null;
  publishedAt: string;
  updatedAt: string;
}

export interface FeedChannel {
  name: string;
  lang: string;
  description: string;
  home: string;
  self: string;
  items: FeedItem[];
}

/** The latest change of any item, which is the feed's own. */
export function latestUpdate(items: FeedItem[]): string {
  const latest = items.reduce((max, item) => Math.max(max, Date.parse(item.updatedAt)), 0);
  return new Date(latest).toISOString();
}
