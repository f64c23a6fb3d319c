import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { isShillingMark } from "./coins.js";

/** Words behind "2m" that make it metres: "2m tall", "100m sprint", "5m from the door". */
const METRES_NEXT =
  /^(?:tall|long|wide|high|deep|away|from|above|below|sprint|race|freestyle|butterfly|backstroke|breaststroke|hurdles|relay|final|pool|dash|in|to|at|off|and|or|by|of|below|thick|heats?|jump|individual|medley|women|men|x|is|was|are|were|has|had)$/;

const RACE = /^(?:run|runs|race|races|runner|runners|running|walk|swim|course|event|championships?|time|personal)$/;

const RAN =
  /^(?:ran|run|runs|running|raced|jogged|finish|finished|finishing|complete|completed|completing|walked|swam|won|enter|entered)$/;
const COURSES = /^(?:3|5|8|10|12|15|20|25|30|50|100)$/;
const RAN_REACH = 4;

/** "She **ran** the 10k", "**completed** a sponsored 5K": what is run is so long. */
function isRun(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!COURSES.test(tokens[at - 1]?.text ?? "") || (next?.kind === "word" && isPlural(next.lower))) return false;
  const lead = tokens.slice(Math.max(0, at - 1 - RAN_REACH), at - 1);
  const verb = lead.findLastIndex(({ lower }) => RAN.test(lower));
  return verb >= 0 && /^(?:an?|the|his|her|their|my|its)$/.test(lead[verb + 1]?.lower ?? "");
}

/** "A 10k run", "ran the 10k": kilometres. */
export function isRaceLength(tokens: Token[], at: number): boolean {
  const isTied = /^[kK]$/.test(tokens[at]?.text ?? "") && tokens[at]?.spaced === false;
  return isTied && (RACE.test(tokens[at + 1]?.lower ?? "") || isRun(tokens, at));
}

const LONG =
  /^(?:depth|height|length|width|long|tall|wide|deep|high|distance|waves?|jump\w*|leapt|throw|threw|vault|cleared|walls?|snow|sea|tide|water|below|above|altitude)$/;
const LONG_REACH = 6;
const ONE_DECIMAL = /^\d{1,3}\.\d$/;

const known = new WeakMap<Token[], boolean>();

/** Whether an article writes millions with the letter of metres: "2.1m children", "$7m". Looked for once in a text. */
function writesMillions(tokens: Token[]): boolean {
  const found = known.get(tokens);
  if (found !== undefined) return found;
  const isMillions = tokens.some((token, at) => {
    if (token.text !== "m" || token.spaced || tokens[at - 1]?.kind !== "number") return false;
    const next = tokens[at + 1];
    return (
      /^\p{Sc}$/u.test(tokens[at - 2]?.text ?? "") ||
      (next?.spaced === true && isPlural(next.lower) && !METRES_NEXT.test(next.lower))
    );
  });
  known.set(tokens, isMillions);
  return isMillions;
}

function isOfLength(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - LONG_REACH), at).some(({ lower }) => LONG.test(lower));
}

/** "The second aims for 3.4**m**.", where nothing long is told of in an article that counts in millions. */
function isOfMillions(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.spaced || next?.kind === "word" || !ONE_DECIMAL.test(tokens[at - 1]?.text ?? "")) return false;
  return !isOfLength(tokens, at) && writesMillions(tokens);
}

/** "The Radeon Pro **5500M**", "a Block **1B** variant": a capital tied to digits that names, where no things are counted. */
function isModelLetter(tokens: Token[], at: number): boolean {
  const [number, letter, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^[MBK]$/.test(letter?.text ?? "") || letter?.spaced || next?.kind === "number") return false;
  const counts = next?.kind === "word" && isPlural(next.lower) && next.text === next.lower;
  const before = tokens[at - 2];
  const isNamed =
    before?.kind === "word" && before.text !== before.lower && tokens[at - 3]?.sentence === before.sentence;
  const isPlain = /^\d{1,3}$/.test(number?.text ?? "");
  return (
    !counts &&
    (/^\d{4,}$/.test(number?.text ?? "") ||
      (isPlain && (isNamed || (next?.kind === "word" && next.text !== next.lower))))
  );
}

const LONGEST_THING = 150;
const MANY =
  /^(?:population|audience|majority|vote|user|member|barrel|job|strong|share|signature|dose|lead|increase|drop|rise|fall|shortfall|deficit|surplus|total|crowd|readership|copy|investment|deal|loan|fund|budget|fee|bid|grant|programme|program|project|contract|turnover|profit|loss|tonne|ton|figure|worker|customer|home|person|people|word|euro|dollar|pound|naira|rand|rupee|peso|won|yen|kroner|shilling|subscriber|circulation|backlog|gap|cut|boost|package|scheme|settlement|payout|prize|jackpot|bounty|ransom|cash|donation|sale|house|home|mansion|move|transfer|signing|striker|player|debt|bond|stake|target|a)$/;

