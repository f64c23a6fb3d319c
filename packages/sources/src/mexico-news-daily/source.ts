import { defineSource } from "@newsledger/source-kit";

export const mexicoNewsDaily = defineSource({
  slug: "mexico-news-daily",
  name: "Mexico News Daily",
  home: "https://mexiconewsdaily.com/",
  hosts: ["mexiconewsdaily.com"],
  country: "MX",
  lang: "en",
  timeZone: "America/Mexico_City",
  feeds: ["https://mexiconewsdaily.com/feed/"],
  example: "https://mexiconewsdaily.com/news/bad-idea-mexico-pushes-back-trump-universal-steel-tariffs/",
  basis: "pages",
});
