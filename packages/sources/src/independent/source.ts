import { defineSource } from "@newsledger/source-kit";

export const independent = defineSource({
  slug: "independent",
  name: "The Independent",
  home: "https://www.independent.co.uk/",
  hosts: ["www.independent.co.uk"],
  country: "GB",
  lang: "en-GB",
  timeZone: "Europe/London",
  feeds: ["https://www.independent.co.uk/news/world/rss"],
  example: "https://www.independent.co.uk/climate-change/news/texas-wildfires-map-panhandle-evacuations-b2504055.html",
  basis: "pages",
});
