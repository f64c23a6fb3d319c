import { COMPLETE_EXTRACT } from "./complete-extract.js";
import { COMPLETE_FETCH, INSERT_CAPTURE } from "./complete-fetch.js";
import { COMPLETE_LINK, SAVE_QUESTIONS, TIE_DUPLICATE } from "./complete-link.js";
import { COMPLETE_NORMALISE, REFRESH_REVISION, SETTLE_ADDRESS } from "./complete-normalise.js";
import { COMPLETE_WITHOUT_RESULT, NOTE_END, RECORD_END, TAKE_HANDOFF } from "./end-work.js";
import { FIND_KNOWN_ENTITIES } from "./find-known-entities.js";
import { ADD_FURNITURE_SAMPLE, LEARN_FURNITURE, RECALL_FURNITURE, UTC_TEXT } from "./learn-furniture.js";
import { NEXT_CHECK } from "./next-check.js";
import { APPLY_DECISIONS, PLACE_NAMING } from "./place-naming.js";
import { PROJECT_FIGURES, PROJECT_MENTIONS } from "./project-extraction.js";
import { IS_SHOUTED, SAVE_ENTITIES, SAVE_NAMES } from "./save-names.js";

/**
 * The ends of the stages as functions: each is one call, one round trip and one transaction, where statement by
 * statement the worker spent more on asking than on reading articles.
 */
export const STAGE_FUNCTIONS = {
  take_handoff: TAKE_HANDOFF,
  note_end: NOTE_END,
  record_end: RECORD_END,
  next_check: NEXT_CHECK,
  complete_without_result: COMPLETE_WITHOUT_RESULT,
  insert_capture: INSERT_CAPTURE,
  complete_fetch: COMPLETE_FETCH,
  utc_text: UTC_TEXT,
  recall_furniture: RECALL_FURNITURE,
  add_furniture_sample: ADD_FURNITURE_SAMPLE,
  learn_furniture: LEARN_FURNITURE,
  refresh_revision: REFRESH_REVISION,
  settle_address: SETTLE_ADDRESS,
  complete_normalise: COMPLETE_NORMALISE,
  complete_extract: COMPLETE_EXTRACT,
  tie_duplicate: TIE_DUPLICATE,
  place_naming: PLACE_NAMING,
  apply_decisions: APPLY_DECISIONS,
  find_known_entities: FIND_KNOWN_ENTITIES,
  is_shouted: IS_SHOUTED,
  save_entities: SAVE_ENTITIES,
  save_names: SAVE_NAMES,
  save_questions: SAVE_QUESTIONS,
  project_mentions: PROJECT_MENTIONS,
  project_figures: PROJECT_FIGURES,
  complete_link: COMPLETE_LINK,
};
