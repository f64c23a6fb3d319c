import { defineSource } from "@newsledger/source-kit";

export const rnz = defineSource({
  slug: "rnz",
  name: "RNZ",
  home: "https://www.rnz.co.nz/",
  hosts: ["www.rnz.co.nz"],
  country: "NZ",
  lang: "en-NZ",
  timeZone: "Pacific/Auckland",
  feeds: [
    "https://www.rnz.co.nz/rss/world.xml",
    "https://www.rnz.co.nz/rss/pacific.xml",
    "https://www.rnz.co.nz/rss/national.xml",
    "https://www.rnz.co.nz/rss/political.xml",
  ],
  example: "https://www.rnz.co.nz/news/world/385495",
  basis: "feeds",
});
