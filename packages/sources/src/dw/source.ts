import { defineSource } from "@newsledger/source-kit";

// The fixture was made of a page of the German edition, which has the same layout.
export const dw = defineSource({
  slug: "dw",
  name: "DW",
  home: "https://www.dw.com/en/",
  hosts: ["www.dw.com"],
  country: "DE",
  lang: "en",
  timeZone: "Europe/Berlin",
  feeds: ["https://rss.dw.com/rdf/rss-en-world", "https://rss.dw.com/rdf/rss-en-ger"],
  basis: "pages",
  readings: [
    { version: 1, validUntil: "2023-05-31", note: "Captions were plain paragraphs in a box.", drop: [".picBox"] },
    { version: 2 },
  ],
});
