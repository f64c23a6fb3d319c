import { defineSource } from "@newsledger/source-kit";

// Feeds list articles on bbc.co.uk and on bbc.com, whichever edition they were written for.
export const bbc = defineSource({
  slug: "bbc",
  name: "BBC News",
  home: "https://www.bbc.com/news",
  hosts: [".bbc.com", ".bbc.co.uk"],
  country: "GB",
  lang: "en-GB",
  timeZone: "Europe/London",
  feeds: [
    "https://feeds.bbci.co.uk/news/world/rss.xml",
    "https://feeds.bbci.co.uk/news/uk/rss.xml",
    "https://feeds.bbci.co.uk/news/business/rss.xml",
  ],
  example: "https://www.bbc.com/news/articles/clymn8zyrp9o",
  basis: "pages",
});
