import { defineSource } from "@newsledger/source-kit";

// 1646 is the newest of all news.
export const srf = defineSource({
  slug: "srf",
  name: "SRF News",
  home: "https://www.srf.ch/news",
  hosts: ["www.srf.ch"],
  country: "CH",
  lang: "de-CH",
  timeZone: "Europe/Zurich",
  feeds: ["https://www.srf.ch/news/bnf/rss/1646"],
  example:
    "https://www.srf.ch/news/international/eskalation-im-nahen-osten-die-israelische-zurueckhaltung-hat-viel-mit-den-usa-zu-tun",
  basis: "pages",
  readings: [
    {
      version: 1,
      note: "The headline holds an overline of its own; boxes tell who the person of an interview is, in the middle of it.",
      title: ".article-title__text",
      drop: [".expandable-box"],
    },
  ],
});
