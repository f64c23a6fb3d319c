import { defineSource } from "@newsledger/source-kit";

// No country: the humanitarian office of the United Nations. Most updates are reports of others, told in a summary.
export const reliefweb = defineSource({
  slug: "reliefweb",
  name: "ReliefWeb",
  home: "https://reliefweb.int/",
  hosts: ["reliefweb.int"],
  lang: "en",
  timeZone: "America/New_York",
  feeds: ["https://reliefweb.int/updates/rss.xml"],
  basis: "feeds",
});
