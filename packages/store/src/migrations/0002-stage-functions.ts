import { type Kysely, sql } from "kysely";
import { COMPLETE_EXTRACT, INSERT_FIGURES, INSERT_MENTIONS } from "./stage-functions/complete-extract.js";
import { COMPLETE_FETCH, INSERT_CAPTURE } from "./stage-functions/complete-fetch.js";
import { COMPLETE_LINK, SAVE_KEYED, TIE_DUPLICATE } from "./stage-functions/complete-link.js";
import { COMPLETE_NORMALISE, REFRESH_REVISION } from "./stage-functions/complete-normalise.js";
import { COMPLETE_WITHOUT_RESULT, NOTE_END, RECORD_END, TAKE_HANDOFF } from "./stage-functions/end-work.js";

/**
 * The ends of the stages as functions: each is one call, one round trip and one transaction, where statement by
 * statement the worker spent more on asking than on reading articles.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of FUNCTIONS) await sql.raw(statement).execute(db);
}

const FUNCTIONS = [
  TAKE_HANDOFF,
  NOTE_END,
  RECORD_END,
  COMPLETE_WITHOUT_RESULT,
  INSERT_CAPTURE,
  COMPLETE_FETCH,
  REFRESH_REVISION,
  COMPLETE_NORMALISE,
  INSERT_MENTIONS,
  INSERT_FIGURES,
  COMPLETE_EXTRACT,
  TIE_DUPLICATE,
  SAVE_KEYED,
  COMPLETE_LINK,
];
