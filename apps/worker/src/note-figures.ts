import { checkArticle, checkQuestion, FAR_APART, needsHistory } from "@newsledger/ledger";
import type { NoteRules, Store } from "@newsledger/store";

/** Articles at one look: their figures and those that answer the same questions are held at once. */
const BATCH = 200;

const RULES: NoteRules = { ofArticle: checkArticle, ofQuestion: checkQuestion, farApart: FAR_APART, needsHistory };

/**
 * Notes what does not add up in the articles that were linked since the last time, until none is left. Answers how
 * many were looked at; 0 also while another process is at it.
 */
export async function noteFigures({ notes }: Pick<Store, "notes">): Promise<number> {
  let checked = 0;
  for (let count = BATCH; count > 0; checked += count) count = await notes.checkFigures(BATCH, RULES);
  return checked;
}
