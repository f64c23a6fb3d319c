import { z } from "@hono/zod-openapi";
import {
  Article,
  DecisionKind,
  EntityMention,
  EntityType,
  ERROR_KINDS,
  Figure,
  FigureNote,
  Instant,
  OUTCOMES,
  SOURCE_STATES,
  STAGES,
} from "@newsledger/contracts";
import { BACKFILL_STATES } from "@newsledger/store";

const Id = z.int().positive();
const ContentHash = z.string().describe("SHA-256 of the wording: its title, a line feed, its text");

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    hint: z.string().optional(),
    code: z.string().optional(),
  })
  .openapi("Problem", { description: "RFC 9457 problem details" });

/** An answer that says what is wrong, as a route documents it. */
export const problemOf = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

export const ArticleItem = z
  .object({
    id: Id,
    url: z.string(),
    title: z.string().nullable(),
    sourceSlug: z.string(),
    sourceName: z.string(),
    isSample: z.boolean(),
    lang: z.string().nullable(),
    publishedAt: Instant.nullable(),
    firstSeenAt: Instant,
    revisions: z.int(),
    figures: z.int(),
    entities: z.int(),
    duplicateOf: Id.nullable(),
    excerpt: z.string(),
  })
  .openapi("ArticleItem");

export const FigureItem = Figure.extend({
  id: Id,
  articleId: Id,
  articleUrl: z.string(),
  articleTitle: z.string().nullable(),
  sourceSlug: z.string(),
  sourceName: z.string(),
  isSample: z.boolean(),
  publishedAt: Instant.nullable(),
  modifiedAt: Instant.nullable().describe("when the outlet says that it changed the article"),
  firstSeenAt: Instant,
  revisionId: Id,
  revisionNumber: z.int(),
  contentHash: ContentHash,
  sentence: z.string(),
  sentenceStart: z.int(),
  isDenied: z.boolean().describe('whether the sentence says that it is another number: "21 and not 23"'),
  speakerKey: z.string().nullable(),
  questionId: Id.nullable(),
  notes: z.array(FigureNote).describe("what does not add up"),
}).openapi("FigureItem");

export const FigureFull = FigureItem.extend({
  authors: z.array(z.string()),
  paragraph: z.string(),
  paragraphStart: z.int(),
  question: z
    .object({ id: Id, label: z.string(), figures: z.array(FigureItem) })
    .nullable()
    .describe("answers to the same question, oldest print first"),
  sameArticle: z.array(FigureItem),
  sameSpeaker: z.array(FigureItem),
  evidence: z.array(FigureItem).describe("the figures that its notes name"),
}).openapi("Figure");

export const RevisionItem = z.object({
  id: Id,
  number: z.int(),
  seenAt: Instant,
  title: z.string().nullable(),
  text: z.string(),
  contentHash: ContentHash,
  snapshotSha256: z.string(),
});

export const TrailItem = z.object({
  id: Id,
  at: Instant,
  stage: z.enum(STAGES),
  outcome: z.enum(OUTCOMES),
  errorKind: z.enum(ERROR_KINDS).nullable(),
  code: z.string().nullable(),
  sentence: z.string().nullable(),
  hint: z.string().nullable(),
  durationMs: z.number(),
  sourceSlug: z.string().nullable(),
  pageId: Id.nullable(),
  url: z.string().nullable(),
});

export const ArticleFull = ArticleItem.extend({
  article: Article,
  mentions: z.array(EntityMention),
  figureRows: z.array(FigureItem),
  revisionRows: z.array(RevisionItem),
  trail: z.array(TrailItem),
  duplicates: z.array(ArticleItem),
  extractorVersion: z.string().nullable(),
  normaliserVersion: z.string(),
}).openapi("Article");

const EntityName = z.object({ key: z.string(), name: z.string(), type: EntityType });

export const EntityItem = EntityName.extend({
  aliases: z.array(z.string()),
  mentions: z.int(),
  articles: z.int(),
  spoken: z.int(),
  lastSeenAt: Instant,
}).openapi("EntityItem");

