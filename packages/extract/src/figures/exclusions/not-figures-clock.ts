import { WEEKDAY_NAMES } from "../../dates/day-names.js";
import type { Token } from "../../tokens/token.js";
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

/** "Works **9 to 5**", "open 10-4": from the morning to the evening. */
function isDayLong(tokens: Token[], span: QuantitySpan): boolean {
  const isEnd = DAILY.test(tokens[span.from - 3]?.lower ?? "") && tokens[span.from - 1]?.lower === "to";
  const isStart = DAILY.test(tokens[span.from - 1]?.lower ?? "") && tokens[span.to]?.lower === "to";
  return isStart ? span.low > 6 && span.low <= 12 : isEnd && span.low < 8;
}

/** "The 8.15 train", "doors open at 7": a time of day without its sign. */
export function isClock(tokens: Token[], span: QuantitySpan): boolean {
  const text = tokens[span.numberFrom]?.text ?? "";
  const next = tokens[span.to];
  if (span.unit !== null || span.isRange) return false;
  if (/^\d{1,2}\.[0-5]\d$/.test(text)) return TIMETABLED.test(next?.lower ?? "");
  if (isHourOfDay(tokens, span) || isPastHour(tokens, span) || isDayLong(tokens, span)) return true;
  const isAt = tokens[span.from - 1]?.lower === "at" && OPENING.test(tokens[span.from - 2]?.lower ?? "");
  return isAt && /^(?:1?\d)$/.test(text) && span.low <= 12 && (next === undefined || next.kind !== "word");
}
