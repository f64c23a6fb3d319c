import { defineSource } from "@newsledger/source-kit";

export const guardian = defineSource({
  slug: "guardian",
  name: "The Guardian",
  home: "https://www.theguardian.com/international",
  hosts: ["www.theguardian.com"],
  country: "GB",
  lang: "en-GB",
  timeZone: "Europe/London",
  feeds: ["https://www.theguardian.com/world/rss", "https://www.theguardian.com/uk-news/rss"],
  example: "https://www.theguardian.com/commentisfree/2019/nov/18/the-guardian-view-on-hong-kong-a-city-on-the-brink",
  basis: "pages",
});
