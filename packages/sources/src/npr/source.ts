import { defineSource } from "@newsledger/source-kit";

// 1004 is world news, 1001 the news desk as a whole.
export const npr = defineSource({
  slug: "npr",
  name: "NPR",
  home: "https://www.npr.org/",
  hosts: ["www.npr.org"],
  country: "US",
  lang: "en-US",
  timeZone: "America/New_York",
  feeds: ["https://feeds.npr.org/1004/rss.xml", "https://feeds.npr.org/1001/rss.xml"],
  basis: "feeds",
});
