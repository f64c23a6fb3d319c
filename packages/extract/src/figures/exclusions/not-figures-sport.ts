import { isNumberWord } from "../../numbers/read-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "../reading/read-span.js";

const SCORE_NOUN =
  /^(?:win|victory|defeat|draw|loss|lead|score|aggregate|series|margin|decision|record|triumph|thrashing|rout|deficit|scoreline|success|tie|on|in|at|against|to|over|up|down|with|after|by|and|last|record|runs|winners?|losers?|victors?|favou?rites?|outsiders?|underdogs?|leaders?|odds|chance|shot|split|home|away|thriller|upset|vote|verdict|ruling|majority|loss|hammering|stalemate|advantage|drubbing|shootout|extra)$/;

const isHyphenTo = (tokens: Token[], at: number): boolean =>
  [0, 1, 2].every((i) => tokens[at + i]?.lower === ["-", "to", "-"][i]);

/** "7-6 **(5)**": the points of a tie-break, in tennis. */
function isTieBreak(tokens: Token[], span: QuantitySpan): boolean {
  if (tokens[span.from - 1]?.text !== "(" || tokens[span.to]?.text !== ")") return false;
  const [games, dash, others] = [tokens[span.from - 4], tokens[span.from - 3], tokens[span.from - 2]];
  return dash?.text === "-" && [games, others].every((token) => token?.kind === "number" && /^[67]$/.test(token.text));
}

/** Scores and votes: "won 3-1", "6-4, 7-5", "a 4-to-3 vote", "50-50". */
export function isScore(tokens: Token[], span: QuantitySpan): boolean {
  if (!span.isRange && span.unit === null && (isHyphenTo(tokens, span.to) || isHyphenTo(tokens, span.numberFrom - 3)))
    return true;
  if (!span.isBarePair) return false;
  const next = tokens[span.to];
  const [first, last] = [span.first.number.value, span.last.number.value];
  // "an interval of 1.02-1.31": nobody scores parts.
  if (first < last && !Number.isInteger(first) && !Number.isInteger(last)) return false;
  return (
    first >= last ||
    next === undefined ||
    next.kind !== "word" ||
    SCORE_NOUN.test(next.lower) ||
    (span.high < 20 && !isPlural(next.lower))
  );
}

/** The second number behind "to" or "for", written bare: "310 to 290", "142 for 5"; null where there is none. */
function against(tokens: Token[], at: number, link: RegExp): number | null {
  const number = tokens[at + 1];
  if (!link.test(tokens[at]?.lower ?? "") || number?.kind !== "number" || !/^\d{1,3}$/.test(number.text)) return null;
  const next = tokens[at + 2];
  const isBare = next === undefined || next.kind === "punct" ? !/^[-%]$/.test(next?.text ?? "") : !isPlural(next.lower);
  return isBare ? Number(number.text) : null;
}

const OVERS = /^(?:overs|wickets?|stumps|innings|lunch|tea|close|declared)$/;
const OVERS_REACH = 8;

/** "251 for seven from their 50 overs": runs and wickets. */
function isOfOvers(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - OVERS_REACH), at + OVERS_REACH).some(({ lower }) => OVERS.test(lower));
}

const MOST_WICKETS = 10;

/** "Took **5-30** off 18 overs": a bowler's wickets and runs. */
function isBowling(tokens: Token[], { from, isBarePair, first, last }: QuantitySpan): boolean {
  const isTaken = isBarePair && TOOK.test(tokens[from - 1]?.lower ?? "");
  return isTaken && first.number.value <= MOST_WICKETS && last.number.value > MOST_WICKETS;
}

const SEED_BEFORE = /^(?:beat|v|vs|\.|and|,|defeated)$/;

/** "7 - Todd Martin beat 9 - Cedric Pioline": seeds of a list of results. */
function isSeed(tokens: Token[], span: QuantitySpan): boolean {
  const [before, dash, name] = [tokens[span.from - 1], tokens[span.to], tokens[span.to + 1]];
  const isMark = dash?.text === "-" && dash.spaced && name?.spaced === true && /^\p{Lu}\p{Ll}/u.test(name.text);
  if (!isMark || span.unit !== null || span.high > 32) return false;
  return before === undefined || before.sentence !== tokens[span.from]?.sentence || SEED_BEFORE.test(before.lower);
}

const VOTED =
  /^(?:votes?|voted|voting|ballots?|ruled|rules|ruling|juries|jury|jurors|judges?|justices|court|senators?|senate|council|councillors|board|committee|commission|commissioners|parliament|lawmakers|legislators|deputies|mps|members|delegates|panel|motion|bill|assembly|house|passed|approved|backed|rejected|endorsed|ratified|favou?r|favou?red|against|shareholders|cabinet)$/;
const VOTED_REACH = 10;
/** Behind these two numbers are the ends of something. */
const SPREAD = /^(?:from|of|between|about|nearly|fell|fallen|dropped|down|cut|reduced|than|age[ds]?|rose|up|grew)$/;

