import {
  DATE_FEATURES,
  type DateChooser,
  dateFeatures,
  dateSetting,
  extractWith,
  gatherDates,
} from "@newsledger/extract/training";
import type { Choice } from "../choice/learn-choice.js";
import { labelSeen, type Seen, seenAt } from "../gold/label-seen.js";
import type { GoldArticle, GoldFigure } from "../gold/read-gold.js";
import { timesMeet } from "./time-span.js";

interface Time {
  features: Int32Array;
  edtf: string;
}

/** All figures that the rules find, with the times around each. */
function seeDates({ text, publishedAt }: GoldArticle): Seen<Time>[] {
  const seen: Seen<Time>[] = [];
  const out = new Int32Array(DATE_FEATURES);
  const look: DateChooser = (view, i, ruled) => {
    const setting = dateSetting(view, i, ruled);
    const { tokens, draft } = setting;
    const dates = gatherDates(view, i, ruled.story, ruled.dated);
    const times = dates.map((date) => ({
      features: out.slice(0, dateFeatures(setting, date, out)),
      edtf: date.edtf,
    }));
    seen.push(seenAt(tokens[draft.numberFrom], times));
    return ruled.dated;
  };
  extractWith({ text, publishedAt, lang: "en" }, { date: look });
  return seen;
}

/** A time is right that shares a day with the annotated one, too, where that is not named itself. */
function isRight({ edtf }: Time, { asOf }: GoldFigure, times: Time[]): boolean {
  if (edtf === asOf) return true;
  return asOf !== null && timesMeet(edtf, asOf) && times.every((other) => other.edtf !== asOf);
}

/** The choices of an article: for every figure that must be read the times around it, and whether each is its time. */
export function labelDates(article: GoldArticle): Choice[] {
  const gold = article.figures.filter(({ optional }) => !optional);
  return labelSeen(seeDates(article), gold, isRight);
}
