import type { Outlet } from "../outlet.js";
import { renderArticle, renderListing } from "./markup.js";

export const ridgeNotes: Outlet = {
  slug: "ridge-notes",
  name: "Ridge Notes",
  lang: "en",
  timeZone: "Asia/Kathmandu",
  tagline: "Two reporters' site from the Tarsk highlands of Belvar.",
  charset: "utf-8",
  robots: () => "User-agent: *\nAllow: /\n",
  sections: [
    { slug: "conflict", name: "Conflict", path: "/category/conflict" },
    { slug: "health", name: "Health", path: "/category/health" },
  ],
  feeds: [{ format: "json-feed", path: "/feed.json", isDeclared: true }],
  oddPages: [],
  maxAgeS: 0,
  renderArticle,
  renderListing,
};
