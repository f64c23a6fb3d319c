import { defineSource } from "@newsledger/source-kit";

export const france24 = defineSource({
  slug: "france24",
  name: "France 24",
  home: "https://www.france24.com/en/",
  hosts: ["www.france24.com"],
  country: "FR",
  lang: "en",
  timeZone: "Europe/Paris",
  feeds: ["https://www.france24.com/en/rss"],
  basis: "feeds",
});