/** "A 3.5**m** crocodile", "the 40m tower": one thing is so long, where many would be told in the plural. */
function isLongThing(tokens: Token[], at: number): boolean {
  const [article, number, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isOne = /^(?:an?|the|its|['’]s)$/.test(article?.lower ?? "") && Number(number?.text) <= LONGEST_THING;
  const isThing = next?.kind === "word" && next.spaced && /^[a-z]{4,}$/.test(next.text) && !isPlural(next.text);
  return isOne && isThing && !MANY.test(next.text) && !/(?:ed|ing|ly|al|ic|ive)$/.test(next.text);
}

const COMPARED_BACK = 7;

/** "Hit 1bn, up from 800**m**": millions, as what they are held against is counted by them. */
function isHeldAgainst(tokens: Token[], at: number): boolean {
  if (tokens[at]?.spaced || !/^(?:from|to|than|against|vs|versus)$/.test(tokens[at - 2]?.lower ?? "")) return false;
  return tokens
    .slice(Math.max(0, at - COMPARED_BACK), at - 1)
    .some(
      ({ lower, sentence }) => sentence === tokens[at]?.sentence && /^(?:bn|tn|billion|trillion|million)$/.test(lower),
    );
}

/** "7h 12**m** on average": minutes. */
function isBehindHours(tokens: Token[], at: number): boolean {
  return /^(?:h|hr|hrs)$/.test(tokens[at - 2]?.lower ?? "") && tokens[at - 3]?.kind === "number";
}

const MANY_BEFORE =
  /^(?:numbers?|population|audience|users|customers|subscribers|subscriptions|viewers|viewership|passengers|visitors|visits|tonnes|barrels|members|membership|jobs|readers|workforce|circulation|votes|arrivals|trips|journeys|downloads|units|people|claimants|households|shares|sales|output|production|shipments|deliveries|streams|views|followers|listeners|attendance|electorate)$/;
const AT_LEVEL =
  /^(?:reach(?:ed|es)?|hit|hits|was|were|is|are|to|at|totall?ed|topped|exceeded|stands?|stood|about|around|nearly|almost|over|roughly|some|than|by|of|from)$/;
const MANY_REACH = 10;

/** "Passenger **numbers** reached 7.9m in October": millions, where such as come by them are told of. */
function isLevelOfMany(tokens: Token[], at: number): boolean {
  const [verb, letter, next] = [tokens[at - 2], tokens[at], tokens[at + 1]];
  if (letter?.spaced || !AT_LEVEL.test(verb?.lower ?? "") || isOfLength(tokens, at)) return false;
  if (next?.kind === "word" && !/^(?:in|to|at|and|or|by|is|was|of)$/.test(next.lower)) return false;
  return tokens
    .slice(Math.max(0, at - MANY_REACH), at - 2)
    .some(({ lower, sentence }) => sentence === letter?.sentence && MANY_BEFORE.test(lower));
}

export function isLetterScale(tokens: Token[], at: number, hasCurrency: boolean): boolean {
  const letter = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  if (!hasCurrency && isRaceLength(tokens, at)) return false;
  if (!hasCurrency && isModelLetter(tokens, at)) return false;
  if (letter === "m" && isBehindHours(tokens, at)) return false;
  if (isShillingMark(tokens, at + 1)) return true;
  if (hasCurrency || (letter === "B" && next?.kind === "word")) return true;
  if (letter === "k" || letter === "K") return letter === "k" || next?.kind === "word";
  if (letter !== "m" && letter !== "M") return false;
  // "the 5.4m-strong diaspora"
  if (next?.text === "-" && tokens[at + 2]?.lower === "strong") return true;
  if (letter === "m" && (isOfMillions(tokens, at) || isHeldAgainst(tokens, at) || isLevelOfMany(tokens, at)))
    return true;
  if (next?.lower === "of" && /^(?:the|its|their|his|her|these|those)$/.test(tokens[at + 2]?.lower ?? "")) return true;
  if (letter === "M") return true;
  if (isLongThing(tokens, at)) return false;
  const isCounted = next?.kind === "word" && next.spaced && !METRES_NEXT.test(next.lower);
  return isCounted && (isPlural(next.lower) || !isOfLength(tokens, at));
}
