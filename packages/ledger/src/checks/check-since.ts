import { judgeMultiple, MULTIPLES } from "./check-changes.js";
import type { CheckedFigure, Finding } from "./checked-figure.js";
import { isSameMeasure, meantBy } from "./read-written.js";
import { figureAt, frameSentences, type SentenceFrame } from "./sentence-frame.js";

const WITHIN = "[^‹›.;:]{0,40}?";
const YEAR = "(?:in |the |early |late |mid-|\\p{L}+ ){0,3}(?<year>(?:19|20)\\d{2})";
const HEDGE = "(?<hedge>more than |at least |almost |nearly |roughly |about |all but |less than )?";
const VERB = "(?<verb>doubl|tripl|trebl|quadrupl|halv)ed\\b";

/** "has doubled since 2015 to 800", in either order: the year, and the figure that was come to. */
const SINCE = [
  new RegExp(
    `${HEDGE}${VERB}${WITHIN}\\ssince\\s+${YEAR}${WITHIN}\\s(?:to|reaching|and (?:now )?stands at)\\s+‹[#$~](?<to>\\d+)›`,
    "giu",
  ),
  new RegExp(`${HEDGE}${VERB}${WITHIN}\\sto\\s+‹[#$~](?<to>\\d+)›${WITHIN}\\ssince\\s+${YEAR}`, "giu"),
];

/** "Doubled since 2015 to 800" in one article against what any article reports of 2015 on the same question. */
export function checkSince(ofArticle: readonly CheckedFigure[], ofQuestion: readonly CheckedFigure[]): Finding[] {
  const frames = frameSentences(ofArticle);
  return frames.flatMap((frame) => SINCE.flatMap((pattern) => checkSentence(frame, pattern, ofQuestion)));
}

function checkSentence(frame: SentenceFrame, pattern: RegExp, figures: readonly CheckedFigure[]): Finding[] {
  return [...frame.text.matchAll(pattern)].flatMap((match) => {
    const { year = "", verb = "", hedge = "", to: place } = match.groups ?? {};
    const target = figureAt(frame, place);
    const to = meantBy(target);
    const earlier = figures.filter(
      (other) => isOfYear(other, year) && other.id !== target.id && isSameMeasure(other, target),
    );
    const judged = earlier.map((figure) => {
      const from = meantBy(figure);
      if (!from || !to) return null;
      const factor = MULTIPLES[verb.toLowerCase()] as number;
      return judgeMultiple({ from, to, figures: [figure], target }, factor, hedge.trim().toLowerCase(), match[0]);
    });
    // One earlier report that bears it out is enough.
    const [first] = judged;
    return first && judged.every((finding) => finding !== null) ? [first] : [];
  });
}

function isOfYear({ asOf }: CheckedFigure, year: string): boolean {
  return asOf !== null && (asOf === year || asOf.startsWith(`${year}-`)) && !asOf.includes("/");
}
