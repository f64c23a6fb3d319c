import { defineSource } from "@newsledger/source-kit";

export const elPais = defineSource({
  slug: "el-pais",
  name: "El País",
  home: "https://elpais.com/",
  hosts: ["elpais.com"],
  country: "ES",
  lang: "es-ES",
  timeZone: "Europe/Madrid",
  feeds: [
    "https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/section/internacional/portada",
    "https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada",
  ],
  example:
    "https://elpais.com/internacional/2024-10-15/bruselas-sondea-la-apertura-de-centros-de-deportacion-fuera-de-la-union-europea.html",
  basis: "pages",
  readings: [
    {
      version: 1,
      note: "Place and times stand as a line of text above the story; the account dialog, the author and related stories as prose below it.",
      drop: [".a_md_f", ".me-dis", ".w-sea", ".w-rel"],
    },
  ],
});
