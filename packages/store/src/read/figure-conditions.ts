import { PARTS_OF_YEAR } from "@newsledger/contracts";
import { sql } from "kysely";
import { type Condition, containing, day, idsCalled, isEntityKey, moment } from "./conditions.js";
import { DATED_AT, FIGURE_WORDS } from "./current.js";
import type { FigureQuery } from "./figure-models.js";
import { unitCodesOf } from "./unit-codes.js";

/** What a query asks of the figure `f`, its revision `r` and its article `a`. */
export function conditionsOf(query: FigureQuery): Condition[] {
  const conditions: Condition[] = [];
  if (query.articleId !== undefined) conditions.push(sql`a.id = ${query.articleId}`);
  if (query.questionId !== undefined) conditions.push(sql`f.question_id = ${query.questionId}`);
  if (query.questionIds) conditions.push(sql`f.question_id = any(${query.questionIds}::bigint[])`);
  if (query.seenFrom) conditions.push(sql`r.seen_at >= ${moment(query.seenFrom)}::timestamptz`);
  if (query.source) conditions.push(sql`a.source_slug = ${query.source}`);
  if (query.kind) conditions.push(sql`f.kind = ${query.kind}`);
  if (query.unit) conditions.push(sql`f.unit in (${sql.join(unitCodesOf(query.unit))})`);
  if (query.bound) conditions.push(sql`f.bound = ${query.bound}`);
  if (query.from) conditions.push(sql`${DATED_AT} >= ${day(query.from)}::date`);
  if (query.to) conditions.push(sql`${DATED_AT} < ${day(query.to)}::date + 1`);
  if (query.asOfFrom || query.asOfTo) conditions.push(sql`f.as_of is not null`);
  if (query.asOfFrom) conditions.push(sql`${AS_OF_END} >= ${day(query.asOfFrom)}`);
  if (query.asOfTo) conditions.push(sql`${AS_OF_START} <= ${day(query.asOfTo)}`);
  if (query.speaker) conditions.push(spokenBy(query.speaker));
  if (query.voice) conditions.push(query.voice === "own" ? OWN_VOICE : sql`not (${OWN_VOICE})`);
  if (query.entity) conditions.push(...naming(query.entity));
  if (query.subject) conditions.push(about(query.subject));
  if (query.place) conditions.push(inPlace(query.place));
  if (query.confidence !== undefined) conditions.push(sql`f.confidence >= ${query.confidence}::real`);
  if (query.note) conditions.push(noted(query.note));
  for (const word of (query.q ?? "").split(/\s+/).filter(Boolean).slice(0, 8))
    conditions.push(sql`${FIGURE_WORDS} ilike ${containing(word)}`);
  return conditions;
}

function monthsOf(date: Condition, end: "first" | "last"): Condition {
  const cases = Object.entries(PARTS_OF_YEAR).map(([code, months]) => sql`when ${code} then ${months[end]}`);
  return sql`(case when substr(${date}, 6, 2) > '12'
    then substr(${date}, 1, 5) || (case substr(${date}, 6, 2) ${sql.join(cases, sql` `)} else '' end)
    else ${date} end)`;
}

/**
 * EDTF as text: "2018-07" begins no later than "2018-07-15" because it is the beginning of it, and with a sign that
 * follows all digits it ends no earlier. An open beginning ("../2018") sorts before all dates; an open end does not.
 * Seasons, quarters and halves are codes in place of a month ("2018-35"), and stand for their first and last one.
 */
const AS_OF_START = sql`${monthsOf(sql`split_part(f.as_of, '/', 1)`, "first")} collate "C"`;
const AS_OF_END = sql`(case when f.as_of ~ '/(\\.\\.)?$' then '9999' else
  ${monthsOf(sql`rtrim(coalesce(nullif(split_part(f.as_of, '/', 2), ''), f.as_of), '~?%')`, "last")} || '~'
  end) collate "C"`;

const OWN_VOICE = sql`f.speaker is null and f.speaker_org is null`;

/** By entity key (`person:antonio-guterres`) or by a part of the name; the second goes through the trigram index. */
function spokenBy(speaker: string): Condition {
  if (isEntityKey(speaker)) return sql`f.speaker_key = ${speaker}`;
  const pattern = containing(speaker);
  return sql`${FIGURE_WORDS} ilike ${pattern} and (f.speaker ilike ${pattern} or f.speaker_org ilike ${pattern})`;
}

/** By key or by name. Its articles are found first: a figure's sentence is looked through only in those. */
function naming(words: string): Condition[] {
  const asked = isEntityKey(words) ? sql`select k.id from entity k where k.key = ${words}` : idsCalled(words);
  const entities = sql`(select coalesce(e.merged_into, e.id) from entity e where e.id in (${asked}))`;
  return [
    sql`a.id in (select g.article_id from naming g where g.entity_id in ${entities})`,
    sql`(f.speaker_key in (select e.key from entity e where e.id in ${entities}) or exists (
      select from naming g join mention m on m.extraction_id = f.extraction_id and m.entity_key = g.name_key
      where g.article_id = a.id and g.entity_id in ${entities}
        and m.start_offset >= f.sentence_start and m.start_offset < f.sentence_end))`,
  ];
}

function about(words: string): Condition {
  const pattern = containing(words);
  return sql`${FIGURE_WORDS} ilike ${pattern} and (f.subject ilike ${pattern} or f.concept ilike ${pattern})`;
}

function inPlace(place: string): Condition {
  const pattern = containing(place);
  return sql`${FIGURE_WORDS} ilike ${pattern} and exists (select from unnest(f.places) p where p ilike ${pattern})`;
}

function noted(kind: NonNullable<FigureQuery["note"]>): Condition {
  const ofKind = kind === "any" ? sql`` : sql`where n.kind = ${kind}`;
  return sql`f.id in (select n.figure_id from figure_note n ${ofKind})`;
}
