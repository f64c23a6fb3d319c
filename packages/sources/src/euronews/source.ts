import { defineSource } from "@newsledger/source-kit";

export const euronews = defineSource({
  slug: "euronews",
  name: "Euronews",
  home: "https://www.euronews.com/",
  hosts: ["www.euronews.com"],
  country: "FR",
  lang: "en",
  timeZone: "Europe/Paris",
  feeds: ["https://www.euronews.com/rss?level=theme&name=news"],
  example:
    "https://www.euronews.com/2024/04/30/swedish-police-to-investigate-reports-of-information-leaks-to-violent-gangs",
  basis: "pages",
});
