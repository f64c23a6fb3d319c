import type { Attribution } from "../../attribution/attribution.js";
import { readSet } from "../../data/read-pairs.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { Sentence, Token, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import type { Carried } from "../subject/carry-subject.js";
import { findOwner, isContinued } from "../subject/find-concept.js";
import type { Dated } from "../time/dated.js";
import { carryPlace } from "./carry-place.js";
import { placeOwning, placesWithin } from "./find-places.js";
import { lastFitting } from "./find-places-meant.js";
import { phrasesOf } from "./find-places-phrases.js";
import type { PlaceIndex } from "./index-places.js";
import { isAbroad, isActor } from "./place-actors.js";
import { placeGoverning } from "./place-of-story.js";
import { placesNext, rankPlaces } from "./rank-places.js";

/** What the figure before had, for those that go on with it. */
export interface Last {
  attribution: Attribution | null;
  places: string[];
  sentence: number;
  dated: Dated | null;
  datedAt: number;
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

/** A figure that goes on with what the one before it counted or measured. */
function isLikeTheLast(view: ArticleView, i: number, sentence: Sentence): boolean {
  const [before, draft] = [view.drafts[i - 1], view.drafts[i]];
  if (!draft || !before || before.from < sentence.from) return false;
  return draft.isElliptic || goesOn(view, i, sentence) || (draft.noun === null && before.kind === draft.kind);
}

const COMPARING = /^(?:compared|versus|against|from|than|up|down)$/;
const COMPARED_REACH = 4;

/** "Brussels had 5 cm, compared to an average **7 cm**": both are of one place. */
function isComparedWithLast({ drafts, doc }: ArticleView, i: number, sentence: Sentence): boolean {
  const [before, draft] = [drafts[i - 1], drafts[i]];
  if (!before || !draft || before.from < sentence.from || before.kind !== draft.kind) return false;
  const floor = Math.max(before.unitTo, draft.from - COMPARED_REACH);
  return doc.tokens.slice(floor, draft.from).some(({ lower }) => COMPARING.test(lower));
}

const NEAR = 60;

/** The part of a sentence that is looked at for one figure: endless sentences must not cost more for each. */
function around(sentence: Sentence, { from, to }: Draft): TokenRange {
  return { from: Math.max(sentence.from, from - NEAR), to: Math.min(sentence.to, to + NEAR) };
}

/** "87 mph (**140 km/h**)": the same in another unit holds where the first does. */
function isSaidAgain({ doc, drafts }: ArticleView, i: number): boolean {
  const [before, draft] = [drafts[i - 1], drafts[i]];
  if (!before || !draft || doc.tokens[draft.from - 1]?.text !== "(") return false;
  return draft.from - 1 - Math.max(before.to, before.unitTo) <= 1 && draft.noun === null;
}

const EVERYWHERE = readSet("worldwide globally nationwide elsewhere");

/** "Nationwide, 40,000 marched; in Lyon, 3,000 did." */
function isEverywhere(tokens: Token[], sentence: Sentence, draft: Draft): boolean {
  for (let at = draft.from - 1; at >= Math.max(sentence.from, draft.from - NEAR); at -= 1) {
    if (tokens[at]?.text === ";" || tokens[at]?.kind === "number") return false;
    if (EVERYWHERE.has(tokens[at]?.lower ?? ""))
      return tokens[at + 1]?.lower !== "and" || tokens[at + 2]?.lower !== "in";
  }
  const end = Math.max(draft.to, draft.noun?.to ?? 0);
  return tokens.slice(draft.unitTo, end + 1).some(({ lower }) => EVERYWHERE.has(lower));
}

/** Where a figure holds: by the words around it, by what it counts or is about, by "the city" that was named. */
export function placesOf(
  view: ArticleView,
  i: number,
  sentence: Sentence,
  index: PlaceIndex,
  carried: Carried | null,
  last: Last,
): string[] {
  const draft = view.drafts[i] as Draft;
  const { tokens } = view.doc;
  if (draft.kind === "age" || isEverywhere(tokens, sentence, draft)) return [];
  const end = Math.max(draft.to, draft.noun?.to ?? 0);
  const finds = [
    () => (isSaidAgain(view, i) ? last.places : []),
    () => placeOwning(tokens, draft.from, index),
    () => endsOfWay(view, i, sentence, index, end),
    () => placeDescribed(view, i, sentence, index),
    () => placesNext(end, phrasesOf(tokens, sentence, index)),
    () => (isAbroad(tokens, draft.unitTo, end) ? [] : placesWithin(tokens, { from: draft.unitTo, to: end }, index)),
    () => (isComparedWithLast(view, i, sentence) ? last.places : []),
    () => placesRanked(view, i, sentence, index, end),
    () => carried?.places ?? [],
    () => placesOfOwner(view, draft, index),
    () => (isLikeTheLast(view, i, sentence) ? last.places : []),
    () => carryPlace(view, draft, index),
    () => placeGoverning(view.doc, draft, index),
  ];
  for (const find of finds) {
    const places = find();
    if (places.length > 0) return places;
  }
  return [];
}

/** The place named last before a token, in its sentence and near. */
function placeBefore(tokens: Token[], at: number, floor: number, index: PlaceIndex): string[] {
  for (let back = at - 1; back >= Math.max(floor, at - NEAR_NAME); back -= 1) {
    const found = index.byStart.has(back) ? placesWithin(tokens, { from: back, to: at }, index) : [];
    if (found.length > 0) return found.slice(0, 1);
  }
  return [];
}

const NEAR_NAME = 16;
const WAY =
  /^(?:from|of|off|with|away|north|south|east|west|northeast|northwest|southeast|southwest|by|long|land|border|down|up)$/;
const WAY_REACH = 8;

/** "Bou Haroun, **65 km** (40 miles) from Algiers": a distance holds between two places. */
function endsOfWay(view: ArticleView, i: number, sentence: Sentence, index: PlaceIndex, end: number): string[] {
  const { tokens } = view.doc;
  const draft = view.drafts[i] as Draft;
  if (draft.kind !== "length" && draft.kind !== "duration") return [];
  const open = tokens[end]?.text === "(" ? tokens.slice(end, end + 6).findIndex(({ text }) => text === ")") + 1 : 0;
  let at = end + open;
  while (at < end + WAY_REACH && WAY.test(tokens[at]?.lower ?? "")) at += 1;
  const lead = tokens[at - 1]?.lower ?? "";
  if (at === end + open || !/^(?:from|of|off|with)$/.test(lead)) return [];
  const far = placesWithin(tokens, { from: at, to: Math.min(sentence.to, at + WAY_REACH) }, index).slice(0, 1);
  if (far.length === 0) return [];
  return [...new Set([...placeBefore(tokens, draft.from, sentence.from, index), ...far])];
}

const SETTLED =
  /^(?:city|town|village|community|country|island|state|nation|suburb|province|county|settlement|archipelago|kingdom|republic|hamlet|barrio|township|municipality|territory|region|port|capital|district|neighbou?rhood|camp|enclave|commune|parish)$/;

const HOME_REACH = 4;

/** "Dearborn, a city of **110,000**": a number of those who live in the place described. */
function placeDescribed(view: ArticleView, i: number, sentence: Sentence, index: PlaceIndex): string[] {
  const { tokens } = view.doc;
  const { from } = view.drafts[i] as Draft;
  // "Tamil Nadu, **home to** 50 million people".
  for (let at = from - 1; at >= Math.max(sentence.from, from - HOME_REACH); at -= 1)
    if (tokens[at]?.lower === "to" && tokens[at - 1]?.lower === "home")
      return placeBefore(tokens, at, sentence.from, index);
  const noun = tokens[from - 2]?.lower ?? "";
  if (tokens[from - 1]?.lower !== "of" || !SETTLED.test(noun)) return [];
  // "**The** nation of 51 million" is the one told of before.
  if (tokens[from - 3]?.lower === "the" && from - 3 === sentence.from) return lastFitting(tokens, from, noun, index);
  return placeBefore(tokens, from, sentence.from, index);
}

function placesRanked(view: ArticleView, i: number, sentence: Sentence, index: PlaceIndex, end: number): string[] {
  const { tokens } = view.doc;
  const draft = view.drafts[i] as Draft;
  const part = around(sentence, draft);
  const others = othersNear(view, i, part);
  const next = others.find((at) => at >= end) ?? part.to;
  // "Hundreds of women and 2,500 children … in camps": a vague magnitude takes no place over a figure.
  const limit = draft.quantifier === null ? part.to : next;
  const near = phrasesOf(tokens, sentence, index).filter(({ from, to }) => from >= part.from && to <= limit);
  return rankPlaces(tokens, { from: draft.from, to: end }, near, others, sentence.from)?.places ?? [];
}

const NEIGHBOURS = 12;

/** Where the other figures near one begin; a repetition in another unit does not count. */
function othersNear({ drafts, doc }: ArticleView, i: number, part: TokenRange): number[] {
  const at: number[] = [];
  for (let k = Math.max(0, i - NEIGHBOURS); k < Math.min(drafts.length, i + NEIGHBOURS); k += 1) {
    const { from } = drafts[k] as Draft;
    if (k !== i && from >= part.from && from < part.to && doc.tokens[from - 1]?.text !== "(") at.push(from);
  }
  return at;
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
  if (from === undefined || last === undefined || isAbroad(view.doc.tokens, from, last + 1)) return [];
  if (found.some((at) => index.personEnds.has(at + 1) || isActor(view.doc.tokens, at + 1))) return [];
  return placesWithin(view.doc.tokens, { from, to: isMoved ? last + 1 : Math.min(head, last + 1) }, index);
}
