import { defineSource } from "@newsledger/source-kit";

export const timesOfIsrael = defineSource({
  slug: "times-of-israel",
  name: "The Times of Israel",
  home: "https://www.timesofisrael.com/",
  hosts: ["www.timesofisrael.com"],
  country: "IL",
  lang: "en",
  timeZone: "Asia/Jerusalem",
  feeds: ["https://www.timesofisrael.com/feed/"],
  basis: "feeds",
});
