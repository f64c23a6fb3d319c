import type { Token } from "../../tokens/token.js";
import { subjectAround } from "../subject/clause.js";
import { isHuman } from "../subject/of-people.js";
import { flag } from "./features.js";
import type { FigureSetting } from "./figure-setting.js";

const WORDS = [
  "now currently today still already nowadays presently current",
  "usually typically generally normally often always each every per annually average averages can any",
  "will would could may might should if expect expects expected plan plans planned forecast forecasts proposed aim aims likely",
  "has have since ever far total overall altogether",
];
const MARKS = new Map(
  WORDS.flatMap((words, bit) => words.split(" ").map((word): [string, number] => [word, 1 << bit])),
);
const REACH = 12;

/** What the words around a figure tell of: now, habits, what may be, what has become. */
export function marksAround({ tokens, tree, draft }: FigureSetting): number {
  let marks = 0;
  for (let at = Math.max(tree.from, draft.from - REACH); at < Math.min(tree.to, draft.to + REACH); at += 1)
    marks |= MARKS.get(tokens[at]?.lower ?? "") ?? 0;
  return marks;
}

const CLASSES = ["pronoun", "name", "noun"];

/** What the clause of a figure is about: nothing, a pronoun, a name, a noun, and whether that is somebody. */
export function subjectSort({ tokens, tree, way, above }: FigureSetting, persons: ReadonlySet<number>): number {
  const [start] = above.keys();
  const at = start === undefined || way.length === 0 ? -1 : subjectAround(tokens, tree, start);
  if (at < tree.from || at >= tree.to) return 0;
  const sort = CLASSES.indexOf(tree.classAt(at)) + 2;
  return sort * 2 + Number(persons.has(at + 1) || isHuman(tokens[at] as Token));
}

/** Whether a figure counts anything, and whether that is people. */
export function countedSort(tokens: Token[], noun: number, concept: number): number {
  const human = noun >= 0 && isHuman(tokens[noun] as Token);
  return flag(noun >= 0, human, concept >= 0);
}
