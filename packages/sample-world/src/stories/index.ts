import type { SampleArticle } from "../sample-article.js";
import { CALDER_TUNNEL } from "./calder-tunnel.js";
import { HARROW_RATES } from "./harrow-rates.js";
import { KELL_BAY_FIRE } from "./kell-bay-fire.js";
import { KORRIN_FRONT } from "./korrin-front.js";
import { ORVEN_DOCK_STRIKE } from "./orven-dock-strike.js";
import { SELE_FEVER } from "./sele-fever.js";
import { SENN_FLOODS } from "./senn-floods.js";
import { VERANA_ELECTION } from "./verana-election.js";

/** Every article written for the sample world, story by story. */
export const SAMPLE_ARTICLES: SampleArticle[] = [
  ...SENN_FLOODS,
  ...KELL_BAY_FIRE,
  ...VERANA_ELECTION,
  ...ORVEN_DOCK_STRIKE,
  ...KORRIN_FRONT,
  ...SELE_FEVER,
  ...HARROW_RATES,
  ...CALDER_TUNNEL,
];
