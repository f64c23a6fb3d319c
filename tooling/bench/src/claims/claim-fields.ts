import { type AnnotatedFigure, timesMeet } from "@newsledger/train/gold";
import type { Claim } from "./claim.js";
import { isSameUnit } from "./same-unit.js";
import { isSameValue } from "./same-value.js";
import { nounsOf, tellingWords } from "./words.js";

/** What is asked of a figure that was found. */
export interface ClaimField {
  /** Whether the annotation asks for it; always where it is left out. */
  isAsked?: (gold: AnnotatedFigure) => boolean;
  isRight: (gold: AnnotatedFigure, claim: Claim) => boolean;
  wanted: (gold: AnnotatedFigure) => unknown;
  got: (claim: Claim) => unknown;
}

const nouns = {
  wanted: ({ heads, subject }: AnnotatedFigure) => `${heads.join("/")} (${subject})`,
  got: ({ head, subject, concept }: Claim) => ({ head, subject, concept }),
};

const speaker = {
  wanted: (gold: AnnotatedFigure) => gold.speaker,
  got: (claim: Claim) => claim.speaker,
};

export const CLAIM_FIELDS = {
  value: {
    isRight: isSameValue,
    wanted: ({ low, high }) => [low, high],
    got: ({ low, high }) => [low, high],
  },
  bound: {
    isRight: (gold, { bound }) => bound !== null && gold.bounds.includes(bound),
    wanted: ({ bound }) => bound,
    got: ({ bound }) => bound,
  },
  kind: {
    isRight: (gold, { kind }) => kind !== null && gold.kinds.includes(kind),
    wanted: ({ kind }) => kind,
    got: ({ kind }) => kind,
  },
  unit: {
    isRight: (gold, { unit }) => gold.units.some((each) => isSameUnit(each, unit)),
    wanted: ({ unit }) => unit,
    got: ({ unit }) => unit,
  },
  head: {
    ...nouns,
    isRight: (gold, { head }) => shareNoun(goldNouns(gold), nounsOf(head).slice(-1)),
  },
  subjectStrict: {
    ...nouns,
    isRight: (gold, claim) =>
      shareNoun(
        goldNouns(gold),
        phrasesOf(claim).flatMap((words) => words.slice(-1)),
      ),
  },
  subjectLoose: {
    ...nouns,
    isRight: (gold, claim) => shareNoun(goldNouns(gold), phrasesOf(claim).flat()),
  },
  placesExtra: {
    isAsked: ({ places }) => places.length === 0,
    isRight: (_, { places }) => places.length === 0,
    wanted: ({ places }) => places,
    got: ({ places }) => places,
  },
  asOf: {
    isAsked: ({ asOf }) => asOf !== null,
    isRight: (gold, { asOf }) => gold.asOf !== null && asOf !== null && timesMeet(gold.asOf, asOf),
    wanted: ({ asOf }) => asOf,
    got: ({ asOf }) => asOf,
  },
  asOfExtra: {
    isAsked: ({ asOf }) => asOf === null,
    isRight: (_, { asOf }) => asOf === null,
    wanted: ({ asOf }) => asOf,
    got: ({ asOf }) => asOf,
  },
  speaker: {
    ...speaker,
    isAsked: (gold) => gold.speaker !== null && !gold.speakerUnclear,
    isRight: (gold, claim) => {
      const wanted = tellingWords(gold.speaker ?? "");
      const names = [claim.speaker, claim.speakerOrg];
      return names.some((name) => name !== null && tellingWords(name).some((word) => wanted.includes(word)));
    },
  },
  ownVoice: {
    ...speaker,
    isAsked: (gold) => gold.speaker === null && !gold.speakerUnclear,
    isRight: (_, claim) => claim.speaker === null,
  },
} as const satisfies Record<string, ClaimField>;

export type FieldName = keyof typeof CLAIM_FIELDS;

export const FIELD_NAMES = Object.keys(CLAIM_FIELDS) as FieldName[];

function goldNouns({ heads }: AnnotatedFigure): string[] {
  return heads.flatMap((head) => nounsOf(head).slice(-1));
}

function phrasesOf({ head, subject, concept }: Claim): string[][] {
  return [head, subject, concept].map(nounsOf);
}

function shareNoun(wanted: string[], read: string[]): boolean {
  return wanted.some((noun) => read.includes(noun));
}
