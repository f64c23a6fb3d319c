import { defineSource } from "@newsledger/source-kit";

export const rnz = defineSource({
  slug: "rnz",
  name: "RNZ",
  home: "https://www.rnz.co.nz/",
  hosts: ["www.rnz.co.nz"],
  country: "NZ",
  lang: "en-NZ",
  timeZone: "Pacific/Auckland",
  endpoints: [
    { kind: "feed", url: "https://www.rnz.co.nz/rss/world.xml" },
    { kind: "feed", url: "https://www.rnz.co.nz/rss/pacific.xml" },
    { kind: "feed", url: "https://www.rnz.co.nz/rss/national.xml" },
    { kind: "feed", url: "https://www.rnz.co.nz/rss/political.xml" },
  ],
});
