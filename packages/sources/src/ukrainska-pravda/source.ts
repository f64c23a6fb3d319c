import { defineSource } from "@newsledger/source-kit";

// The edition in Russian; its pages stand under /rus/.
export const ukrainskaPravda = defineSource({
  slug: "ukrainska-pravda",
  name: "Ukrainska Pravda",
  home: "https://www.pravda.com.ua/rus/",
  hosts: ["www.pravda.com.ua"],
  country: "UA",
  lang: "ru",
  timeZone: "Europe/Kyiv",
  feeds: ["https://www.pravda.com.ua/rus/rss/"],
  example: "https://www.pravda.com.ua/rus/articles/2026/01/08/8015225/",
  basis: "pages",
});
