import type { Outlet } from "../outlet.js";
import { renderArticle, renderListing } from "./markup.js";

export const diarioVerana: Outlet = {
  slug: "diario-verana",
  name: "El Diario de Verana",
  lang: "es",
  timeZone: "America/Bogota",
  tagline: "Diario de Puerto Solana, capital de Costa Verana.",
  charset: "utf-8",
  robots: (origin) => `User-agent: *
Disallow: /buscar/

Sitemap: ${origin}/sitemap_index.xml
`,
  sections: [
    { slug: "politica", name: "Política", path: "/politica/" },
    { slug: "mundo", name: "Mundo", path: "/mundo/" },
    { slug: "economia", name: "Economía", path: "/economia/" },
  ],
  feeds: [{ format: "sitemap-index", path: "/sitemap_index.xml", isDeclared: true }],
  oddPages: [],
  maxAgeS: 60,
  renderArticle,
  renderListing,
};
