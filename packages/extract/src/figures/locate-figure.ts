import type { Attribution } from "../attribution/attribution.js";
import type { Sentence, Token, TokenRange } from "../tokens/token.js";
import type { ArticleView } from "./article-view.js";
import { isTold } from "./carry-date.js";
import type { Carried } from "./carry-subject.js";
import { isVerbal } from "./clause.js";
import type { Draft } from "./draft.js";
import { findOwner, isContinued } from "./find-concept.js";
import {
  type PlaceIndex,
  placeMeant,
  placeOwning,
  placesAfter,
  placesBefore,
  placesEarlier,
  placesWithin,
} from "./find-places.js";

/** What the figure before had, for those that go on with it. */
export interface Last {
  attribution: Attribution | null;
  places: string[];
  sentence: number;
}

/** Whether a figure says more of what the one before it in its sentence is about. */
export function goesOn({ drafts, doc }: ArticleView, i: number, sentence: Sentence): boolean {
  const [before, draft] = [drafts[i - 1], drafts[i]];
  return (
    before !== undefined &&
    draft !== undefined &&
    before.from >= sentence.from &&
    isContinued(doc.tokens, before, draft)
  );
}

/** Where the words behind a figure end: at the next one, unless that only says the same in another unit. */
function limitOf(view: ArticleView, i: number, sentence: Sentence): number {
  const { tokens } = view.doc;
  let next = view.drafts[i + 1];
  if (next && tokens[next.from - 1]?.text === "(") next = view.drafts[i + 2];
  return next && next.from < sentence.to ? next.from : sentence.to;
}

/** "Three died and 20 were hurt in Lagos": what follows the next figure holds for both where "and" joins them. */
function sharesPlace({ doc, drafts }: ArticleView, i: number): boolean {
  const [draft, next] = [drafts[i], drafts[i + 1]];
  if (!draft || !next || draft.quantifier !== null || next.from - draft.to > 8) return false;
  const isTied = next.from - Math.max(draft.to, draft.unitTo) <= 1;
  return isTied || doc.tokens.slice(draft.to, next.from).some(({ lower }) => lower === "and");
}

/** A figure that goes on with what the one before it counted or measured. */
function isLikeTheLast(view: ArticleView, i: number, sentence: Sentence): boolean {
  const [before, draft] = [view.drafts[i - 1], view.drafts[i]];
  if (!draft || !before || before.from < sentence.from) return false;
  return draft.isElliptic || goesOn(view, i, sentence) || (draft.noun === null && before.kind === draft.kind);
}

const NEAR = 60;

/** The part of a sentence that is looked at for one figure: endless sentences must not cost more for each. */
function around(sentence: Sentence, { from, to }: Draft): TokenRange {
  return { from: Math.max(sentence.from, from - NEAR), to: Math.min(sentence.to, to + NEAR) };
}

/** Where a figure holds: by the words around it, by what it counts or is about, by "the city" that was named. */
export function placesOf(
  view: ArticleView,
  i: number,
  sentence: Sentence,
  index: PlaceIndex,
  carried: Carried | null,
  last: Last,
  isSaid: boolean,
): string[] {
  const draft = view.drafts[i] as Draft;
  const { tokens } = view.doc;
  const limit = limitOf(view, i, sentence);
  const end = Math.max(draft.to, draft.noun?.to ?? 0);
  const after = (): string[] => placesAfter(tokens, end, limit, index);
  const before = (): string[] => placesBefore(tokens, { from: sentence.from, to: draft.from }, index);
  const finds = [
    ...(draft.kind === "duration" ? [before, after] : [after, before]),
    () => carried?.places ?? [],
    () => placeOwning(tokens, draft.from, index),
    () => placesWithin(tokens, { from: draft.unitTo, to: end }, index),
    () => (sharesPlace(view, i) ? placesAfter(tokens, limit, sentence.to, index) : []),
    () => placesOfOwner(view, draft, index),
    () => placeMeant(tokens, around(sentence, draft), index),
    () => (isLikeTheLast(view, i, sentence) ? last.places : []),
    () => placesCarried(view, draft, index, isSaid),
  ];
  for (const find of finds) {
    const places = find();
    if (places.length > 0) return places;
  }
  return [];
}

const HAPPENING = new Set([
  "count",
  "length",
  "area",
  "mass",
  "volume",
  "temperature",
  "speed",
  "rate",
  "percent",
  "ratio",
]);

/** What happened without a place of its own happened where the sentences before it were. */
function placesCarried(view: ArticleView, draft: Draft, index: PlaceIndex, isSaid: boolean): string[] {
  const at = (view.doc.tokens[draft.from] as Token).sentence;
  const isEvent = HAPPENING.has(draft.kind) && isTold(view.trees.treeOf(at), draft);
  return isEvent ? placesEarlier(view.doc, at, index, isSaid) : [];
}

/** "U.S. output will expand by 1.6 percent": the place of what the sentence is about. */
function placesOfOwner(view: ArticleView, draft: Draft, index: PlaceIndex): string[] {
  const tree = view.trees.treeOf((view.doc.tokens[draft.from] as Token).sentence);
  const { head, words: found } = findOwner(view.doc, draft, tree);
  const [from, last] = [found[0], found.at(-1)];
  const isLed = /^(?:in|on|at|of|from)$/.test(view.doc.tokens[(from ?? head) - 1]?.lower ?? "");
  const isMeasured = /^(?:length|area|volume|mass|temperature|speed)$/.test(draft.kind);
  const isSaidToBe = head >= 0 && !isVerbal(tree, tree.headOf(head));
  const isMoved =
    isLed || isMeasured || isSaidToBe || draft.kind === "percent" || draft.change === "up" || draft.change === "down";
  if (from === undefined || last === undefined) return [];
  return placesWithin(view.doc.tokens, { from, to: isMoved ? last + 1 : Math.min(head, last + 1) }, index);
}
