import { type Kysely, sql } from "kysely";

/**
 * Notes on figures, and what is still to be checked for them; indexes for every order in which figures are listed. All
 * are partial: a figure without a speaker has no place in the order of speakers.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table figure_note (
    figure_id bigint not null references figure on delete cascade,
    kind text not null,
    scope text not null,
    sentence text not null,
    evidence bigint[] not null default '{}',
    found_at timestamptz not null default now(),
    primary key (figure_id, kind, scope)
  )`,
  `create table unchecked_extraction (
    extraction_id bigint primary key references extraction on delete cascade,
    since timestamptz not null default now()
  )`,
  `insert into unchecked_extraction (extraction_id)
    select r.current_extraction_id from article a join revision r on r.id = a.current_revision_id
    where r.current_extraction_id is not null`,
  // The newest answers to a question are found without reading all of them.
  `create index figure_question_newest on figure (question_id, id)`,
  `drop index figure_question`,
  `create index figure_unit on figure (unit, id) where unit is not null`,
  `create index figure_as_of on figure (as_of, id) where as_of is not null`,
  `create index figure_confidence on figure (confidence, id)`,
  `create index figure_subject on figure ((left(lower(coalesce(subject, concept, head)), 60)), id)
    where coalesce(subject, concept, head) is not null`,
  `create index figure_spoken on figure ((left(lower(coalesce(speaker, speaker_org)), 60)), id)
    where coalesce(speaker, speaker_org) is not null`,
  `create index figure_place on figure ((left(lower(places[1]), 60)), id) where places[1] is not null`,
];
