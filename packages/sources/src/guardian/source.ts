import { defineSource } from "@newsledger/source-kit";

export const guardian = defineSource({
  slug: "guardian",
  name: "The Guardian",
  home: "https://www.theguardian.com/international",
  hosts: ["www.theguardian.com"],
  country: "GB",
  lang: "en-GB",
  timeZone: "Europe/London",
  endpoints: [
    { kind: "feed", url: "https://www.theguardian.com/world/rss" },
    { kind: "feed", url: "https://www.theguardian.com/uk-news/rss" },
  ],
});
