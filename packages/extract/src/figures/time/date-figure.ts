import type { Attribution } from "../../attribution/attribution.js";
import type { Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Last } from "../place/locate-figure.js";
import type { Draft } from "../reading/draft.js";
import { carryDate, dayOfPoll, isStatistic, notePeriod } from "./carry-date.js";
import { chooseAsOf } from "./choose-as-of.js";
import { DAY, type DateStory } from "./date-story.js";
import type { Dated } from "./dated.js";
import { isTold } from "./tense.js";
import { isTimeless } from "./timeless.js";

const OPENING = 4;

/** "Rose 6.4 percent **to 222,457 tonnes**": what a movement came to is of its time. */
function isResult({ doc, drafts }: ArticleView, i: number): boolean {
  const [before, draft] = [drafts[i - 1], drafts[i]];
  if (!before || !draft || doc.tokens[draft.from - 1]?.lower !== "to") return false;
  return (
    draft.from - 1 - Math.max(before.to, before.unitTo) <= 1 && (before.change === "up" || before.change === "down")
  );
}

/**
 * When a figure holds and by what that was told: by its own sentence, by the period that a report is of where the sentence
 * dates only the saying, by the sentences before.
 */
export function dateFigure(
  view: ArticleView,
  i: number,
  story: DateStory,
  last: Last,
  attribution: Attribution | null,
  isQuoted: boolean,
): Dated | null {
  const { tokens } = view.doc;
  const draft = view.drafts[i] as Draft;
  const at = (tokens[draft.from] as Token).sentence;
  if (isTimeless(view, i)) return null;
  const told = (): boolean => isTold(tokens, view.trees.treeOf(at), draft);
  const own = chooseAsOf(view, i, story.bySentence.get(at) ?? [], attribution);
  const polled = own?.edtf === view.published ? dayOfPoll(tokens, draft, story) : null;
  if (polled) return polled;
  if (own?.by === "date of saying" && DAY.test(own.edtf) && story.period !== null && isStatistic(draft) && told())
    return { edtf: story.period, by: "period carried" };
  if (last.dated && last.datedAt === at && (own === null || own.by === "date of saying") && isResult(view, i))
    return last.dated;
  const before = { draft: view.drafts[i - 1], dated: last.dated, sentence: last.datedAt };
  const dated = own ?? carryDate(view, draft, story, before, isQuoted, attribution !== null);
  if (at < OPENING && dated && told()) notePeriod(story, view.published, draft, dated);
  return dated;
}
