import { defineSource } from "@newsledger/source-kit";

export const rzeczpospolita = defineSource({
  slug: "rzeczpospolita",
  name: "Rzeczpospolita",
  home: "https://www.rp.pl/",
  hosts: ["www.rp.pl"],
  country: "PL",
  lang: "pl-PL",
  timeZone: "Europe/Warsaw",
  feeds: ["https://www.rp.pl/rss_main"],
  example:
    "https://www.rp.pl/konflikty-zbrojne/art44186001-iran-zrezygnowal-z-drugiej-rundy-rozmow-z-usa-powodem-wygorowane-zadania-waszyngtonu",
  basis: "pages",
});
