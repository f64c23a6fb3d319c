import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";

const AWAY = /^(?:(?:north|south)?(?:east|west)?(?:ern)?|off|outside|away|from)$/;

/** "At Glenwood, **150 km** (93 miles) north of Brisbane": how far two places are apart is so at any time. */
function isWay({ doc, drafts }: Pick<ArticleView, "doc" | "drafts">, i: number): boolean {
  const { tokens } = doc;
  const { kind, from, unitTo } = drafts[i] as Draft;
  if (kind !== "length") return false;
  if (tokens[from - 1]?.text === "(" && i > 0) return isWay({ doc, drafts }, i - 1);
  if (tokens[from - 1]?.text !== ",") return false;
  const open =
    tokens[unitTo]?.text === "(" ? tokens.slice(unitTo, unitTo + BRACKETS).findIndex(({ text }) => text === ")") : -1;
  const at = open >= 0 ? unitTo + open + 1 : tokens[unitTo]?.text === ")" ? unitTo + 1 : unitTo;
  const next = tokens[at];
  return next?.kind === "word" && AWAY.test(next.lower);
}

const BRACKETS = 7;

/** Whether a figure is of no time by what it tells: an age, or the way between two places. */
export function isTimeless(view: Pick<ArticleView, "doc" | "drafts">, i: number): boolean {
  return view.drafts[i]?.kind === "age" || isWay(view, i);
}
