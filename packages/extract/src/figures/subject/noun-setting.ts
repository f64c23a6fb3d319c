import type { Token } from "../../tokens/token.js";
import { singularOf } from "../../units/inflect.js";
import type { ArticleView } from "../article-view.js";
import { type FigureSetting, settingOfFigure } from "../weighing/figure-setting.js";
import { countSorts, type SortCounts } from "./count-sorts.js";

/** What the rules say of one figure; words by their tokens, -1 where they found none. */
export interface RuleHeads {
  noun: number;
  concept: number;
  owner: number;
  carried: number;
  /** What the last figures before it count or are about. */
  before: readonly number[];
  head: string | null;
  /** Nothing but its kind is known of what it counts or measures. */
  isOpen: boolean;
  /** Besides its kind it is only known whose it is. */
  isHalfOpen: boolean;
  speaker: { from: number; to: number } | null;
  /** The last words of names of places. */
  places: ReadonlySet<number>;
  /** The words behind names of people. */
  persons: ReadonlySet<number>;
}

/** A figure whose nouns are weighed. */
export interface NounSetting extends FigureSetting {
  rules: RuleHeads;
  toldLemmas: string[];
  counts: SortCounts;
}

export function settingOf(view: ArticleView, i: number, rules: RuleHeads): NounSetting {
  const { tokens } = view.doc;
  const figure = settingOfFigure(view, i);
  return {
    ...figure,
    rules,
    counts: countSorts(tokens, figure.tree),
    toldLemmas: rules.before.map((at) => (at < 0 ? "" : singularOf((tokens[at] as Token).text))),
  };
}
