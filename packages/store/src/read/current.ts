import { sql } from "kysely";

/**
 * What is shown is what the newest wording holds: the current extraction of the current revision. Each step is one
 * column against one column with an index of its own: with two the planner takes them for independent, expects next
 * to no rows, and reads whole tables.
 */
const TO_ARTICLE = sql`join article a on a.current_revision_id = r.id`;

export const FIGURE_TO_ARTICLE = sql`
  join revision r on r.current_extraction_id = f.extraction_id ${TO_ARTICLE}
  join source s on s.slug = a.source_slug`;

/** When it was printed, else when it was first seen. Has its own index. */
export const DATED_AT = sql`coalesce(r.published_at, r.seen_at)`;

/** The words of a figure that a search looks through: a stored column with a trigram index. */
export const FIGURE_WORDS = sql`f.words`;
