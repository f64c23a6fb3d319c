import type { Outlet } from "../outlet.js";
import { renderArticle, renderListing } from "./markup.js";

export const tidewaterPost: Outlet = {
  slug: "tidewater-post",
  name: "The Tidewater Post",
  lang: "en-GB",
  timeZone: "America/Halifax",
  tagline: "Broadsheet of Port Harrow, capital of Aldmere.",
  charset: "utf-8",
  robots: (origin) => `# The Tidewater Post
User-agent: *
Disallow: /account/
Crawl-delay: 1

Sitemap: ${origin}/sitemap.xml
`,
  sections: [
    { slug: "aldmere", name: "Aldmere", path: "/aldmere" },
    { slug: "economy", name: "Economy", path: "/economy" },
    { slug: "abroad", name: "Abroad", path: "/abroad" },
  ],
  feeds: [
    { format: "rss", path: "/rss.xml", isDeclared: true },
    { format: "sitemap", path: "/sitemap.xml", isDeclared: true },
  ],
  oddPages: [],
  maxAgeS: 60,
  renderArticle,
  renderListing,
  feedLink: (article, origin) => origin + (article.formerPath ?? article.path),
};
