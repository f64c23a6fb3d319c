import { z } from "zod";

/** ISO 8601 with an offset, such as `2019-03-24T19:25:00+13:00`. */
export const Instant = z.iso.datetime({ offset: true });

export const ARTICLE_TYPES = [
  "news",
  "opinion",
  "live_blog",
  "interview",
  "press_release",
  "video",
  "audio",
  "gallery",
  "other",
] as const;
export const ArticleType = z.enum(ARTICLE_TYPES);
export type ArticleType = z.infer<typeof ArticleType>;

export const BLOCK_KINDS = ["paragraph", "heading", "list_item", "quote", "table"] as const;
export const BlockKind = z.enum(BLOCK_KINDS);
export type BlockKind = z.infer<typeof BlockKind>;

/** One block of the body. `text.slice(start, end)` of the article is the block's text, in UTF-16 code units. */
export const Block = z.object({
  kind: BlockKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Block = z.infer<typeof Block>;

/** schema.org ImageObject: `caption` and `credit` (creditText) are kept apart. */
export const ArticleImage = z.object({
  url: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
});
export type ArticleImage = z.infer<typeof ArticleImage>;

export const Link = z.object({ url: z.string(), text: z.string() });
export type Link = z.infer<typeof Link>;

/**
 * One entry of a live blog: schema.org BlogPosting in a `liveBlogUpdate`. Its text is `paragraphs.slice(from, to)` of the
 * article, headline included.
 */
export const LiveEntry = z.object({
  headline: z.string().nullable(),
  publishedAt: Instant.nullable(),
  authors: z.array(z.string()),
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});
export type LiveEntry = z.infer<typeof LiveEntry>;

/** A post of a social network that the page shows: schema.org SocialMediaPosting. */
export const EmbeddedPost = z.object({
  platform: z.string().describe("such as x, instagram, facebook, tiktok, bluesky"),
  url: z.string().nullable(),
  author: z.string().nullable(),
  text: z.string().nullable(),
});
export type EmbeddedPost = z.infer<typeof EmbeddedPost>;

/**
 * Where a field was read: `json-ld`, `meta`, `markup`, `text`, `state` (what a script would render), `adapter`, `hint`
 * (the feed), `response`.
 */
export const FIELD_ORIGINS = ["json-ld", "meta", "markup", "text", "state", "adapter", "hint", "response"] as const;
export const FieldOrigin = z.enum(FIELD_ORIGINS);
export type FieldOrigin = z.infer<typeof FieldOrigin>;

/** One small change to the text, made before offsets exist. */
export const Repair = z.object({ rule: z.string(), before: z.string(), after: z.string() });
export type Repair = z.infer<typeof Repair>;

/** A block of the page that is not in the article, and the rule that left it out. */
export const Removal = z.object({ rule: z.string(), reason: z.string(), selector: z.string(), text: z.string() });
export type Removal = z.infer<typeof Removal>;

/**
 * An article as read from one snapshot: schema.org NewsArticle in our own spelling. `text` is the paragraphs joined
 * by a blank line, and every offset anywhere counts UTF-16 code units of it.
 */
export const Article = z.object({
  url: z.string(),
  canonicalUrl: z.string().nullable(),
  title: z.string().nullable(),
  standfirst: z.string().nullable(),
  authors: z.array(z.string()).describe("persons; where none is named, the organisation that signs"),
  organisations: z
    .array(z.string())
    .default([])
    .describe("desks, agencies and outlets that sign, alone or with persons"),
  publishedAt: Instant.nullable(),
  modifiedAt: Instant.nullable(),
  lang: z.string().nullable().describe("BCP 47"),
  section: z.string().nullable(),
  topics: z.array(z.string()),
  type: ArticleType,
  isPaywalled: z.boolean(),
  paragraphs: z.array(z.string()),
  text: z.string(),
  blocks: z.array(Block).describe("one for each paragraph, in order"),
  images: z.array(ArticleImage),
  links: z.array(Link),
  entries: z.array(LiveEntry).default([]).describe("of a live blog, in the order of the page"),
  posts: z.array(EmbeddedPost).default([]).describe("embedded posts of social networks, not part of the text"),
  notices: z.array(z.string()).describe("correction and update notices, not part of the text"),
  agency: z.string().nullable().describe("the agency or outlet the text was taken from"),
  origins: z.record(z.string(), FieldOrigin).describe("where each field was read"),
  missing: z.record(z.string(), z.string()).describe("why a field is empty"),
  repairs: z.array(Repair),
  removals: z.array(Removal),
});
export type Article = z.infer<typeof Article>;

/** What is known of a page before it is read: from its feed, its response, its source. */
export const ArticleHints = z.object({
  title: z.string().nullable().optional(),
  publishedAt: Instant.nullable().optional(),
  authors: z.array(z.string()).optional(),
  lang: z.string().nullable().optional(),
  timeZone: z.string().nullable().optional().describe("IANA zone for times the page gives without one"),
  charset: z.string().nullable().optional().describe("of the response's Content-Type"),
  outlet: z.string().nullable().optional().describe("the outlet's name, for title suffixes"),
});
export type ArticleHints = z.infer<typeof ArticleHints>;
