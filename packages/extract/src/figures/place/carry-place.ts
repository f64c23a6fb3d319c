import { readSet } from "../../data/read-pairs.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { kindOfReport, tellsOfEvent, tellsOfGame } from "../time/happening.js";
import { isTold, tenseOf } from "../time/tense.js";
import { openingOf, placeGoneOnWith, topicOf } from "./carry-frame.js";
import { placeAround } from "./find-places.js";
import { phrasesOf } from "./find-places-phrases.js";
import type { PlaceIndex } from "./index-places.js";

const REACH = 4;
/** A longer list of places is no scene. */
const MOST = 3;
const DATELINE_REACH = 8;

const KINDS = /^(?:count|length|area|mass|volume|temperature|speed|rate|percent|ratio|other|duration)$/;

/** Of what happened these tell how much and how long, and seldom where. */
const SHARES = /^(?:percent|ratio|duration|other)$/;

const VOTES = /^(?:votes?|voters|voted|ballots?|turnout|election|primary|runoff|referendum|seats?|majority)$/;

const WORDS_REACH = 14;

/** Whether one of some words stands near a figure in its sentence. */
function isNear(tokens: Token[], draft: Draft, sentence: TokenRange, words: RegExp): boolean {
  const to = Math.min(sentence.to, draft.to + WORDS_REACH);
  return tokens.slice(Math.max(sentence.from, draft.from - WORDS_REACH), to).some(({ lower }) => words.test(lower));
}

/** What is told of a scene goes on in its paragraph, where no event is. */
const SCENE_REACH = 2;

/** "LAGOS, Nigeria - …": the place that a report is dated from. */
function dateline(tokens: Token[], index: PlaceIndex): string[] {
  const first = placeAround(tokens, 0, Math.min(tokens.length, 12), index);
  if (!first) return [];
  let to = first.to;
  while (to < first.to + 6 && tokens[to] && !/^[-–—]$/.test(tokens[to]?.text ?? "")) to += 1;
  return /^[-–—]$/.test(tokens[to]?.text ?? "") && tokens[to]?.spaced === true ? first.places.slice(0, 1) : [];
}

/** What leads to a scene; "west of" and a capital that is named in passing do not. */
const SCENES =
  /^(?:in|at|near|across|within|inside|throughout|outside|around|off|on|along|over|through|hit|hits|struck|strikes|shook|rocked|battered|swept|lashed|devastated|flooded|entered|reached|won|lost|carried|west|of)$/;

const BEARING_REACH = 6;

/** "345 miles northeast of Lima" tells the way to a scene, and is none. */
function isBearing(tokens: Token[], lead: number): boolean {
  if (tokens[lead]?.lower !== "of") return false;
  return tokens.slice(Math.max(0, lead - BEARING_REACH), lead).some(({ kind }) => kind === "number");
}

function placesOfSentence(tokens: Token[], sentence: TokenRange, index: PlaceIndex): string[] {
  const where = phrasesOf(tokens, sentence, index).filter(
    ({ role, isAside, places, from }) =>
      role === "where" &&
      !isAside &&
      places.length > 0 &&
      places.length <= MOST &&
      SCENES.test(tokens[from]?.lower ?? "") &&
      !isBearing(tokens, from),
  );
  return where.at(-1)?.places ?? [];
}

/** By these an event is not one that happened, for sentences whose verb was not understood. */
const MAYBE = /^(?:will|would|could|may|might|should|can|if|is|are|has|have|plans?|expects?|expected|hopes?|wants?)$/;

const RESUMES = /^(?:That|This)$/;
const RESULTS = /^(?:puts|brings|brought|means|meant|makes|made|leaves|left|takes|took|compares|compared|was|is)$/;

