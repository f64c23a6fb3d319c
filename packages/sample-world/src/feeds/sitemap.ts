import { escapeMarkup as e } from "../escape-markup.js";
import { type FeedChannel, type FeedItem, latestUpdate } from "./feed-item.js";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A plain sitemap (sitemaps.org 0.9). */
export function renderSitemap(items: FeedItem[]): string {
  const urls = items.map((item) => `  <url><loc>${e(item.url)}</loc><lastmod>${item.updatedAt}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}">
${urls.join("\n")}
</urlset>
`;
}

/** A sitemap with the news extension: publication, date and title of each article. */
export function renderNewsSitemap(channel: FeedChannel): string {
  const urls = channel.items.map(
    (item) => `  <url>
    <loc>${e(item.url)}</loc>
    <lastmod>${item.updatedAt}</lastmod>
    <news:news>
      <news:publication><news:name>${e(channel.name)}</news:name><news:language>${channel.lang}</news:language></news:publication>
      <news:publication_date>${item.publishedAt}</news:publication_date>
      <news:title>${e(item.title)}</news:title>
    </news:news>
  </url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** `2026-10`: the month whose sitemap holds the item. */
export function sitemapMonth(item: FeedItem): string {
  return item.publishedAt.slice(0, 7);
}

/** A sitemap index with one sitemap a month, newest first: `/sitemap-2026-11.xml`. */
export function renderSitemapIndex(origin: string, items: FeedItem[]): string {
  const months = [...new Set(items.map(sitemapMonth))].sort().reverse();
  const entries = months.map((month) => {
    const lastmod = latestUpdate(items.filter((item) => sitemapMonth(item) === month));
    return `  <sitemap><loc>${e(`${origin}/sitemap-${month}.xml`)}</loc><lastmod>${lastmod}</lastmod></sitemap>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${NAMESPACE}">
${entries.join("\n")}
</sitemapindex>
`;
}
