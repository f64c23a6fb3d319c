import { defineSource } from "@newsledger/source-kit";

export const timeslive = defineSource({
  slug: "timeslive",
  name: "TimesLIVE",
  home: "https://www.timeslive.co.za/",
  hosts: ["www.timeslive.co.za"],
  country: "ZA",
  lang: "en-ZA",
  timeZone: "Africa/Johannesburg",
  feeds: ["https://www.timeslive.co.za/rss/"],
  example:
    "https://www.timeslive.co.za/sunday-times-daily/business/2025-05-21-2025-budget-30-sars-gets-r4bn-to-hire-army-of-debt-collectors/",
  basis: "pages",
  readings: [
    {
      version: 1,
      note: "The text lies in several widgets, pictures and promotions between them.",
      body: ".article-widget-text .text",
    },
  ],
});