const EXISTS = /^(?:is|are|was|were|has|have|had|will|would|may|might|could|can|must|seems?|['’]s)$/;

const SITES = readSet(
  "building hotel school college hospital clinic factory plant mill mine prison jail facility camp site complex compound station market mall mosque church temple stadium venue hall theatre theater cinema bridge tower dam airport port shop store restaurant warehouse refinery reactor shelter museum",
);

/** "Some **there** had none", "70 roofs **here**", "100,000 **of them** voted", "**the building** had 200 rooms": said of where those before it are. */
function pointsToScene(tokens: Token[], { from, to }: TokenRange, draft: Draft): boolean {
  const end = Math.max(draft.to, draft.unitTo);
  if (tokens[end]?.lower === "of" && /^(?:them|those|these)$/.test(tokens[end + 1]?.lower ?? "")) return true;
  const [first, second] = [tokens[from]?.text ?? "", tokens[from + 1]?.lower ?? ""];
  if (/^(?:It|They)$/.test(first) || (first === "The" && SITES.has(second))) return true;
  const limit = Math.min(to, draft.to + WORDS_REACH);
  for (let at = Math.max(from, draft.from - WORDS_REACH); at < limit; at += 1) {
    const { lower } = tokens[at] as Token;
    if (lower === "here" || (lower === "there" && !EXISTS.test(tokens[at + 1]?.lower ?? ""))) return true;
  }
  return false;
}

const PERFECT_REACH = 6;

/** "Has killed 24 people": what has happened is told of as well. */
function hasHappened(tokens: Token[], tree: SentenceTree, draft: Draft, sentence: TokenRange): boolean {
  const to = Math.min(sentence.to, Math.max(draft.to, draft.unitTo) + PERFECT_REACH);
  for (let at = Math.max(sentence.from, draft.from - PERFECT_REACH); at < to; at += 1)
    if (/^(?:has|have)$/.test(tokens[at]?.lower ?? ""))
      for (let verb = at + 1; verb < Math.min(to, at + 4); verb += 1)
        if (tree.classAt(verb) === "participle") return true;
  return false;
}

/** What happened without a place of its own happened where the sentences before it were; a game is where its report is from. */
export function carryPlace(view: ArticleView, draft: Draft, index: PlaceIndex): string[] {
  const { tokens, sentences } = view.doc;
  const at = (tokens[draft.from] as Token).sentence;
  const own = sentences[at] as TokenRange & { paragraph: number };
  const before = sentences[at - 1];
  const goesOn = before?.paragraph === own.paragraph ? placeGoneOnWith(tokens, own, before, index) : [];
  if (goesOn.length > 0) return goesOn;
  if (RESUMES.test(tokens[own.from]?.text ?? "") && RESULTS.test(tokens[own.from + 1]?.lower ?? "") && before)
    return placesOfSentence(tokens, before, index);
  if (!KINDS.test(draft.kind)) return [];
  const isHappening = tellsOfEvent(tokens, draft, own);
  const isVote = isNear(tokens, draft, own, VOTES);
  if (isHappening && SHARES.test(draft.kind) && !isVote) return [];
  const isEvent = isHappening || isVote;
  const tree = view.trees.treeOf(at);
  const isPast =
    isTold(tokens, tree, draft) ||
    hasHappened(tokens, tree, draft, own) ||
    (isEvent && !isNear(tokens, draft, own, MAYBE));
  const isGame = () => kindOfReport(view.doc) === "game";
  // A table of results has no verb.
  if (!isPast && draft.kind === "duration" && tenseOf(tokens, tree, draft) === "none" && isGame())
    return dateline(tokens, index);
  if (!isPast) return [];
  const isThere = !isEvent && pointsToScene(tokens, own, draft);
  for (let back = at - 1; back >= Math.max(0, at - (isEvent ? REACH : SCENE_REACH)); back -= 1) {
    const sentence = sentences[back] as TokenRange & { paragraph: number };
    const away = own.paragraph - sentence.paragraph;
    if (away > (isEvent ? 1 : 0) && !(isHappening && away === 2 && at - back < REACH)) break;
    const places = isEvent || isThere ? placesOfSentence(tokens, sentence, index) : openingOf(tokens, sentence, index);
    if (places.length > 0) return places;
    const topic = isEvent && back === at - 1 ? topicOf(tokens, sentence, index) : [];
    if (topic.length > 0) return topic;
  }
  if (!isEvent && tellsOfGame(tokens, draft, own) && isGame()) return dateline(tokens, index);
  if (!isHappening || at >= DATELINE_REACH) return [];
  const isElsewhere = sentences.slice(0, at).some((before) => placesOfSentence(tokens, before, index).length > 0);
  return isElsewhere ? [] : dateline(tokens, index);
}
