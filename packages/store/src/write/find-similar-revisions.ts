import { sql } from "kysely";
import type { SimilarRevision } from "../stage-data.js";
import type { Db } from "./write-context.js";

const WINDOW_DAYS = 7;
const LIMIT = 10;
// Stock phrases ("said in a statement on") are shared by chance, several passages are not.
const LEAST_SHARED = 3;

/**
 * Current revisions of other articles, printed or seen within a week of this one, that share passages with it: most
 * shared first. Meets copies and shortened copies by the index on sketches; says nothing of who copied whom.
 */
export async function findSimilarRevisions(db: Db, revisionId: number): Promise<SimilarRevision[]> {
  const { rows } = await sql<SimilarRevision>`
    with ranked as materialized (
      select r.id, r.article_id, overlap.shared
      from revision own
        join revision r on r.sketch && own.sketch and r.article_id <> own.article_id
          and coalesce(r.published_at, r.seen_at) between
            coalesce(own.published_at, own.seen_at) - make_interval(days => ${WINDOW_DAYS}) and
            coalesce(own.published_at, own.seen_at) + make_interval(days => ${WINDOW_DAYS})
        cross join lateral (select count(*) as shared from unnest(r.sketch) s where s = any(own.sketch)) overlap
      where own.id = ${revisionId}
        and (overlap.shared >= ${LEAST_SHARED} or r.content_hash = own.content_hash)
        and exists (select from article a where a.id = r.article_id and a.current_revision_id = r.id)
      order by overlap.shared desc, r.article_id
      limit ${LIMIT}
    )
    select a.id as "articleId", r.id as "revisionId", a.duplicate_of as "duplicateOfArticleId", r.text,
      a.first_seen_at as "firstSeenAt", r.published_at as "publishedAt"
    from ranked join revision r on r.id = ranked.id join article a on a.id = ranked.article_id
    order by ranked.shared desc, a.id`.execute(db);
  return rows;
}
