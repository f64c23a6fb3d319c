import { defineSource } from "@newsledger/source-kit";

export const theHindu = defineSource({
  slug: "the-hindu",
  name: "The Hindu",
  home: "https://www.thehindu.com/",
  hosts: ["www.thehindu.com"],
  country: "IN",
  lang: "en-IN",
  timeZone: "Asia/Kolkata",
  endpoints: [
    { kind: "feed", url: "https://www.thehindu.com/news/international/feeder/default.rss" },
    { kind: "feed", url: "https://www.thehindu.com/news/national/feeder/default.rss" },
  ],
});
