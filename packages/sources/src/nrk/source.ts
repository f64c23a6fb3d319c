import { defineSource } from "@newsledger/source-kit";

export const nrk = defineSource({
  slug: "nrk",
  name: "NRK",
  home: "https://www.nrk.no/",
  hosts: ["www.nrk.no"],
  country: "NO",
  lang: "nb-NO",
  timeZone: "Europe/Oslo",
  feeds: ["https://www.nrk.no/toppsaker.rss"],
  example:
    "https://www.nrk.no/ol/ol-i-paris-2024_-tarene-rant-for-stavhopper-lene-retzius-_-sa-kom-sjokkvendingen-1.16990729",
  basis: "pages",
});
