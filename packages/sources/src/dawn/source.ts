import { defineSource } from "@newsledger/source-kit";

export const dawn = defineSource({
  slug: "dawn",
  name: "Dawn",
  home: "https://www.dawn.com/",
  hosts: ["www.dawn.com"],
  country: "PK",
  lang: "en",
  timeZone: "Asia/Karachi",
  feeds: ["https://www.dawn.com/feeds/home", "https://www.dawn.com/feeds/world"],
  basis: "feeds",
});
