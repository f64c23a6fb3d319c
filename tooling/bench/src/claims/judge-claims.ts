import type { Judged } from "../reliability/reliability.js";
import { CLAIM_FIELDS } from "./claim-fields.js";
import type { FoundClaim, PairedArticle } from "./pair-claims.js";

const WHOLE = [
  CLAIM_FIELDS.value,
  CLAIM_FIELDS.bound,
  CLAIM_FIELDS.kind,
  CLAIM_FIELDS.unit,
  CLAIM_FIELDS.subjectStrict,
] as const;

/** Each claim's own confidence, and whether it is right as a whole; one that answers no figure is wrong. */
export function judgeClaims({ found, spurious }: PairedArticle): Judged[] {
  return [
    ...found.map((pair) => ({ confidence: pair.claim.confidence ?? 0, isRight: isWhole(pair) })),
    ...spurious.map(({ confidence }) => ({ confidence: confidence ?? 0, isRight: false })),
  ];
}

function isWhole({ gold, claim }: FoundClaim): boolean {
  return WHOLE.every(({ isRight }) => isRight(gold, claim));
}
