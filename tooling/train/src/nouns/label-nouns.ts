import {
  extractWith,
  gatherNouns,
  NOUN_FEATURES,
  type NounChooser,
  nounFeatures,
  settingOf,
  singularOf,
} from "@newsledger/extract/training";
import type { Choice } from "../choice/learn-choice.js";
import { labelSeen, type Seen, seenAt } from "../gold/label-seen.js";
import { lastWord } from "../gold/last-word.js";
import type { GoldArticle, GoldFigure } from "../gold/read-gold.js";

interface Noun {
  features: Int32Array;
  word: string;
}

/** All figures that the rules find, with the nouns around each and what is said of them. */
function seeNouns({ text, publishedAt }: GoldArticle): Seen<Noun>[] {
  const seen: Seen<Noun>[] = [];
  const out = new Int32Array(NOUN_FEATURES);
  const look: NounChooser = (view, i, rules) => {
    const setting = settingOf(view, i, rules);
    const { tokens, draft } = setting;
    const nouns = gatherNouns(view, draft, rules.isOpen);
    const seenNouns = nouns.map((noun) => ({
      features: out.slice(0, nounFeatures(setting, noun, nouns.length, out)),
      word: (tokens[noun.at]?.text ?? "").toLowerCase(),
    }));
    seen.push(seenAt(tokens[draft.numberFrom], seenNouns));
    return null;
  };
  extractWith({ text, publishedAt, lang: "en" }, { noun: look });
  return seen;
}

function isRight({ word }: Noun, { heads }: GoldFigure): boolean {
  return heads.some((head) => singularOf(lastWord(head)) === singularOf(word));
}

/** The choices of an article: for every figure that somebody annotated the nouns around it, and whether each is what it counts or measures. */
export function labelNouns(article: GoldArticle): Choice[] {
  // Times that only say when something was are annotated as optional: nothing lasted so long, which is to be learnt as well.
  const gold = article.figures.filter(({ optional, kind }) => !optional || kind === "duration");
  return labelSeen(seeNouns(article), gold, isRight);
}
