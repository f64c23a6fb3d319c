import { type Score, toScore } from "../figures/score-figures.js";
import { CLAIM_FIELDS, type ClaimField, type FieldName } from "./claim-fields.js";
import { countPlaces, type PlaceCounts } from "./count-places.js";
import type { FoundClaim, PairedArticle } from "./pair-claims.js";

export interface Share {
  right: number;
  asked: number;
}

export interface ClaimScores {
  articles: number;
  detection: Score & { found: number; missed: number; spurious: number };
  /** Of the found figures that are asked for it; a field that the system does not know is left out. */
  fields: Partial<Record<FieldName, Share>>;
  /** Over found figures that have a place; null where the system knows none. */
  places: (Score & PlaceCounts) | null;
}

/** What a system is asked for: a library that reads numbers alone is not asked who said them. */
export interface Asked {
  fields: readonly FieldName[];
  hasPlaces: boolean;
}

export function countClaims(articles: readonly PairedArticle[], { fields, hasPlaces }: Asked): ClaimScores {
  const found = articles.flatMap((article) => article.found);
  const missed = articles.flatMap((article) => article.missed).length;
  const spurious = articles.flatMap((article) => article.spurious).length;
  const score = toScore(found.length, found.length + missed, found.length + spurious);
  return {
    articles: articles.length,
    detection: { ...score, found: found.length, missed, spurious },
    fields: Object.fromEntries(fields.map((name) => [name, shareOf(found, CLAIM_FIELDS[name])])),
    places: hasPlaces ? scorePlaces(found) : null,
  };
}

function shareOf(found: readonly FoundClaim[], { isAsked, isRight }: ClaimField): Share {
  const asked = found.filter(({ gold }) => isAsked?.(gold) ?? true);
  return { right: asked.filter(({ gold, claim }) => isRight(gold, claim)).length, asked: asked.length };
}

function scorePlaces(found: readonly FoundClaim[]): Score & PlaceCounts {
  const counts = found.filter(({ gold }) => gold.places.length > 0).map(countPlaces);
  const sum = (key: keyof PlaceCounts): number => counts.reduce((total, each) => total + each[key], 0);
  const [right, wanted, read] = [sum("right"), sum("wanted"), sum("read")];
  return { ...toScore(right, wanted, read), right, wanted, read };
}
