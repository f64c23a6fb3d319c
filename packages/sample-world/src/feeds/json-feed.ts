import type { FeedChannel, FeedItem } from "./feed-item.js";

function renderItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_text: item.summary ?? item.title,
    date_published: item.publishedAt,
    date_modified: item.updatedAt,
    authors: item.authors.map((name) => ({ name })),
    ...(item.section ? { tags: [item.section] } : {}),
  };
}

/** JSON Feed 1.1. */
export function renderJsonFeed(channel: FeedChannel): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: channel.name,
    description: channel.description,
    home_page_url: channel.home,
    feed_url: channel.self,
    language: channel.lang,
    items: channel.items.map(renderItem),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
