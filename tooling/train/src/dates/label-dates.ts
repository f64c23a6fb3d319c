import {
  DATE_FEATURES,
  type DateChooser,
  dateFeatures,
  dateSetting,
  extractWith,
  gatherDates,
} from "@newsledger/extract/training";
import type { Choice } from "../choice/learn-choice.js";
import { goldAt, type Stretch } from "../gold/place-in-text.js";
import type { GoldArticle } from "../gold/read-gold.js";
import { timesMeet } from "./time-span.js";

interface Seen extends Stretch {
  candidates: { features: Int32Array; edtf: string }[];
}

/** All figures that the rules find, with the times around each. */
function seeDates({ text, publishedAt }: GoldArticle): Seen[] {
  const seen: Seen[] = [];
  const out = new Int32Array(DATE_FEATURES);
  const look: DateChooser = (view, i, ruled) => {
    const setting = dateSetting(view, i, ruled);
    const { tokens, draft } = setting;
    const dates = gatherDates(view, i, ruled.story, ruled.dated);
    seen.push({
      start: tokens[draft.numberFrom]?.start ?? 0,
      end: tokens[draft.numberFrom]?.end ?? 0,
      candidates: dates.map((date) => ({
        features: out.slice(0, dateFeatures(setting, date, out)),
        edtf: date.edtf,
      })),
    });
    return ruled.dated;
  };
  extractWith({ text, publishedAt, lang: "en" }, { date: look });
  return seen;
}

/** The choices of an article: for every figure that must be read the times around it, and whether each is its time. Those that share a day with it are, where it is not named itself. */
export function labelDates(article: GoldArticle): Choice[] {
  const gold = article.figures.filter(({ optional }) => !optional);
  return seeDates(article).flatMap(({ candidates, ...stretch }) => {
    const figure = goldAt(gold, stretch);
    if (!figure || candidates.length === 0) return [];
    const { asOf } = figure;
    const isNamed = candidates.some(({ edtf }) => edtf === asOf);
    const isRight = (edtf: string): boolean => edtf === asOf || (asOf !== null && !isNamed && timesMeet(edtf, asOf));
    return [{ candidates: candidates.map(({ features, edtf }) => ({ features, isRight: isRight(edtf) })) }];
  });
}
