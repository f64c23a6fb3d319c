import { chooseNoun, type NounChooser } from "../subject/choose-noun.js";
import { chooseDate, type DateChooser } from "../time/weigh-date.js";

/** Those that weigh what the rules leave open, or say too freely. */
export interface Choosers {
  noun: NounChooser;
  date: DateChooser;
}

/** What the rules say, and nothing more. */
export const RULES: Choosers = { noun: () => null, date: (_view, _i, { dated }) => dated };

/** By the weights that the package ships. */
export const CHOOSERS: Choosers = { noun: chooseNoun, date: chooseDate };
