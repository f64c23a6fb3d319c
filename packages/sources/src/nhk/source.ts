import { defineSource } from "@newsledger/source-kit";

// cat6 is world news. Articles have moved to a domain of their own, and old addresses are still announced.
export const nhk = defineSource({
  slug: "nhk",
  name: "NHK",
  home: "https://www3.nhk.or.jp/news/",
  hosts: ["www3.nhk.or.jp", "news.web.nhk"],
  country: "JP",
  lang: "ja-JP",
  timeZone: "Asia/Tokyo",
  feeds: ["https://www3.nhk.or.jp/rss/news/cat6.xml"],
  basis: "feeds",
});
