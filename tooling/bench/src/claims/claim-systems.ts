import type { Figure } from "@newsledger/contracts";
import { extract } from "@newsledger/extract";
import type { AnnotatedArticle } from "@newsledger/train/gold";
import type { FigurePeer, PeerAmount } from "../figures/figure-peers.js";
import { unitKey } from "../figures/unit-names.js";
import type { Claim } from "./claim.js";
import { FIELD_NAMES } from "./claim-fields.js";
import type { Asked } from "./count-claims.js";

export interface ClaimSystem extends Asked {
  label: string;
  read(article: AnnotatedArticle): Claim[];
}

export const OURS: ClaimSystem = {
  label: "newsledger",
  fields: FIELD_NAMES,
  hasPlaces: true,
  read: ({ text, publishedAt }) => extract({ text, publishedAt, lang: "en" }).figures.map(countInYears),
};

const YEARS = new Map([
  ["decade", 10],
  ["century", 100],
]);

/** The ledger keeps decades and centuries; annotators count years. */
function countInYears(figure: Figure): Claim {
  const years = YEARS.get(figure.unit ?? "");
  if (years === undefined) return figure;
  const times = (value: number | null): number | null => (value === null ? null : value * years);
  return { ...figure, low: times(figure.low), high: times(figure.high), unit: "year" };
}

/** A library finds numbers and some of their units, and tells nothing else of them. */
export function asClaimSystem({ label, read }: FigurePeer): ClaimSystem {
  return {
    label,
    fields: ["value", "unit"],
    hasPlaces: false,
    read: ({ text }) =>
      // One of them takes with the square of a text's length.
      [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
        read(paragraph).map((amount) => readAsClaim(amount, index)),
      ),
  };
}

function readAsClaim({ value, unit, currency, start, end }: PeerAmount, offset: number): Claim {
  const told = {
    start: offset + start,
    end: offset + end,
    low: value,
    high: value,
    unit: currency ?? (unitKey(unit) || null),
  };
  const untold = { bound: null, kind: null, subject: null, head: null, concept: null, asOf: null, confidence: null };
  return { ...told, ...untold, places: [], speaker: null, speakerOrg: null };
}
