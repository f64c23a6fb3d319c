import { defineSource } from "@newsledger/source-kit";

// AP offers no feed of its own; the news sitemap is what its robots.txt names. It holds the last two days.
export const ap = defineSource({
  slug: "ap",
  name: "AP News",
  home: "https://apnews.com/",
  hosts: ["apnews.com"],
  country: "US",
  lang: "en-US",
  timeZone: "America/New_York",
  sitemaps: ["https://apnews.com/news-sitemap-content.xml"],
  example:
    "https://apnews.com/article/trump-harris-presidential-election-2024-labor-day-151f82b59473d29a448ef1cea9afe471",
  basis: "pages",
});
