import { defineSource } from "@newsledger/source-kit";

export const cbc = defineSource({
  slug: "cbc",
  name: "CBC News",
  home: "https://www.cbc.ca/news",
  hosts: ["www.cbc.ca"],
  country: "CA",
  lang: "en-CA",
  timeZone: "America/Toronto",
  feeds: ["https://www.cbc.ca/webfeed/rss/rss-world", "https://www.cbc.ca/webfeed/rss/rss-canada"],
  example: "https://www.cbc.ca/news/world/gaza-israel-ceasefire-negotiations-sinwar-1.7287711",
  basis: "pages",
  readings: [
    {
      version: 1,
      note: "What is shared and what the page is called differs from the headline.",
      title: "h1.detailHeadline",
    },
  ],
});
