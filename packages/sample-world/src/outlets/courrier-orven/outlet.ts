import type { Outlet } from "../outlet.js";
import { renderArticle, renderListing } from "./markup.js";

export const courrierOrven: Outlet = {
  slug: "courrier-orven",
  name: "Le Courrier d’Orven",
  lang: "fr",
  timeZone: "Europe/Paris",
  tagline: "Quotidien de Saint-Orven, en Marenne; pages in windows-1252.",
  charset: "windows-1252",
  robots: null,
  sections: [
    { slug: "marenne", name: "Marenne", path: "/marenne" },
    { slug: "monde", name: "Monde", path: "/monde" },
  ],
  feeds: [{ format: "rss", path: "/rss/une.xml", isDeclared: true }],
  oddPages: [],
  maxAgeS: 120,
  renderArticle,
  renderListing,
};
