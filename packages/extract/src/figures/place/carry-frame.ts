import { readSet } from "../../data/read-pairs.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { STOPS, VERBS } from "../reading/word-sets.js";
import { placeAround } from "./find-places.js";
import { phrasesOf } from "./find-places-phrases.js";
import type { PlaceIndex } from "./index-places.js";
import { isAbroad, isActor, isOfFirm, isOfPerson } from "./place-actors.js";

const OPENS = /^(?:["“”'‘•*–—-]|the)$/;
const SAYS = readSet(
  "said says told accused warned urged called asked demanded denied insisted condemned vowed announced claimed agreed wants won beat defeated lost drew signed",
);

/** Behind the place that a sentence begins with stands its verb, what it owns or an aside, and nothing that speaks or acts. */
function isTopic(tokens: Token[], to: number, index: PlaceIndex): boolean {
  const { text, lower, kind } = tokens[to] ?? { text: "", lower: "", kind: "punct" };
  if (/^['’]s$/.test(text))
    return !isOfPerson(tokens, to + 1, index) && !isAbroad(tokens, to + 1, to + 4) && !isOfFirm(tokens, to + 1);
  if (text === "," || text === "(" || /^[–—]$/.test(text)) return true;
  if (kind !== "word" || text !== lower || SAYS.has(lower) || isActor(tokens, to)) return false;
  return VERBS.has(lower) || STOPS.has(lower) || /(?:s|ed)$/.test(lower);
}

/** The place that a sentence is about, since it begins with it: "**Madagascar** is in the grip of an outbreak." */
export function topicOf(tokens: Token[], { from, to }: TokenRange, index: PlaceIndex): string[] {
  let at = from;
  while (at < to && OPENS.test(tokens[at]?.lower ?? "")) at += 1;
  const first = placeAround(tokens, at, to, index);
  return first && first.to < to && isTopic(tokens, first.to, index) ? first.places : [];
}

/** The place under which a sentence is put: "**In Europe**, there will be two versions." */
function frameOf(tokens: Token[], sentence: TokenRange, index: PlaceIndex): string[] {
  const first = phrasesOf(tokens, sentence, index)[0];
  const isFrame =
    first?.role === "where" && !first.isAside && first.from - sentence.from < 2 && tokens[first.to]?.text === ",";
  return isFrame ? first.places : [];
}

const OPENS_SCENE = /^(?:in|at|near|on|across|inside|outside|around|off)$/;

/** The place that the phrase a sentence begins with leads to: "**At the main plant at Natanz**, meanwhile, …". */
export function openingOf(tokens: Token[], sentence: TokenRange, index: PlaceIndex): string[] {
  const first = phrasesOf(tokens, sentence, index)[0];
  if (first?.role !== "where" || first.isAside || !OPENS_SCENE.test(tokens[sentence.from]?.lower ?? "")) return [];
  const isClosed = tokens.slice(sentence.from, first.to).every(({ text }) => !/^[,;:]$/.test(text));
  return isClosed && /^[,;:–—-]$/.test(tokens[first.to]?.text ?? "") ? first.places : [];
}

const GOES_ON = /^(?:It|They|That|This|These|Its|Their|There|Both|All|Most|Some)$/;
const OF_TOPIC = /^(?:It|Its|There)$/;

/** The place of the sentence before, for one that goes on with it by a pronoun. */
export function placeGoneOnWith(tokens: Token[], own: TokenRange, before: TokenRange, index: PlaceIndex): string[] {
  const first = tokens[own.from]?.text ?? "";
  if (!GOES_ON.test(first)) return [];
  const frame = frameOf(tokens, before, index);
  return frame.length > 0 || !OF_TOPIC.test(first) ? frame : topicOf(tokens, before, index);
}
