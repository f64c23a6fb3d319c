import { defineSource } from "@newsledger/source-kit";

export const leMonde = defineSource({
  slug: "le-monde",
  name: "Le Monde",
  home: "https://www.lemonde.fr/",
  hosts: ["www.lemonde.fr"],
  country: "FR",
  lang: "fr-FR",
  timeZone: "Europe/Paris",
  feeds: ["https://www.lemonde.fr/international/rss_full.xml"],
  example:
    "https://www.lemonde.fr/politique/article/2023/08/30/sophie-binet-met-en-garde-emmanuel-macron-sur-la-gravite-de-la-situation-dans-le-pays_6187099_823448.html",
  basis: "pages",
  readings: [
    {
      version: 1,
      note: "Each button to keep a story for later carries an invitation to sign in.",
      drop: [".lmd-dropdown__content"],
    },
  ],
});
