import { defineSource } from "@newsledger/source-kit";

// Articles of the cities and of supplements lie below corriere.it too.
export const corriere = defineSource({
  slug: "corriere",
  name: "Corriere della Sera",
  home: "https://www.corriere.it/",
  hosts: [".corriere.it"],
  country: "IT",
  lang: "it-IT",
  timeZone: "Europe/Rome",
  feeds: ["https://www.corriere.it/rss/homepage.xml"],
  example:
    "https://www.corriere.it/esteri/25_gennaio_05/trump-accoglie-meloni-a-mar-a-lago-ha-davvero-preso-d-assalto-l-europa-rubio-giorgia-leader-forte-incontro-anche-sul-caso-3c53a5b8-27fc-4886-a0bf-a10908331xlk.shtml",
  basis: "pages",
});
