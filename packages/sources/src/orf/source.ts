import { defineSource } from "@newsledger/source-kit";

// The feed names stories of the front page; those of the regions lie on hosts of their own.
export const orf = defineSource({
  slug: "orf",
  name: "ORF",
  home: "https://orf.at/",
  hosts: [".orf.at"],
  country: "AT",
  lang: "de-AT",
  timeZone: "Europe/Vienna",
  feeds: ["https://rss.orf.at/news.xml"],
  example: "https://orf.at/stories/3376705/",
  basis: "pages",
  readings: [
    {
      version: 1,
      note: "A list of links to other houses ends a story.",
      drop: [".story-footer h2", ".story-footer ul"],
    },
  ],
});
