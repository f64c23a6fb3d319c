import { defineSource } from "@newsledger/source-kit";

export const straitsTimes = defineSource({
  slug: "straits-times",
  name: "The Straits Times",
  home: "https://www.straitstimes.com/",
  hosts: ["www.straitstimes.com"],
  country: "SG",
  lang: "en-SG",
  timeZone: "Asia/Singapore",
  feeds: ["https://www.straitstimes.com/news/world/rss.xml", "https://www.straitstimes.com/news/asia/rss.xml"],
  basis: "feeds",
});
