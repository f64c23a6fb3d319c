import { defineSource } from "@newsledger/source-kit";

export const theHindu = defineSource({
  slug: "the-hindu",
  name: "The Hindu",
  home: "https://www.thehindu.com/",
  hosts: ["www.thehindu.com"],
  country: "IN",
  lang: "en-IN",
  timeZone: "Asia/Kolkata",
  feeds: [
    "https://www.thehindu.com/news/international/feeder/default.rss",
    "https://www.thehindu.com/news/national/feeder/default.rss",
  ],
  basis: "feeds",
});
