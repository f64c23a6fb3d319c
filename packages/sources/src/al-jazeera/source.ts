import { defineSource } from "@newsledger/source-kit";

export const alJazeera = defineSource({
  slug: "al-jazeera",
  name: "Al Jazeera",
  home: "https://www.aljazeera.com/",
  hosts: ["www.aljazeera.com"],
  country: "QA",
  lang: "en",
  timeZone: "Asia/Qatar",
  endpoints: [{ kind: "feed", url: "https://www.aljazeera.com/xml/rss/all.xml" }],
});
