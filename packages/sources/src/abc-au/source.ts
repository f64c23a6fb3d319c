import { defineSource } from "@newsledger/source-kit";

// 51120 is the number of the top stories collection.
export const abcAu = defineSource({
  slug: "abc-au",
  name: "ABC News (Australia)",
  home: "https://www.abc.net.au/news",
  hosts: ["www.abc.net.au"],
  country: "AU",
  lang: "en-AU",
  timeZone: "Australia/Sydney",
  feeds: ["https://www.abc.net.au/news/feed/51120/rss.xml"],
  basis: "feeds",
});
