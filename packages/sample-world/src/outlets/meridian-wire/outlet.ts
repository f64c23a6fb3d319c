import type { Outlet } from "../outlet.js";
import { renderArticle, renderListing, renderWithdrawn } from "./markup.js";

export const meridianWire: Outlet = {
  slug: "meridian-wire",
  name: "Meridian Wire",
  lang: "en",
  timeZone: "Etc/UTC",
  tagline: "News agency with desks across the region; the others print its copy.",
  charset: "utf-8",
  robots: (origin) => `User-agent: *
Allow: /

Sitemap: ${origin}/news-sitemap.xml
`,
  sections: [
    { slug: "world", name: "World", path: "/world" },
    { slug: "business", name: "Business", path: "/business" },
  ],
  feeds: [
    { format: "atom", path: "/latest.atom", isDeclared: true },
    { format: "news-sitemap", path: "/news-sitemap.xml", isDeclared: true },
  ],
  oddPages: [
    {
      kind: "gone",
      path: "/world/2026/10/09/senn-dam-alert",
      title: "Alert: dam at Upper Senn under observation",
      publishedAt: "2026-10-09T03:12:00Z",
      html: renderWithdrawn,
    },
  ],
  maxAgeS: 30,
  renderArticle,
  renderListing,
};
