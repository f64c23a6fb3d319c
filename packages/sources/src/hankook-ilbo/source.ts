import { defineSource } from "@newsledger/source-kit";

// No feed could be made sure of: articles are found on the front page.
export const hankookIlbo = defineSource({
  slug: "hankook-ilbo",
  name: "한국일보",
  home: "https://www.hankookilbo.com/",
  hosts: ["www.hankookilbo.com"],
  country: "KR",
  lang: "ko-KR",
  timeZone: "Asia/Seoul",
  listings: [{ url: "https://www.hankookilbo.com/", links: "/news/article/" }],
  example: "https://www.hankookilbo.com/news/article/A2026071220290000630",
  basis: "pages",
  readings: [
    {
      version: 1,
      note: "Every title that the page gives ends with section and outlet, joined by letters; this one alone does not.",
      title: 'meta[name="headline"]@content',
    },
  ],
});
