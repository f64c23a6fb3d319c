import { defineSource } from "@newsledger/source-kit";

// 296589292 is world news.
export const timesOfIndia = defineSource({
  slug: "times-of-india",
  name: "The Times of India",
  home: "https://timesofindia.indiatimes.com/",
  hosts: ["timesofindia.indiatimes.com"],
  country: "IN",
  lang: "en-IN",
  timeZone: "Asia/Kolkata",
  feeds: ["https://timesofindia.indiatimes.com/rssfeeds/296589292.cms"],
  example:
    "https://timesofindia.indiatimes.com/city/bhopal/newborns-left-in-dustbins-buses-forests-madhya-pradesh-tops-india-in-infant-abandonment-cases-for-5th-straight-year/articleshow/130278578.cms",
  basis: "pages",
});
