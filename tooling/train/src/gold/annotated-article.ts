import { Bound, FigureKind } from "@newsledger/contracts";
import { z } from "zod";

const Offset = z.int().nonnegative();

const Place = z.object({
  /** The number as it stands in the text, and where: offsets count UTF-16 code units. */
  number: z.string().min(1),
  numberStart: Offset,
  numberEnd: Offset,
});

/**
 * A figure as a reader annotated it, in the words of the ledger. Where these leave room, `bounds`, `kinds`, `units` and
 * `heads` hold every reading that counts as right, the preferred one first.
 */
const AnnotatedFigure = Place.extend({
  /** The number with its modifier, unit or counted noun. */
  start: Offset,
  end: Offset,
  /** Null on an open side. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  bounds: z.array(Bound).min(1).optional(),
  kind: FigureKind,
  kinds: z.array(FigureKind).min(1).optional(),
  /** Null for a plain count. */
  unit: z.string().nullable(),
  units: z.array(z.string().nullable()).min(1).optional(),
  subject: z.string().nullable(),
  /** Lemmas of the nouns that a careful reader would accept for what is counted. */
  heads: z.array(z.string()),
  places: z.array(z.string()),
  /** EDTF; null where the text gives no time. */
  asOf: z.string().nullable(),
  /** The fullest form in the article; null where the article speaks for itself. */
  speaker: z.string().nullable(),
  speakerOrg: z.string().nullable().default(null),
  /** Readers would differ about who says it. */
  speakerUnclear: z.boolean().default(false),
  /** Neither asked for nor held against whoever finds it. */
  optional: z.boolean().default(false),
}).transform((figure) => ({
  ...figure,
  bounds: figure.bounds ?? [figure.bound],
  kinds: figure.kinds ?? [figure.kind],
  units: figure.units ?? [figure.unit],
}));
export type AnnotatedFigure = z.infer<typeof AnnotatedFigure>;

/** A number that is deliberately no figure, such as a date or a score, and why. */
const NotFigure = Place.extend({ why: z.string() });

const Annotations = z.object({
  id: z.string().min(1),
  publishedAt: z.iso.date(),
  text: z.string().min(1),
  figures: z.array(AnnotatedFigure),
  notFigures: z.array(NotFigure).default([]),
});

/** An article with every figure in it annotated. */
export const AnnotatedArticle = Annotations.superRefine(({ text, figures, notFigures }, context) => {
  for (const [list, places] of Object.entries({ figures, notFigures }))
    places.forEach(({ number, numberStart, numberEnd }, i) => {
      const there = text.slice(numberStart, numberEnd);
      if (there === number) return;
      const message = `The text holds "${there}" there, not "${number}".`;
      context.addIssue({ code: "custom", path: [list, i, "numberStart"], message });
    });
});
export type AnnotatedArticle = z.infer<typeof AnnotatedArticle>;
