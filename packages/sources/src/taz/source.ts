import { defineSource } from "@newsledger/source-kit";

export const taz = defineSource({
  slug: "taz",
  name: "taz",
  home: "https://taz.de/",
  hosts: ["taz.de"],
  country: "DE",
  lang: "de-DE",
  timeZone: "Europe/Berlin",
  feeds: ["https://taz.de/!p4608;rss/"],
  example: "https://taz.de/Entwurf-des-Selbstbestimmungsgesetzes/!5928990/",
  basis: "pages",
});
