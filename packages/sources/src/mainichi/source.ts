import { defineSource } from "@newsledger/source-kit";

export const mainichi = defineSource({
  slug: "mainichi",
  name: "毎日新聞",
  home: "https://mainichi.jp/",
  hosts: ["mainichi.jp"],
  country: "JP",
  lang: "ja-JP",
  timeZone: "Asia/Tokyo",
  feeds: ["https://mainichi.jp/rss/etc/mainichi-flash.rss"],
  example: "https://mainichi.jp/articles/20250114/k00/00m/030/335000c",
  basis: "pages",
});
