import { defineSource } from "@newsledger/source-kit";

export const cbc = defineSource({
  slug: "cbc",
  name: "CBC News",
  home: "https://www.cbc.ca/news",
  hosts: ["www.cbc.ca"],
  country: "CA",
  lang: "en-CA",
  timeZone: "America/Toronto",
  endpoints: [
    { kind: "feed", url: "https://www.cbc.ca/webfeed/rss/rss-world" },
    { kind: "feed", url: "https://www.cbc.ca/webfeed/rss/rss-canada" },
  ],
});
