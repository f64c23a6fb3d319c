import { defineSource } from "@newsledger/source-kit";

export const tagesschau = defineSource({
  slug: "tagesschau",
  name: "tagesschau",
  home: "https://www.tagesschau.de/",
  hosts: ["www.tagesschau.de"],
  country: "DE",
  lang: "de-DE",
  timeZone: "Europe/Berlin",
  feeds: ["https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml"],
  basis: "feeds",
});
