import { GAMES, HAPPENINGS, MARKETS, TRADINGS } from "../../data/happenings.js";
import { readSet } from "../../data/read-pairs.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";

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

const OPENING = 2;
const OPENING_WORDS = 60;
/** One word of a market may stand in any text; a report of a day's trading is full of them. */
const MARKET_WORDS = 2;

/** What an article reports, by the words it opens with: a game or race, a day's trading, or anything else. */
export function kindOfReport({ tokens, sentences }: TokenisedText): "game" | "market" | null {
  let market = 0;
  for (const { from, to } of sentences.slice(0, OPENING)) {
    const head = { from, to: Math.min(to, from + OPENING_WORDS) };
    if (tellsOfGame(tokens, head, head)) return "game";
    for (let at = head.from; at < head.to; at += 1) if (MARKET.has(tokens[at]?.lower ?? "")) market += 1;
  }
  return market >= MARKET_WORDS ? "market" : null;
}

/** Whether a word names something that happens. */
export function isHappening(token: Token | undefined): boolean {
  return token !== undefined && HAPPENING.has(token.lower);
}
