import type { AnnotatedFigure } from "@newsledger/train/gold";
import type { Claim } from "./claim.js";
import { CLAIM_FIELDS, type ClaimField, FIELD_NAMES, type FieldName } from "./claim-fields.js";
import { countPlaces } from "./count-places.js";
import { type FoundClaim, type PairedArticle, sharedLength } from "./pair-claims.js";

export const ERROR_KINDS = ["missed", "spurious", "places", ...FIELD_NAMES] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface ClaimError {
  kind: ErrorKind;
  article: string;
  /** The text around the figure, which stands in double brackets. */
  around: string;
  wanted: unknown;
  got: unknown;
}

const MARGIN = 110;

/** Every difference between what was annotated and what was read. */
export function listErrors({ article, found, missed, spurious }: PairedArticle): ClaimError[] {
  const { id, text } = article;
  const note = (kind: ErrorKind, place: Place, wanted: unknown, got: unknown): ClaimError => ({
    kind,
    article: id,
    around: quote(text, place),
    wanted,
    got,
  });
  const whyNone = (claim: Claim) => article.notFigures.find((none) => sharedLength(none, claim) > 0)?.why ?? null;
  return [
    ...missed.map((gold) => note("missed", gold, text.slice(gold.start, gold.end), null)),
    ...spurious.map((claim) => note("spurious", claim, whyNone(claim), amountOf(claim))),
    ...found.filter(arePlacesWrong).map(({ gold, claim }) => note("places", gold, gold.places, claim.places)),
    ...found.flatMap((pair) => wrongFields(pair).map((each) => note(each.name, pair.gold, each.wanted, each.got))),
  ];
}

type Place = Pick<AnnotatedFigure, "start" | "end">;

function quote(text: string, { start, end }: Place): string {
  const [before, after] = [text.slice(Math.max(0, start - MARGIN), start), text.slice(end, end + MARGIN)];
  return `${before}[[${text.slice(start, end)}]]${after}`.replace(/\s+/g, " ");
}

function amountOf({ kind, unit, low, high }: Claim): object {
  return { kind, unit, low, high };
}

function arePlacesWrong(pair: FoundClaim): boolean {
  const { right, wanted, read } = countPlaces(pair);
  return wanted > 0 && (right < wanted || right < read);
}

function wrongFields({ gold, claim }: FoundClaim): { name: FieldName; wanted: unknown; got: unknown }[] {
  return FIELD_NAMES.flatMap((name) => {
    const field: ClaimField = CLAIM_FIELDS[name];
    if (field.isAsked?.(gold) === false || field.isRight(gold, claim)) return [];
    return [{ name, wanted: field.wanted(gold), got: field.got(claim) }];
  });
}
