import { GAMES, HAPPENINGS, MARKETS, TRADINGS } from "../data/happenings.js";
import { readSet } from "../data/read-pairs.js";
import type { Token, TokenRange } from "../tokens/token.js";

const HAPPENING = readSet(HAPPENINGS);
const TRADING = readSet(TRADINGS);
const MARKET = readSet(MARKETS);
const GAME = readSet(GAMES);
const REACH = 25;
const MARKET_REACH = 12;

function holds(tokens: Token[], figure: TokenRange, sentence: TokenRange, words: Set<string>, reach = REACH): boolean {
  const to = Math.min(sentence.to, figure.to + reach);
  for (let at = Math.max(sentence.from, figure.from - reach); at < to; at += 1)
    if (words.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Whether the words around a figure tell of people hurt, things destroyed, votes cast: of what happens at a place. */
export function tellsOfEvent(tokens: Token[], figure: TokenRange, sentence: TokenRange): boolean {
  return holds(tokens, figure, sentence, HAPPENING);
}

/** Whether they tell of a day's trading or a game: of what is over with its day. */
export function tellsOfDay(tokens: Token[], figure: TokenRange, sentence: TokenRange): boolean {
  return holds(tokens, figure, sentence, TRADING);
}

/** Whether they tell of a market. */
export function tellsOfMarket(tokens: Token[], figure: TokenRange, sentence: TokenRange): boolean {
  return holds(tokens, figure, sentence, MARKET, MARKET_REACH);
}

/** Whether they tell of a game or a race. */
export function tellsOfGame(tokens: Token[], figure: TokenRange, sentence: TokenRange): boolean {
  return holds(tokens, figure, sentence, GAME);
}
