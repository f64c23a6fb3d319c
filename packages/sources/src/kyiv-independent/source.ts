import { defineSource } from "@newsledger/source-kit";

export const kyivIndependent = defineSource({
  slug: "kyiv-independent",
  name: "The Kyiv Independent",
  home: "https://kyivindependent.com/",
  hosts: ["kyivindependent.com"],
  country: "UA",
  lang: "en",
  timeZone: "Europe/Kyiv",
  feeds: ["https://kyivindependent.com/news-archive/rss/"],
  basis: "feeds",
});
