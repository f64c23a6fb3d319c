import { defineSource } from "@newsledger/source-kit";

export const dw = defineSource({
  slug: "dw",
  name: "DW",
  home: "https://www.dw.com/en/",
  hosts: ["www.dw.com"],
  country: "DE",
  lang: "en",
  timeZone: "Europe/Berlin",
  endpoints: [
    { kind: "feed", url: "https://rss.dw.com/rdf/rss-en-world" },
    { kind: "feed", url: "https://rss.dw.com/rdf/rss-en-ger" },
  ],
});
