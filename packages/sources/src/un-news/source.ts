import { defineSource } from "@newsledger/source-kit";

// No country: the United Nations. Times are those of its headquarters in New York.
export const unNews = defineSource({
  slug: "un-news",
  name: "UN News",
  home: "https://news.un.org/en/",
  hosts: ["news.un.org"],
  lang: "en",
  timeZone: "America/New_York",
  feeds: ["https://news.un.org/feed/subscribe/en/news/all/rss.xml"],
  basis: "feeds",
});
