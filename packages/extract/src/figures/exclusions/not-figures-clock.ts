import { WEEKDAY_NAMES } from "../../dates/day-names.js";
import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "../reading/read-span.js";

const TIMETABLED = /^(?:train|trains|service|flight|ferry|bus|showing|kickoff|start|departure)$/;
const OPENING =
  /^(?:open|opens|opened|start|starts|started|begin|begins|began|close|closes|closed|meet|meets|met|starting|opening|beginning)$/;

const PART_OF_DAY = /^(?:morning|evening|afternoon|night)$/;

/** "By **ten** on Saturday night", "at 7 in the evening". */
function isHourOfDay(tokens: Token[], span: QuantitySpan): boolean {
  if (!Number.isInteger(span.low) || span.low < 1 || span.low > 12) return false;
  if (!/^(?:at|by|until|till|before|after|around|past|about)$/.test(tokens[span.from - 1]?.lower ?? "")) return false;
  const [first, second, third] = [0, 1, 2].map((step) => tokens[span.to + step]?.lower ?? "") as [
    string,
    string,
    string,
  ];
  if (first === "on") return WEEKDAY_NAMES.has(second) || WEEKDAY_NAMES.has(third);
  if (first === "in") return second === "the" && PART_OF_DAY.test(third);
  return (first === "at" && second === "night") || (/^(?:this|that)$/.test(first) && PART_OF_DAY.test(second));
}

/** "Half **past ten**", "a quarter to nine". */
function isPastHour(tokens: Token[], span: QuantitySpan): boolean {
  const [link, part] = [tokens[span.from - 1]?.lower ?? "", tokens[span.from - 2]?.lower ?? ""];
  const isPast = link === "past" && /^(?:half|quarter|minutes|five|ten|twenty|twenty-five)$/.test(part);
  return (
    span.high <= 12 &&
    (isPast || (link === "to" && part === "quarter" && /^an?$/.test(tokens[span.from - 3]?.lower ?? "")))
  );
}

const DAILY = /^(?:works?|worked|working|open|opens|opened|daily|usual|traditional|standard|hours)$/;

/** "Opens **from 8 to 6**": both ends of a day, where nothing is counted. */
function isWholeDay(tokens: Token[], { first, last, unit, to, from }: QuantitySpan): boolean {
  const [opens, next] = [tokens[tokens[from - 1]?.lower === "from" ? from - 2 : from - 1], tokens[to]];
  const [start, end] = [first.number.value, last.number.value];
  const isDay = Number.isInteger(start) && start > 5 && start <= 12 && Number.isInteger(end) && end > 0 && end <= 12;
  const isThing = next?.kind === "word" && next.text === next.lower && isPlural(next.lower);
  return unit === null && isDay && DAILY.test(opens?.lower ?? "") && !isThing;
}

/** "Works **9 to 5**", "open 10-4": from the morning to the evening. */
function isDayLong(tokens: Token[], span: QuantitySpan): boolean {
  const isEnd = DAILY.test(tokens[span.from - 3]?.lower ?? "") && tokens[span.from - 1]?.lower === "to";
  const isStart = DAILY.test(tokens[span.from - 1]?.lower ?? "") && tokens[span.to]?.lower === "to";
  return isStart ? span.low > 6 && span.low <= 12 : isEnd && span.low < 8;
}

const MEASURED =
  /^(?:prices?|fares?|costs?|rates?|index|indices|shares?|stocks?|yields?|bonds?|futures|bids?|salar(?:y|ies)|wages?|pay|fees?|packages?|premiums?|rents?|gauge|benchmark|currency|rupee|rand|naira|peso|lira|ruble|rouble|yen|euro|dollar|temperatures?|ages?|odds|tariffs?|crude|oil|gold|silver|copper|vix)$/;
const SUBJECT_REACH = 8;

/** "Prices **start at 9**", "the index **closed at 7**": what has a level or a price does not open and close. */
function isOfMeasured(tokens: Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_REACH); at -= 1) {
    const { lower, kind, sentence } = tokens[at] as Token;
    if (sentence !== tokens[verb]?.sentence || (kind === "punct" && !/^(?:-|['’]s)$/.test(lower))) return false;
    if (!MEASURED.test(lower)) continue;
    return (
      at === verb - 1 ||
      /^(?:in|of|for|on|at|will|would|may|could|had|have|has|also|now|then|again)$/.test(tokens[at + 1]?.lower ?? "")
    );
  }
  return false;
}

/** "The 8.15 train", "doors open at 7": a time of day without its sign. */
export function isClock(tokens: Token[], span: QuantitySpan): boolean {
  const text = tokens[span.numberFrom]?.text ?? "";
  const next = tokens[span.to];
  if (span.isRange && isWholeDay(tokens, span)) return true;
  if (span.unit !== null || span.isRange) return false;
  if (/^\d{1,2}\.[0-5]\d$/.test(text)) return TIMETABLED.test(next?.lower ?? "");
  const isAt = tokens[span.from - 1]?.lower === "at" && OPENING.test(tokens[span.from - 2]?.lower ?? "");
  if (isAt && isOfMeasured(tokens, span.from - 2)) return false;
  if (isHourOfDay(tokens, span) || isPastHour(tokens, span) || isDayLong(tokens, span)) return true;
  return isAt && /^(?:1?\d)$/.test(text) && span.low <= 12 && (next === undefined || next.kind !== "word");
}
