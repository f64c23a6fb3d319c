import { defineSource } from "@newsledger/source-kit";

export const globalNews = defineSource({
  slug: "global-news",
  name: "Global News",
  home: "https://globalnews.ca/",
  hosts: ["globalnews.ca"],
  country: "CA",
  lang: "en-CA",
  timeZone: "America/Toronto",
  feeds: ["https://globalnews.ca/feed/"],
  example: "https://globalnews.ca/news/11862251/russia-missile-attack-kyiv-ukraine/",
  basis: "pages",
});
