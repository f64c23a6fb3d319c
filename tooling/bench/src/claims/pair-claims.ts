import type { AnnotatedArticle, AnnotatedFigure } from "@newsledger/train/gold";
import type { Claim } from "./claim.js";
import { hasSameEnds } from "./same-value.js";

export interface FoundClaim {
  gold: AnnotatedFigure;
  claim: Claim;
}

/** An article and what was read in it; figures that are optional are in none of the lists. */
export interface PairedArticle {
  article: AnnotatedArticle;
  found: FoundClaim[];
  missed: AnnotatedFigure[];
  spurious: Claim[];
}

interface Candidate extends FoundClaim {
  isSame: boolean;
  shared: number;
}

/** Each figure takes one claim at most that touches its number: of the same value, then touching most, then the shortest. */
export function pairClaims(article: AnnotatedArticle, claims: readonly Claim[]): PairedArticle {
  const { figures } = article;
  const taken = new Map<AnnotatedFigure, Claim>();
  const used = new Set<Claim>();
  for (const { gold, claim } of figures.flatMap((gold) => candidatesOf(gold, claims)).sort(byFit)) {
    if (taken.has(gold) || used.has(claim)) continue;
    taken.set(gold, claim);
    used.add(claim);
  }
  const asked = figures.filter(({ optional }) => !optional);
  const optional = figures.filter((figure) => figure.optional);
  return {
    article,
    found: asked.flatMap((gold) => {
      const claim = taken.get(gold);
      return claim === undefined ? [] : [{ gold, claim }];
    }),
    missed: asked.filter((gold) => !taken.has(gold)),
    spurious: claims.filter((claim) => !used.has(claim) && optional.every((gold) => sharedLength(gold, claim) <= 0)),
  };
}

function candidatesOf(gold: AnnotatedFigure, claims: readonly Claim[]): Candidate[] {
  return claims
    .map((claim) => ({ gold, claim, isSame: hasSameEnds(gold, claim), shared: sharedLength(gold, claim) }))
    .filter(({ shared }) => shared > 0);
}

function byFit(a: Candidate, b: Candidate): number {
  return (
    Number(b.isSame) - Number(a.isSame) ||
    b.shared - a.shared ||
    a.claim.end - a.claim.start - (b.claim.end - b.claim.start)
  );
}

/** How many characters two places of one text have in common. */
export function sharedLength(number: { numberStart: number; numberEnd: number }, { start, end }: Claim): number {
  return Math.min(number.numberEnd, end) - Math.max(number.numberStart, start);
}
