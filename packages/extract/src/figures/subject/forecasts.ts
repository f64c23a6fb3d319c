import type { Token } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import type { Concept } from "./concept.js";

const FORECASTERS =
  /^(?:analysts?|economists?|experts?|forecasters?|strategists?|observers?|traders?|investors?|pundits?|bookmakers?|pollsters?|scientists?|researchers?|polls?|surveys?|consensus|markets?|street|observers|officials?)$/;
const EXPECTING =
  /^(?:expect(?:s|ed|ing)?|forecast(?:s|ed|ing)?|predict(?:s|ed|ing)?|project(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|anticipat(?:e|es|ed|ing)|pencil(?:led|ed)|see|sees|saw|think|thinks|thought|believe[sd]?|reckon(?:s|ed)?|call(?:s|ed|ing)?)$/;
const REACH = 30;

/** Back from a figure to who expects it: "**economists** polled by Reuters had forecast 5%"; -1 where nobody does. */
function forecasterBefore(tokens: Token[], from: number): number {
  let isExpected = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const { lower, sentence } = tokens[at] as Token;
    if (sentence !== tokens[from]?.sentence || /^[;:]$/.test(lower)) return -1;
    if (isExpected && FORECASTERS.test(lower)) return at;
    isExpected ||= EXPECTING.test(lower);
  }
  return -1;
}

/** Whether a concept only names those who expect the figure, which is not about them. */
export function isForecaster(tokens: Token[], { head }: Concept, from: number): boolean {
  return FORECASTERS.test(tokens[head]?.lower ?? "") && forecasterBefore(tokens, from) >= 0;
}

const NEAR = 30;

/** "Prices rose 5.2%; economists had forecast **5%**": what is expected of what the figure before it told. */
export function isForecastOfLast(tokens: Token[], draft: Draft, before: Draft | undefined): boolean {
  if (!before || before.kind !== draft.kind || draft.noun || draft.from - before.unitTo > NEAR) return false;
  const gap = (tokens[draft.from]?.sentence ?? 0) - (tokens[before.from]?.sentence ?? 0);
  return gap <= 1 && forecasterBefore(tokens, draft.from) >= before.unitTo;
}
