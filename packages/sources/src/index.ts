import type { Source } from "@newsledger/source-kit";
import { abcAu } from "./abc-au/source.js";
import { alJazeera } from "./al-jazeera/source.js";
import { bbc } from "./bbc/source.js";
import { cbc } from "./cbc/source.js";
import { dw } from "./dw/source.js";
import { france24 } from "./france24/source.js";
import { guardian } from "./guardian/source.js";
import { kyivIndependent } from "./kyiv-independent/source.js";
import { leMonde } from "./le-monde/source.js";
import { npr } from "./npr/source.js";
import { rnz } from "./rnz/source.js";
import { tagesschau } from "./tagesschau/source.js";
import { theHindu } from "./the-hindu/source.js";
import { unNews } from "./un-news/source.js";

/** Every outlet that ships with the project, in the order in which it is shown. */
export const builtInSources: readonly Source[] = [
  rnz,
  bbc,
  guardian,
  alJazeera,
  unNews,
  dw,
  france24,
  npr,
  cbc,
  abcAu,
  theHindu,
  kyivIndependent,
  leMonde,
  tagesschau,
];

/** The built-in source of that slug, or undefined. */
export function findSource(slug: string): Source | undefined {
  return builtInSources.find((source) => source.declaration.slug === slug);
}
