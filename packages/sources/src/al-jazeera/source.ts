import { defineSource } from "@newsledger/source-kit";

export const alJazeera = defineSource({
  slug: "al-jazeera",
  name: "Al Jazeera",
  home: "https://www.aljazeera.com/",
  hosts: ["www.aljazeera.com"],
  country: "QA",
  lang: "en",
  timeZone: "Asia/Qatar",
  feeds: ["https://www.aljazeera.com/xml/rss/all.xml"],
  example:
    "https://www.aljazeera.com/news/2019/11/service-members-killed-afghanistan-helicopter-crash-191120070028895.html",
  basis: "pages",
});
