import type { Source } from "@newsledger/source-kit";
import { abcAu } from "./abc-au/source.js";
import { alJazeera } from "./al-jazeera/source.js";
import { anadolu } from "./anadolu/source.js";
import { ap } from "./ap/source.js";
import { bbc } from "./bbc/source.js";
import { cbc } from "./cbc/source.js";
import { corriere } from "./corriere/source.js";
import { dailyNewsTz } from "./daily-news-tz/source.js";
import { dawn } from "./dawn/source.js";
import { dw } from "./dw/source.js";
import { elPais } from "./el-pais/source.js";
import { euronews } from "./euronews/source.js";
import { expressen } from "./expressen/source.js";
import { france24 } from "./france24/source.js";
import { globalNews } from "./global-news/source.js";
import { guardian } from "./guardian/source.js";
import { hankookIlbo } from "./hankook-ilbo/source.js";
import { independent } from "./independent/source.js";
import { kyivIndependent } from "./kyiv-independent/source.js";
import { leMonde } from "./le-monde/source.js";
import { mainichi } from "./mainichi/source.js";
import { mexicoNewsDaily } from "./mexico-news-daily/source.js";
import { nhk } from "./nhk/source.js";
import { npr } from "./npr/source.js";
import { nrk } from "./nrk/source.js";
import { orf } from "./orf/source.js";
import { reliefweb } from "./reliefweb/source.js";
import { rnz } from "./rnz/source.js";
import { rzeczpospolita } from "./rzeczpospolita/source.js";
import { srf } from "./srf/source.js";
import { straitsTimes } from "./straits-times/source.js";
import { tagesschau } from "./tagesschau/source.js";
import { taz } from "./taz/source.js";
import { theHindu } from "./the-hindu/source.js";
import { timesOfIndia } from "./times-of-india/source.js";
import { timesOfIsrael } from "./times-of-israel/source.js";
import { timeslive } from "./timeslive/source.js";
import { ukrainskaPravda } from "./ukrainska-pravda/source.js";
import { unNews } from "./un-news/source.js";

/** Every outlet that ships with the project, in the order in which it is shown. */
export const builtInSources: readonly Source[] = [
  rnz,
  bbc,
  guardian,
  alJazeera,
  ap,
  unNews,
  reliefweb,
  dw,
  france24,
  euronews,
  npr,
  cbc,
  globalNews,
  abcAu,
  independent,
  theHindu,
  timesOfIndia,
  dawn,
  straitsTimes,
  kyivIndependent,
  ukrainskaPravda,
  timesOfIsrael,
  anadolu,
  leMonde,
  tagesschau,
  taz,
  orf,
  srf,
  elPais,
  corriere,
  rzeczpospolita,
  nrk,
  expressen,
  mainichi,
  nhk,
  hankookIlbo,
  timeslive,
  dailyNewsTz,
  mexicoNewsDaily,
];

/** The built-in source of that slug, or undefined. */
export function findSource(slug: string): Source | undefined {
  return builtInSources.find((source) => source.declaration.slug === slug);
}