const Identifiers = z.object({
  iso: z.string().nullable().describe("ISO 3166-1 alpha-3, of a country"),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2"),
  geonamesId: z.int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  wikidataId: z.string().nullable(),
  wikidataNote: z.string().nullable(),
});

export const EntityFull = EntityItem.extend({
  identifiers: Identifiers,
  names: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      origin: z.string().describe("read, listed, joined or decided"),
      score: z.number(),
      reasons: z.array(z.string()),
      articles: z.int(),
    }),
  ),
  roles: z.array(z.object({ role: z.string(), from: Instant, to: Instant, articles: z.int() })),
  articlesOf: z.array(ArticleItem),
  spokenFigures: z.array(FigureItem),
  aboutFigures: z.array(FigureItem),
  coMentions: z.array(EntityName.extend({ articles: z.int() })),
  timeline: z.array(z.object({ day: z.iso.date(), articles: z.int() })),
  openCandidates: z.int(),
}).openapi("Entity");

export const DecisionItem = z
  .object({
    id: Id,
    at: Instant,
    by: z.string(),
    kind: DecisionKind,
    entity: EntityName,
    other: EntityName.nullable(),
    name: z.string().nullable(),
    type: EntityType.nullable(),
    names: z.array(z.string()),
    articles: z.array(Id),
    before: z.string().nullable(),
    reason: z.string().nullable(),
    undone: z.object({ at: Instant, by: z.string(), reason: z.string().nullable() }).nullable(),
  })
  .openapi("DecisionItem");

const CandidateSide = EntityName.extend({
  articles: z.int(),
  spellings: z.array(z.string()),
  roles: z.array(z.string()),
  company: z.array(z.string()),
  newest: z.array(z.object({ id: Id, title: z.string().nullable(), sourceName: z.string(), at: Instant })),
});

export const CandidateItem = z
  .object({
    id: z.string(),
    score: z.number(),
    reasons: z.array(z.string()),
    foundAt: Instant,
    one: CandidateSide,
    other: CandidateSide,
  })
  .openapi("CandidateItem");

export const SourceItem = z
  .object({
    slug: z.string(),
    name: z.string(),
    declaration: z.record(z.string(), z.unknown()),
    isSample: z.boolean(),
    isPaused: z.boolean(),
    state: z.enum(SOURCE_STATES),
    stateSince: Instant,
    lastPollAt: Instant.nullable(),
    lastSuccessAt: Instant.nullable(),
    lastNewAt: Instant.nullable(),
    lastErrorCode: z.string().nullable(),
    lastError: z.string().nullable(),
    lastErrorHint: z.string().nullable(),
    nextPollAt: Instant.nullable(),
    articles: z.int(),
    figures: z.int(),
    yield: z.array(z.int()).describe("new articles a day over the last 14 days, oldest first"),
  })
  .openapi("Source");

export const QuestionItem = z
  .object({
    id: Id,
    label: z.string(),
    kind: z.string(),
    unit: z.string().nullable(),
    head: z.string().nullable(),
    figures: z.int(),
    speakers: z.int(),
    sources: z.int(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    lastPublishedAt: Instant.nullable(),
  })
  .openapi("QuestionItem");

export const QuestionFull = QuestionItem.extend({ figureRows: z.array(FigureItem) }).openapi("Question");

export const BackfillItem = z
  .object({
    id: Id,
    sourceSlug: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    state: z.enum(BACKFILL_STATES),
    sentence: z.string().nullable().describe("what holds it up, or how it ended"),
    askedAt: Instant,
    endedAt: Instant.nullable(),
    documents: z
      .object({ read: z.int(), failed: z.int(), open: z.int() })
      .describe("sitemaps, listings and feeds of the archives"),
    found: z.int().describe("articles of these days, each once"),
    known: z.int().describe("of these, in the ledger before"),
    waiting: z.int().describe("of the new ones, not handed on yet"),
    underWay: z.int().describe("of the new ones, handed on and not fetched yet"),
    outside: z.int().describe("entries of other days, left out"),
    undated: z.int().describe("entries whose day nothing tells, left out"),
  })
  .openapi("Backfill");

export function listingOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
