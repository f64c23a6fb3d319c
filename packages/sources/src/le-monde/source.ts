import { defineSource } from "@newsledger/source-kit";

export const leMonde = defineSource({
  slug: "le-monde",
  name: "Le Monde",
  home: "https://www.lemonde.fr/",
  hosts: ["www.lemonde.fr"],
  country: "FR",
  lang: "fr-FR",
  timeZone: "Europe/Paris",
  endpoints: [{ kind: "feed", url: "https://www.lemonde.fr/international/rss_full.xml" }],
});
