import type { Outlet } from "../outlet.js";
import { renderArticle, renderGallery, renderListing } from "./markup.js";

export const kestrelNews: Outlet = {
  slug: "kestrel-news",
  name: "Kestrel News",
  lang: "en-NZ",
  timeZone: "Pacific/Auckland",
  tagline: "Public broadcaster of the Kestrel Islands.",
  charset: "utf-8",
  robots: (origin) => `User-agent: *
Disallow: /search
Disallow: /my-kestrel/

Sitemap: ${origin}/sitemap.xml
`,
  sections: [
    { slug: "world", name: "World", path: "/news/world" },
    { slug: "business", name: "Business", path: "/news/business" },
    { slug: "health", name: "Health", path: "/news/health" },
  ],
  feeds: [
    { format: "atom", path: "/feeds/latest.atom", isDeclared: true },
    { format: "sitemap", path: "/sitemap.xml", isDeclared: false },
  ],
  oddPages: [
    {
      kind: "gallery",
      path: "/news/pictures/2026/10/09/senn-valley-in-pictures",
      title: "In pictures: the Senn valley after the flood",
      publishedAt: "2026-10-09T15:00:00+13:00",
      html: renderGallery,
    },
  ],
  maxAgeS: 60,
  renderArticle,
  renderListing,
};
