import type { FigureKind } from "@newsledger/contracts";
import { readSet } from "../../data/read-pairs.js";
import {
  ELECTION_WORDS,
  GAME_WORDS,
  INDEX_WORDS,
  LEAD_WORDS,
  MARKET_WORDS,
  PLAY_WORDS,
  POLL_WORDS,
} from "../../data/topic-words.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "./read-span.js";
import { DOWN, UP } from "./word-sets.js";

const INDEX = readSet(INDEX_WORDS);
const MARKET = readSet(MARKET_WORDS);
const LEAD = readSet(LEAD_WORDS);
const POLL = readSet(POLL_WORDS);
const GAME = readSet(GAME_WORDS);
const ELECTION = readSet(ELECTION_WORDS);
/** So far from a number its topic is looked for, within the sentence. */
const REACH = 60;

export function isAbout(tokens: Token[], at: number, { from, to }: TokenRange, words: Set<string>): boolean {
  for (let i = Math.max(from, at - REACH); i < Math.min(to, at + REACH); i += 1)
    if (words.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

const PLAY = readSet(PLAY_WORDS);
const AVERAGING = /^averag(?:e[sd]?|ing)$/;

/** "Averaging 17.1 points and 4 rebounds": points that players and teams make are counted, by halves too. */
function isOfPlayers(tokens: Token[], span: QuantitySpan, scope: TokenRange): boolean {
  return AVERAGING.test(tokens[span.from - 1]?.lower ?? "") || isAbout(tokens, span.from, scope, PLAY);
}

/** "At 96 **per cent**, up two points". */
function isAfterPercent(tokens: Token[], at: number, { from }: TokenRange): boolean {
  for (let back = at - 1; back > Math.max(from, at - REACH); back -= 1)
    if (tokens[back]?.lower === "cent" && tokens[back - 1]?.lower === "per") return true;
  return false;
}

/** "**Led by** 1.5 points": no side of a game is half a point ahead. */
function isLead(tokens: Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "by" && /^(?:led|trail(?:s|ed|ing))$/.test(tokens[at - 2]?.lower ?? "");
}

const WON = /^(?:carr(?:y|ies|ied|ying)|w[io]ns?|winning|los(?:es?|t|ing)|took|flipped|held)$/;
const WON_PLACE = /^(?:state|county|district|ward|precinct|province|constituency|seat|counties|states|suburbs)$/;
const WON_REACH = 6;

/** "**Carried** the state by 3.4 points", "won her **district** by two". */
function isOfVotes(tokens: Token[], at: number, { from }: TokenRange): boolean {
  if (tokens[at - 1]?.lower !== "by" || !WON_PLACE.test(tokens[at - 2]?.lower ?? "")) return false;
  return tokens.slice(Math.max(from, at - WON_REACH), at - 2).some(({ lower }) => WON.test(lower));
}

/** A point is of an index, of a poll (and then of percent), or of a game. */
export function kindOfPoints(tokens: Token[], span: QuantitySpan, scope: TokenRange): FigureKind {
  const at = span.from;
  if (isAbout(tokens, at, scope, INDEX)) return "index";
  if (isOfPlayers(tokens, span, scope)) return "count";
  if (isAbout(tokens, at, scope, MARKET)) return "index";
  if (isAbout(tokens, at, scope, POLL) || isAfterPercent(tokens, at, scope)) return "percent";
  if (tokens[at - 1]?.lower === "by" && isAbout(tokens, at, scope, ELECTION)) return "percent";
  if (isOfVotes(tokens, at, scope)) return "percent";
  const isGame = isAbout(tokens, at, scope, GAME);
  if (!isGame && isAbout(tokens, at, scope, LEAD)) return "percent";
  if (!Number.isInteger(span.low)) return isLead(tokens, at) && !isGame ? "percent" : "index";
  const moved = tokens[at - 1]?.lower ?? "";
  const isMoved = moved === "by" || UP.has(moved) || DOWN.has(moved);
  return isMoved && !isGame ? "index" : "count";
}

const REACHED =
  /^(?::|at|to|above|below|past|near|around|stood|stands|hit|hits|reach|reached|reaches|read|reads|touched)$/;

/** "The Dow closed at 34,560": where an index stands. */
export function isLevel(tokens: Token[], span: QuantitySpan, scope: TokenRange): boolean {
  const isTold =
    /^(?:was|is)$/.test(tokens[span.from - 1]?.lower ?? "") && INDEX.has(tokens[span.from - 2]?.lower ?? "");
  if (span.low >= 10 && span.first.number.scale === 1 && isTold) return true;
  if (span.low < 10 || span.first.number.scale > 1 || !REACHED.test(tokens[span.from - 1]?.lower ?? "")) return false;
  return isAbout(tokens, span.from, scope, INDEX) || isBehindSP(tokens, span.from, scope);
}

/** "S&P 500" is cut into words of one letter. */
function isBehindSP(tokens: Token[], at: number, { from }: TokenRange): boolean {
  for (let i = Math.max(from, at - REACH); i < at; i += 1)
    if (tokens[i]?.text === "&" && tokens[i - 1]?.text === "S" && tokens[i + 1]?.text === "P") return true;
  return false;
}

const PART_OF_ALL = /^(?:share|turnout|unemployment|jobless|inflation|joblessness|participation|approval|occupancy)$/;
const STANDS = /^(?:to|from|at|was|is|of|by)$/;
const PART_REACH = 11;

/** "Its share dwindled to **6.8**", "inflation was **3.2**": what such a noun is told of is percent. */
export function isPartOfAll(tokens: Token[], span: QuantitySpan, scope: TokenRange): boolean {
  if (span.high > 100 || span.first.number.scale > 1 || !STANDS.test(tokens[span.from - 1]?.lower ?? "")) return false;
  for (let at = span.from - 2; at >= Math.max(scope.from, span.from - PART_REACH); at -= 1) {
    const { kind, lower } = tokens[at] as Token;
    if (kind === "punct" && !/^(?:-|['’]s?)$/.test(lower)) return false;
    const isPrice = /^(?:a|per|each|every)$/.test(tokens[at - 1]?.lower ?? "") && lower === "share";
    if (PART_OF_ALL.test(lower)) return !isPrice && !/^(?:price|prices|of|in)$/.test(tokens[at + 1]?.lower ?? "");
  }
  return false;
}

const TURNED =
  /^(?:angles?|turns?|views?|cameras?|rotation|videos?|arc|latitude|longitude|bend|slope|incline|panorama|vision|spin|tour|north|south|east|west|field|feedback|review|azimuth|tilt|lean|pitch|gradient|rake|roll)$/;
const HOTTEST = 140;

/** "A 360-degree camera", "at 45 degrees north": degrees that turn. */
export function isAngle(tokens: Token[], span: QuantitySpan): boolean {
  return span.low > HOTTEST || [0, 1].some((step) => TURNED.test(tokens[span.to + step]?.lower ?? ""));
}

const QUAKE = /^(?:magnitude|magnitudes)$/;

/** "Magnitude 6.2", "a 7.1-magnitude quake", "5.4 on the Richter scale". */
export function isMagnitude(tokens: Token[], span: QuantitySpan, scope: TokenRange): boolean {
  if (span.low >= 11 || span.low < 0) return false;
  const next = tokens[span.to]?.text === "-" ? tokens[span.to + 1] : tokens[span.to];
  const before = tokens[span.from - 1]?.lower ?? "";
  const isTied = before === "of" || before === "a" || before === "preliminary";
  if (QUAKE.test(next?.lower ?? "") || QUAKE.test(before) || (isTied && QUAKE.test(tokens[span.from - 2]?.lower ?? "")))
    return true;
  for (let at = span.to; at < Math.min(scope.to, span.to + 5); at += 1)
    if (tokens[at]?.lower === "richter") return true;
  const isPlain = next === undefined || next.kind !== "word" || !isPlural(next.lower);
  return (
    isPlain && !Number.isInteger(span.low) && /^(?:quake|earthquake|aftershock|tremor|temblor)$/.test(next?.lower ?? "")
  );
}

const TIMED = /^(?:in|with|of|clocking|clocked|was|at|time|ran|timed)$/;

/** "Green was second with 10.09": seconds, where the article tells of races. */
export function isRaceTime(tokens: Token[], span: QuantitySpan, isOfRaces: () => boolean): boolean {
  const isTime = /^\d{1,2}\.\d\d$/.test(tokens[span.numberFrom]?.text ?? "") && span.low >= 6 && span.low < 60;
  if (!isTime || span.isRange || !TIMED.test(tokens[span.from - 1]?.lower ?? "")) return false;
  const next = tokens[span.to];
  return (next?.kind !== "word" || next.text === next.lower) && isOfRaces();
}
