import { z } from "zod";

/** How often a source is polled: an interval in milliseconds or a cron pattern (with the source's time zone). */
export const Schedule = z.union([z.object({ everyMs: z.int().min(1_000) }), z.object({ cron: z.string().min(1) })]);
export type Schedule = z.infer<typeof Schedule>;

export const ENDPOINT_KINDS = ["feed", "sitemap", "listing"] as const;

/**
 * An address where a source announces its articles. Feeds are told apart (RSS, Atom, JSON) by their content. A listing
 * is a page whose links to articles are taken: those whose path contains `links`, or all that look like an article.
 */
export const Endpoint = z.object({ kind: z.enum(ENDPOINT_KINDS), url: z.url(), links: z.string().min(1).optional() });
export type Endpoint = z.infer<typeof Endpoint>;

/**
 * Where older articles are listed. An address may hold `{yyyy}`, `{mm}`, `{m}`, `{month}`, `{mon}`, `{dd}` and `{d}`, and
 * is then asked once for each year, month or day; with `{page}`, page by page until it is past the days that are wanted.
 */
export const Archive = Endpoint.describe("where older articles are listed");
export type Archive = z.infer<typeof Archive>;

/** What an adapter declares of its outlet. Hosts match exactly or by a leading dot (`.bbc.co.uk`). */
export const SourceDeclaration = z.object({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use lower-case words joined by hyphens"),
  name: z.string().min(1),
  home: z.url(),
  hosts: z.array(z.string().min(1)).min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "use an ISO 3166-1 alpha-2 code")
    .nullable(),
  lang: z.string().min(2).describe("BCP 47"),
  timeZone: z.string().min(1).describe("IANA"),
  endpoints: z.array(Endpoint).min(1),
  archives: z.array(Archive).optional(),
  schedule: Schedule,
  maintainers: z.array(z.string()),
  /** Beyond what robots.txt and the configuration ask for. */
  politeness: z.object({ delayMs: z.int().min(0).max(600_000) }).optional(),
  /** The address of one article, for `newsledger try` and the documents. */
  example: z.url().optional(),
  isSample: z.boolean(),
});
export type SourceDeclaration = z.infer<typeof SourceDeclaration>;

/** One article address that an endpoint announced. */
export const DiscoveredPage = z.object({
  url: z.url(),
  title: z.string().nullable(),
  publishedAt: z.iso.datetime({ offset: true }).nullable(),
  modifiedAt: z.iso.datetime({ offset: true }).nullable(),
});
export type DiscoveredPage = z.infer<typeof DiscoveredPage>;

export const SOURCE_STATES = [
  "new",
  "healthy",
  "quiet",
  "empty",
  "failing",
  "blocked",
  "paused",
  "unreachable",
] as const;
export const SourceState = z.enum(SOURCE_STATES);
export type SourceState = z.infer<typeof SourceState>;
