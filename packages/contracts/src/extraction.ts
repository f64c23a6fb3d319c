import { z } from "zod";
import { ENTITY_TYPES } from "./entity-types.js";

export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = z.infer<typeof EntityType>;

/** `[start, end]` in UTF-16 code units of the revision's text. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export type Span = z.infer<typeof Span>;

/**
 * One naming of somebody or something: `text.slice(start, end)`. `canonical` is the fullest form in the article;
 * `entityKey` is equal for all mentions of one entity in it, and is what later linking starts from.
 */
export const EntityMention = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  type: EntityType,
  canonical: z.string(),
  entityKey: z.string().describe("`type:folded-canonical`, such as `person:antonio-guterres`"),
});
export type EntityMention = z.infer<typeof EntityMention>;

export const BOUNDS = ["exact", "about", "more_than", "at_least", "less_than", "at_most", "range"] as const;
export const Bound = z.enum(BOUNDS);
export type Bound = z.infer<typeof Bound>;

export const CHANGES = ["=", "~", "<", ">", "up", "down"] as const;
export const Change = z.enum(CHANGES);
export type Change = z.infer<typeof Change>;

export const FIGURE_KINDS = [
  "count",
  "money",
  "percent",
  "duration",
  "length",
  "area",
  "mass",
  "volume",
  "temperature",
  "speed",
  "energy",
  "power",
  "rate",
  "ratio",
  "age",
  "index",
  "other",
] as const;
export const FigureKind = z.enum(FIGURE_KINDS);
export type FigureKind = z.infer<typeof FigureKind>;

/**
 * A number that the text claims of something. `low` and `high` are equal for a single value and null on an open
 * side; both are null for a vague magnitude, whose words stand in `quantifier`.
 */
export const Figure = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  change: Change,
  kind: FigureKind,
  unit: z.string().nullable().describe("ISO 4217, a UCUM-like symbol or a compound; null for a plain count"),
  subject: z.string().nullable(),
  head: z.string().nullable().describe("lemma of the subject's head noun"),
  concept: z.string().nullable(),
  places: z.array(z.string()),
  asOf: z.string().nullable().describe("EDTF"),
  speaker: z.string().nullable(),
  speakerOrg: z.string().nullable(),
  speakerRole: z.string().nullable(),
  speakerSpan: Span.nullable(),
  cueSpan: Span.nullable(),
  cue: z.string().nullable(),
  hedges: z.array(z.string()),
  quantifier: z.string().nullable(),
  rule: z.string(),
  extractorVersion: z.string(),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe("how likely value, bound, kind, unit and what is counted or measured are all right"),
});
export type Figure = z.infer<typeof Figure>;

export const Extraction = z.object({ entities: z.array(EntityMention), figures: z.array(Figure) });
export type Extraction = z.infer<typeof Extraction>;