/** "Ruled **6 to 3**", "were **17 to 4** in favour": those for and those against. */
function isDivision(tokens: Token[], from: number, to: number): boolean {
  if (SPREAD.test(tokens[from - 1]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(0, from - VOTED_REACH), to + VOTED_REACH)
    .some(({ lower, sentence }) => sentence === tokens[from]?.sentence && VOTED.test(lower));
}

/** "By 310 to 290", "were 142 for 5": both halves of a vote or of an innings. */
function isTally(tokens: Token[], span: QuantitySpan): boolean {
  if (span.unit !== null || span.isRange || !/^\d{1,3}$/.test(tokens[span.numberFrom]?.text ?? "")) return false;
  const before = tokens[span.from - 1]?.lower ?? "";
  const votes = against(tokens, span.to, /^to$/);
  const isOutcome = /^(?:by|voted|vote|won|passed|lost|ratio|margin)$/.test(before);
  if (votes !== null && votes <= span.low && (isOutcome || isDivision(tokens, span.from, span.to))) return true;
  const inWords = tokens[span.to]?.lower === "for" && isNumberWord(tokens[span.to + 1]) && isOfOvers(tokens, span.to);
  if (inWords && span.low > 9) return true;
  const wickets = against(tokens, span.to, /^for$/);
  if (wickets !== null && wickets <= 10 && span.low > wickets && span.low > 9) return true;
  const first = tokens[span.from - 2];
  if (
    first?.kind !== "number" ||
    !/^\d{1,3}$/.test(first.text) ||
    against(tokens, span.from - 1, /^(?:to|for)$/) === null
  )
    return false;
  const isVote = before === "to" && /^(?:by|voted|vote|won|passed|lost)$/.test(tokens[span.from - 3]?.lower ?? "");
  const isSecond = before === "to" && isDivision(tokens, span.from - 2, span.to);
  return (
    ((isVote || isSecond) && span.low <= Number(first.text)) ||
    (before === "for" && span.low <= 10 && Number(first.text) > 9)
  );
}

/** "best-of-seven", "a 3-pointer", "a par-three hole", "4-under". */
function isTerm(tokens: Token[], span: QuantitySpan): boolean {
  const [next, tail] = [tokens[span.to], tokens[span.to + 1]];
  if (
    tokens[span.from - 1]?.text === "-" &&
    tokens[span.from - 2]?.lower === "of" &&
    tokens[span.from - 4]?.lower === "best"
  )
    return true;
  const isTied = next?.text === "-" && !next.spaced;
  if (isTied && /^(?:pointers?|under|over|iron|wood|all|love|nil|down|putt|putted|putts)$/.test(tail?.lower ?? ""))
    return true;
  return (
    /^(?:under|over)$/.test(next?.lower ?? "") &&
    (tail?.lower === "par" || (tail?.text === "-" && tokens[span.to + 2]?.lower === "par"))
  );
}

const ROUND_LEAD = /^(?:last|final)$/;

/** "In the last eight", "the 3-point line", "one-day internationals", "14-under 130", "took 4 for 52". */
function isPhrase(tokens: Token[], span: QuantitySpan): boolean {
  const [before, next] = [tokens[span.from - 1], tokens[span.to]];
  if (span.unit?.symbol === "point" && span.low <= 4)
    return /^(?:range|line|shots?|field|arc|shooting|shooters?|attempts?|play|territory|land)$/.test(next?.lower ?? "");
  if (span.unit?.symbol === "day") return /^(?:internationals?|cricket|side|squad)$/.test(next?.lower ?? "");
  if (span.unit !== null || span.isRange) return false;
  const isStage = /^(?:4|8|16|32|64|four|eight)$/.test(tokens[span.numberFrom]?.lower ?? "");
  const isBare =
    next?.kind !== "word" || /^(?:of|at|in|on|after|with|and|to|by|for|where|when|against)$/.test(next.lower);
  if (isStage && isBare && ROUND_LEAD.test(before?.lower ?? "") && tokens[span.from - 2]?.lower === "the") return true;
  if (/^(?:under|over)$/.test(before?.lower ?? "") && tokens[span.from - 2]?.text === "-") return true;
  const runs = against(tokens, span.to, /^for$/);
  if (runs !== null && span.low <= 10 && runs > span.low && TOOK.test(before?.lower ?? "")) return true;
  return (
    before?.lower === "for" && tokens[span.from - 2]?.kind === "number" && TOOK.test(tokens[span.from - 3]?.lower ?? "")
  );
}

const TOOK = /^(?:took|takes|taking|take|claimed|claiming|bowled|figures)$/;

/** "The under-21 team", "the over-60s": an age group as a name. */
function isAgeGroupName(tokens: Token[], span: QuantitySpan): boolean {
  const [hyphen, word] = [tokens[span.from - 1], tokens[span.from - 2]];
  return span.unit === null && hyphen?.text === "-" && !hyphen.spaced && /^(?:under|over|u)$/.test(word?.lower ?? "");
}

const DISTANCES = /^(?:50|60|80|100|110|200|300|400|500|600|800|1,?000|1,?500|2,?000|3,?000|4,?000|5,?000|10,?000)$/;
const EVENT =
  /^(?:butterfly|freestyle|backstroke|breaststroke|medley|relay|hurdles|sprint|dash|steeplechase|individual|final|heats?|semi|event|champion|champions|record|title|gold|silver|bronze|crown|race|runner|walk|world|olympic|specialist)$/;
const EVENT_LEAD = /^(?:the|olympic|women's|men's|world|'s|’s|european)$/;

/** "The 100 metres", "the women's 200m butterfly": a race, named by its length. */
function isRace(tokens: Token[], span: QuantitySpan): boolean {
  if (isRaceWithoutUnit(tokens, span)) return true;
  const isMetres = span.unit?.symbol === "m" || span.unit?.symbol === "km";
  if (!isMetres || !DISTANCES.test(tokens[span.numberFrom]?.text ?? "")) return false;
  const next = tokens[span.to];
  if (EVENT.test(next?.lower ?? "")) return true;
  const isLed = EVENT_LEAD.test(tokens[span.from - 1]?.lower ?? "") && span.unit?.symbol === "m";
  return isLed && (next?.kind !== "word" || /^(?:in|at|and|on|with|final|when|as|he|she|but)$/.test(next.lower));
}

const HOLDER =
  /^(?:champion|champions|medallist|medalist|winner|silver|gold|bronze|freestyle|butterfly|backstroke|breaststroke|hurdles|hurdler|relay|specialist)$/;

/** "The former world 800 champion", "the women's 100,": the race without its metres. */
function isRaceWithoutUnit(tokens: Token[], span: QuantitySpan): boolean {
  if (span.unit !== null || span.isRange || !DISTANCES.test(tokens[span.numberFrom]?.text ?? "")) return false;
  const [before, next] = [tokens[span.from - 1], tokens[span.to]];
  if (HOLDER.test(next?.lower ?? "")) return true;
  const isOwned = /^['’]s$/.test(before?.text ?? "") && /^(?:men|women)$/.test(tokens[span.from - 2]?.lower ?? "");
  return isOwned && next?.kind !== "word";
}

/** "The 48kg category": a class, named by its weight. */
function isWeightClass(tokens: Token[], span: QuantitySpan): boolean {
  return (
    span.unit?.kind === "mass" &&
    /^(?:category|class|division|title|final|weight|gold|silver|bronze|crown)$/.test(tokens[span.to]?.lower ?? "")
  );
}

const GOLF =
  /^(?:birdie|birdies|birdied|birdying|bogey|bogeys|bogeyed|bogeying|par|parred|eagle|eagled|hole|holes|tee|fairway)$/;
const RUNNING = /^(?:sprint|sprinter|metres|meters|hurdles|relay|heats?|clocking|clocked)$/;
const REACH = 30;

function isNear(tokens: Token[], at: number, words: RegExp): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + REACH); i += 1)
    if (tokens[i]?.sentence === sentence && words.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "Birdies on 15 and 18", "the back nine", "won the 100": holes and races by their bare number. */
function isCourse(tokens: Token[], span: QuantitySpan): boolean {
  if (span.unit !== null || span.isRange) return false;
  const [before, next] = [tokens[span.from - 1]?.lower ?? "", tokens[span.to]];
  if (/^(?:front|back)$/.test(before) && span.low === 9) return true;
  if (next?.text === "-" && !next.spaced) return false;
  const isBare = next?.kind !== "word" || /^(?:and|in|on|to|with|at|before|but|for|then)$/.test(next.lower);
  if (!isBare || tokens[span.numberFrom]?.kind !== "number") return false;
  const isHole = span.low <= 18 && Number.isInteger(span.low);
  if (isHole && /^(?:birdied|bogeyed|parred|eagled)$/.test(before)) return true;
  if (isHole && /^(?:on|at|and|the|from|,)$/.test(before))
    return isNear(tokens, span.from, GOLF) && !isCounted(tokens, span);
  return (
    EVENT_LEAD.test(before) && DISTANCES.test(tokens[span.numberFrom]?.text ?? "") && isNear(tokens, span.from, RUNNING)
  );
}

/** "three shots and 15": behind "and" a hole is meant only where one was named before. */
function isCounted(tokens: Token[], span: QuantitySpan): boolean {
  return /^(?:and|,)$/.test(tokens[span.from - 1]?.lower ?? "") && tokens[span.from - 2]?.kind !== "number";
}

/** Numbers that a game gives to scores, tallies, terms, holes, races and classes. */
export function isOfSport({ tokens }: TokenisedText, span: QuantitySpan): boolean {
  return (
    isScore(tokens, span) ||
    isTieBreak(tokens, span) ||
    isBowling(tokens, span) ||
    isTally(tokens, span) ||
    isSeed(tokens, span) ||
    isTerm(tokens, span) ||
    isPhrase(tokens, span) ||
    isAgeGroupName(tokens, span) ||
    isRace(tokens, span) ||
    isWeightClass(tokens, span) ||
    isCourse(tokens, span)
  );
}
