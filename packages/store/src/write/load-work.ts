import { Article, permanent, type SourceDeclaration } from "@newsledger/contracts";
import { sql } from "kysely";
import type { CaptureToNormalise, Handoff, PageToFetch, RevisionToExtract } from "../stage-data.js";
import { atOffset } from "../text/instant-offset.js";
import { IMPORTED_SOURCE } from "./save-sources.js";
import type { Db } from "./write-context.js";

/** What `fetch` needs; null when the hand-off is no longer open. */
export async function loadPage(db: Db, handoff: Handoff): Promise<PageToFetch | null> {
  const { rows } = await sql<PageToFetch>`
    select p.id as "pageId", p.url, p.source_slug as "sourceSlug", s.is_sample as "isSample", p.etag,
      p.last_modified as "lastModified", (s.declaration->'politeness'->>'delayMs')::int as "delayMs"
    from handoff h join page p on p.id = h.subject_id join source s on s.slug = p.source_slug
    where h.id = ${handoff.id} and h.stage = 'fetch'`.execute(db);
  return rows[0] ?? null;
}

export interface CaptureRow extends Omit<CaptureToNormalise, "declaration"> {
  hintedOffset: string | null;
  declaration: Partial<SourceDeclaration>;
}

/** The columns of a `CaptureRow`, of the capture `c`, the page `p` and the source `s`. */
export const CAPTURE_COLUMNS = sql`c.id as "captureId", p.id as "pageId", p.source_slug as "sourceSlug",
  c.snapshot_sha256 as "snapshotSha256", c.url, c.media_type as "mediaType", c.charset,
  p.hinted_title as "hintedTitle", p.hinted_published_at as "hintedPublishedAt",
  p.hinted_published_offset as "hintedOffset", p.hinted_time_zone as "hintedTimeZone", s.declaration,
  case when s.slug <> ${IMPORTED_SOURCE} then recall_furniture(s.slug, p.article_id) end as furniture`;

/** What `normalise` needs; null when the hand-off is no longer open. */
export async function loadCapture(db: Db, handoff: Handoff): Promise<CaptureToNormalise | null> {
  const { rows } = await sql<CaptureRow>`
    select ${CAPTURE_COLUMNS}
    from handoff h join capture c on c.id = h.subject_id join page p on p.id = c.page_id
      join source s on s.slug = p.source_slug
    where h.id = ${handoff.id} and h.stage = 'normalise'`.execute(db);
  return rows[0] === undefined ? null : toCapture(rows[0]);
}

export function toCapture({ hintedOffset, ...capture }: CaptureRow): CaptureToNormalise {
  return { ...capture, hintedPublishedAt: atOffset(capture.hintedPublishedAt, hintedOffset) };
}

export interface RevisionRow extends Omit<RevisionToExtract, "article" | "publishedAt"> {
  body: unknown;
}

/** The columns of a `RevisionRow`, of the hand-off `h`, the revision `r` and the page `p`. */
export const REVISION_COLUMNS = sql`r.id as "revisionId", r.article_id as "articleId", p.id as "pageId",
  p.source_slug as "sourceSlug", r.title, r.lang, r.body,
  (select s.declaration->>'country' from source s where s.slug = p.source_slug) as country`;

export const REVISION_OF_HANDOFF = sql`handoff h join revision r on r.id = h.subject_id
  join capture c on c.id = r.capture_id join page p on p.id = c.page_id`;

/** What `extract` needs; null when the hand-off is no longer open. */
export async function loadRevision(db: Db, handoff: Handoff): Promise<RevisionToExtract | null> {
  const { rows } = await sql<RevisionRow>`
    select ${REVISION_COLUMNS} from ${REVISION_OF_HANDOFF}
    where h.id = ${handoff.id} and h.stage = ${handoff.stage}`.execute(db);
  return rows[0] === undefined ? null : toRevision(rows[0]);
}

/** Throws permanent `store.outdated_body` when the stored article has a form that is no longer read. */
export function toRevision<R extends RevisionRow>({ body, ...revision }: R): Omit<R, "body"> & RevisionToExtract {
  const article = parseArticle(body, revision.revisionId);
  return { ...revision, publishedAt: article.publishedAt, article } as Omit<R, "body"> & RevisionToExtract;
}

function parseArticle(body: unknown, revisionId: number): Article {
  const parsed = Article.safeParse(body);
  if (parsed.success) return parsed.data;
  throw permanent("store.outdated_body", `Revision ${revisionId} was written in a form that is no longer read.`, {
    hint: "Replay the normalise stage for this article.",
    context: { revisionId },
    cause: parsed.error,
  });
}
