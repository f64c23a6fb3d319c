import { defineSource } from "@newsledger/source-kit";

export const dailyNewsTz = defineSource({
  slug: "daily-news-tz",
  name: "Daily News (Tanzania)",
  home: "https://dailynews.co.tz/",
  hosts: ["dailynews.co.tz"],
  country: "TZ",
  lang: "en-TZ",
  timeZone: "Africa/Dar_es_Salaam",
  feeds: ["https://dailynews.co.tz/feed/"],
  example: "https://dailynews.co.tz/solar-powered-streetlights-boost-lindi-womens-businesses/",
  basis: "pages",
});
