import type { Token, TokenRange } from "../../tokens/token.js";
import type { PlacePhrase, PlaceRole } from "./find-places-phrases.js";

const COST: Record<PlaceRole, number> = { where: 0, kind: 4, owner: 1, subject: 1.5, of: 2, way: 3 };
const PER_TOKEN = 0.12;
const CLAUSE = 2.5;
const COMMA = 0.6;
/** Behind a comma, "and" goes on to something else. */
const AND = 2;
const FIGURE = 1;
const ASIDE = 9;
const MOST = 8;

/** So far a way from or to a place, and a scene that comes only behind, were seldom the figure's. */
const MOST_OF_WAY = 4;
const MOST_BEHIND = 4;

function farthest({ role }: PlacePhrase, isAfter: boolean): number {
  if (role === "way") return MOST_OF_WAY;
  // "Two reasons why **Israel** policy": of what kind something else is that comes behind.
  if (role === "kind" && isAfter) return 0;
  return isAfter && role === "where" ? MOST_BEHIND : MOST;
}

/** Directly behind a figure and what it counts, a place is the figure's. */
const NEXT = 1;

export function placesNext(figureTo: number, phrases: PlacePhrase[]): string[] {
  const next = phrases.find(({ from, role }) => from >= figureTo && from - figureTo < NEXT && role === "where");
  return next?.places ?? [];
}

const SAID = /^(?:say|says|said|told|reported|reports)$/;
const SPEECH = 0.8;
/** What a semicolon ends has had its place named. */
const NEXT_SENTENCE = 3;

const EDGE = /^(?:[;:]|but|while|whereas|which|who|although|though|because|after|before|when|where|if|that|since|as)$/;

/** "Forty were hurt **when** a bus overturned in Pune": what led to it happened where it did. */
const CAUSE = /^(?:when|after)$/;
const CAUSED = 1;

/** "Oakland**, which** has 400,000 people": the clause is of the place. */
function opensClause(tokens: Token[], from: number): boolean {
  return tokens[from]?.text === "," && /^(?:which|where|whose)$/.test(tokens[from + 1]?.lower ?? "");
}

/** "Raised it to 58m, **and in Brazil,** …": the place under which what follows is put. */
function opensNext(tokens: Token[], { from, to, role }: PlacePhrase): boolean {
  if (role !== "where" || tokens[to]?.text !== ",") return false;
  const lead = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  return /^(?:and|but|while|;)$/.test(tokens[lead]?.lower ?? "");
}

/** What lies between a figure and a place: how far it is, and over how many clauses, commas and figures. */
function between(tokens: Token[], range: TokenRange, numbers: number, isAfter: boolean): number {
  const { from, to } = range;
  let cost = numbers * FIGURE;
  for (let at = !isAfter && opensClause(tokens, from) ? from + 2 : from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (isAfter && word === ";") cost += NEXT_SENTENCE;
    if (word === "and" && tokens[at - 1]?.text === ",") cost += AND;
    if (SAID.test(word)) cost += SPEECH;
    const isCause = isAfter && CAUSE.test(word);
    cost += PER_TOKEN + (isCause ? CAUSED : EDGE.test(word) ? CLAUSE : word === "," ? COMMA : 0);
  }
  return cost;
}

/**
 * The phrase of a sentence that most likely says where a figure holds: near ones before far ones, in the same clause
 * before others, where something is before where it goes. Null where none is near enough.
 */
export function rankPlaces(
  tokens: Token[],
  figure: TokenRange,
  phrases: PlacePhrase[],
  others: number[],
  sentenceFrom: number,
): PlacePhrase | null {
  let best: PlacePhrase | null = null;
  let least = MOST;
  for (const phrase of phrases) {
    const isAfter = phrase.from >= figure.to;
    const isInside = !isAfter && phrase.to > figure.from;
    const [from, to] = isAfter ? [figure.to, phrase.from] : [phrase.to, figure.from];
    const numbers = others.filter((at) => at >= from && at < to).length;
    // "In Lagos, …" speaks of all that follows.
    const isFrame =
      !isAfter && phrase.role === "where" && phrase.from - sentenceFrom < 2 && tokens[phrase.to]?.text === ",";
    const gap = isInside
      ? -1
      : isFrame
        ? Math.min(1, between(tokens, { from, to }, numbers, isAfter))
        : between(tokens, { from, to }, numbers, isAfter);
    // "2 percent and in Prague **1 percent**".
    const isOfNext = isAfter && tokens[phrase.from - 1]?.lower === "and" && others.includes(phrase.to);
    const cost =
      COST[phrase.role] +
      (isOfNext || (isAfter && opensNext(tokens, phrase)) ? CLAUSE : 0) +
      gap +
      (phrase.isAside ? ASIDE : 0);
    if (cost >= Math.min(least, farthest(phrase, isAfter))) continue;
    [best, least] = [phrase, cost];
  }
  return best;
}
