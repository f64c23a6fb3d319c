import { defineSource } from "@newsledger/source-kit";

export const anadolu = defineSource({
  slug: "anadolu",
  name: "Anadolu Ajansı",
  home: "https://www.aa.com.tr/tr",
  hosts: ["www.aa.com.tr"],
  country: "TR",
  lang: "tr-TR",
  timeZone: "Europe/Istanbul",
  feeds: ["https://www.aa.com.tr/tr/rss/default?cat=guncel"],
  example: "https://www.aa.com.tr/tr/gundem/vekalet-yoluyla-kurban-kesim-bedelleri-belirlendi/3912126",
  basis: "pages",
});
