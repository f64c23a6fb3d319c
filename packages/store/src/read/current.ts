import { sql } from "kysely";

/**
 * What is shown is what the newest wording holds: the current extraction of the current revision. Each join goes by
 * a primary key, so that a page of figures costs a page of look-ups however large the ledger is.
 */
export const FIGURE_TO_ARTICLE = sql`
  join extraction x on x.id = f.extraction_id
  join revision r on r.id = x.revision_id and r.current_extraction_id = x.id
  join article a on a.id = r.article_id and a.current_revision_id = r.id
  join source s on s.slug = a.source_slug`;

export const MENTION_TO_ARTICLE = sql`
  join extraction x on x.id = m.extraction_id
  join revision r on r.id = x.revision_id and r.current_extraction_id = x.id
  join article a on a.id = r.article_id and a.current_revision_id = r.id`;

/** When it was printed, else when it was first seen. Has its own index. */
export const DATED_AT = sql`coalesce(r.published_at, r.seen_at)`;

/** The words of a figure that a search looks through. Has its own trigram index, so keep it equal to the migration. */
export const FIGURE_WORDS = sql`figure_words(f.text, f.subject, f.concept, f.speaker, f.speaker_org, f.places)`;
