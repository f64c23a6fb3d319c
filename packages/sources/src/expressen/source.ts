import { defineSource } from "@newsledger/source-kit";

export const expressen = defineSource({
  slug: "expressen",
  name: "Expressen",
  home: "https://www.expressen.se/",
  hosts: ["www.expressen.se"],
  country: "SE",
  lang: "sv-SE",
  timeZone: "Europe/Stockholm",
  feeds: ["https://www.expressen.se/rss/nyheter/"],
  example: "https://www.expressen.se/nyheter/sverige/elever-atalas-for-misshandel-pa-lundsberg/",
  basis: "pages",
});
