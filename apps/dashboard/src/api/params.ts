import { z } from "@hono/zod-openapi";
import { Bound, EntityType, FigureKind, NOTE_KINDS } from "@newsledger/contracts";
import { EXPORT_FORMATS, FIGURE_SORTS, QUESTION_SORTS } from "@newsledger/store";

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .optional()
  .openapi({ description: "rows a page, at most 200; 50 unless told" });
const cursor = z.string().max(500).optional().openapi({ description: "`next` of the page before" });
const words = z.string().max(400).optional();
const day = z.iso.date().optional();
const rowId = z.coerce.number().int().positive().optional();

export const ArticleParams = z.object({
  q: words.openapi({ description: 'a web search in titles and texts: words, "a phrase", -without' }),
  source: words.openapi({ description: "an outlet, by its slug" }),
  lang: words.openapi({ description: "a BCP 47 tag: `en` finds `en-NZ` as well" }),
  limit,
  cursor,
});
export const EntityParams = z.object({
  q: words.openapi({ description: "a part of a name" }),
  type: EntityType.optional(),
  limit,
  cursor,
});
export const DecisionParams = z.object({
  entity: words.openapi({ description: "an entity key: only what concerns it" }),
  limit,
  cursor,
});
export const QuestionParams = z.object({
  q: words.openapi({ description: "a part of the label" }),
  sort: z
    .enum(QUESTION_SORTS)
    .optional()
    .openapi({ description: "the most, or the newest, first; `figures` unless told" }),
  limit,
  cursor,
});
const figureFilters = {
  q: words.openapi({ description: "words of the figure, its subject, speaker and places, all of which must be there" }),
  articleId: rowId.openapi({ description: "in the current wording of this article" }),
  questionId: rowId.openapi({ description: "answers to this question" }),
  source: words.openapi({ description: "an outlet, by its slug" }),
  speaker: words.openapi({ description: "an entity key (`person:antonio-guterres`) or a part of a name" }),
  entity: words.openapi({
    description: "an entity key or a part of a name: figures that it speaks, or whose sentence names it",
  }),
  subject: words.openapi({ description: "a part of what is counted or measured" }),
  kind: FigureKind.optional().openapi({ description: "what sort of number it is" }),
  unit: words.openapi({ description: "a code such as `USD` or `km2`, or what people write for it" }),
  bound: Bound.optional().openapi({ description: "how the value is bounded" }),
  place: words.openapi({ description: "a part of the name of a place for which it holds" }),
  voice: z
    .enum(["own", "attributed"])
    .optional()
    .openapi({ description: "said by the article itself, or by somebody in it" }),
  from: day.openapi({ description: "printed on this day or later" }),
  to: day.openapi({ description: "printed on this day or earlier" }),
  seenFrom: z.string().max(40).optional().openapi({
    format: "date-time",
    description: "in a wording that came in at this moment, or on this day in UTC, or later",
  }),
  asOfFrom: day.openapi({ description: "holding on this day or later" }),
  asOfTo: day.openapi({ description: "holding on this day or earlier" }),
  confidence: z.coerce.number().min(0).max(1).optional().openapi({ description: "the least confidence" }),
  note: z
    .enum(["any", ...NOTE_KINDS])
    .optional()
    .openapi({ description: "with a note of this kind, or with any" }),
};

export const FigureParams = z.object({
  ...figureFilters,
  sort: z
    .enum(FIGURE_SORTS)
    .optional()
    .openapi({ description: "what has nothing to sort by is left out; `published` unless told" }),
  order: z.enum(["asc", "desc"]).optional().openapi({ description: "`desc` unless told" }),
  limit,
  cursor,
});

const format = z.enum(EXPORT_FORMATS).default("csv");
export const ExportParams = {
  figures: z.object({ format, ...figureFilters }),
  articles: ArticleParams.omit({ limit: true, cursor: true }).extend({ format }),
  entities: EntityParams.omit({ limit: true, cursor: true }).extend({ format }),
};

export const IdParam = z.object({ id: z.coerce.number().int().positive() });
export const KeyParam = z.object({ key: z.string().min(1).max(400) });
export const SlugParam = z.object({ slug: z.string().min(1).max(200) });
