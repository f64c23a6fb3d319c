import type { Attribution } from "../../attribution/attribution.js";
import { DATE_WEIGHTS } from "../../data/date-weights.js";
import type { LinearModel } from "../../syntax/linear-model.js";
import { logOdds } from "../../syntax/log-odds.js";
import { readModel } from "../../syntax/read-weights.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { flag } from "../weighing/features.js";
import { settingOfFigure } from "../weighing/figure-setting.js";
import { countedSort, marksAround, subjectSort } from "../weighing/surroundings.js";
import { DATE_FEATURES, type DateSetting, dateFeatures, natureOf } from "./date-features.js";
import type { DateStory } from "./date-story.js";
import type { Dated } from "./dated.js";
import { gatherDates } from "./gather-dates.js";
import { tenseOf } from "./tense.js";

/** What the rules say of when a figure holds, and what was read of it besides. */
export interface RuledDate {
  dated: Dated | null;
  story: DateStory;
  attribution: Attribution | null;
  isQuoted: boolean;
  /** The head of the noun that the figure counts; -1 without one. */
  noun: number;
  /** The head of what it is about; -1 without one. */
  concept: number;
  /** The tokens behind names of people. */
  persons: ReadonlySet<number>;
}

/** Says when a figure holds, once the rules have had their say. */
export type DateChooser = (view: ArticleView, i: number, ruled: RuledDate) => Dated | null;

export function dateSetting(view: ArticleView, i: number, ruled: RuledDate): DateSetting {
  const { tokens } = view.doc;
  const draft = view.drafts[i] as Draft;
  const figure = settingOfFigure(view, i);
  return {
    ...figure,
    ruled: ruled.dated,
    published: view.published,
    tense: tenseOf(tokens, figure.tree, draft),
    held: flag(ruled.isQuoted, ruled.attribution !== null),
    nature: natureOf(tokens, draft, view.drafts[i - 1], figure.tree),
    marks: marksAround(figure),
    subject: subjectSort(figure, ruled.persons),
    counted: countedSort(tokens, ruled.noun, ruled.concept),
  };
}

/** A date that is less likely than this does not hold, whether the rules gave it or not. */
const LIKELY = 0.3;
/** So likely, another takes the place of theirs. */
const LIKELIER = 0.4;

const features = new Int32Array(DATE_FEATURES);

/**
 * A chooser by a logistic model in which the times near a figure and those that the article as a whole is of compete with
 * none. What the rules say, and by what, is among its features.
 */
export function dateChooserOf(model: LinearModel): DateChooser {
  return (view, i, ruled) => {
    const candidates = gatherDates(view, i, ruled.story, ruled.dated);
    if (candidates.length === 0) return ruled.dated;
    const setting = dateSetting(view, i, ruled);
    const odds = candidates.map((each) => Math.exp(logOdds(model, features, dateFeatures(setting, each, features))));
    const all = 1 + odds.reduce((sum, each) => sum + each, 0);
    let [own, best, other] = [0, 0, -1];
    candidates.forEach(({ isRuled }, c) => {
      const likely = (odds[c] as number) / all;
      if (isRuled) own = likely;
      else if (likely > best) [best, other] = [likely, c];
    });
    const least = ruled.dated ? Math.max(LIKELIER, own) : LIKELY;
    if (best > least) return { edtf: candidates[other]?.edtf as string, by: "date weighed" };
    return own > LIKELY ? ruled.dated : null;
  };
}

let learned: DateChooser | undefined;

/** The chooser by the weights that the package ships, unpacked on first use. */
export const chooseDate: DateChooser = (view, i, ruled) => {
  learned ??= dateChooserOf(readModel(DATE_WEIGHTS, 1));
  return learned(view, i, ruled);
};
