import { CARDINAL } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "../reading/read-span.js";

const SHORTEST_ID = 13;

/** "771320635033260032": digits without groups that nobody counts by, or what markup holds. */
export function isIdentifier(tokens: Token[], span: QuantitySpan): boolean {
  const text = tokens[span.numberFrom]?.text ?? "";
  return (text.length >= SHORTEST_ID && /^\d+$/.test(text)) || isInMarkup(tokens, span);
}

const ATTRIBUTE = /^["“”]$/;

/** `timestamp="1454432400"`: what stands in markup that was left in a text. */
function isInMarkup(tokens: Token[], { numberFrom }: QuantitySpan): boolean {
  return ATTRIBUTE.test(tokens[numberFrom - 1]?.text ?? "") && tokens[numberFrom - 2]?.text === "=";
}

const MARK_REACH = 12;

/** "two reasons: 1) she …", "(2) he …", "[538]": marks of a list or of a note. */
export function isMark(tokens: Token[], span: QuantitySpan): boolean {
  const [before, close, next] = [tokens[span.from - 1], tokens[span.to], tokens[span.to + 1]];
  if (span.unit !== null || span.isRange || !/^\d{1,3}$/.test(tokens[span.numberFrom]?.text ?? "")) return false;
  if (before?.text === "[" && close?.text === "]") return next?.kind !== "word" || next.spaced;
  if (close?.text !== ")" || span.high > 20) return false;
  // "four (4) sizes"
  const isRepeated = before?.text === "(" && CARDINAL.get(tokens[span.from - 2]?.lower ?? "") === span.low;
  if (isRepeated) return true;
  if (before?.text === "(") return isEnumerated(tokens, span.from - 2) && next?.kind === "word";
  for (let at = span.from - 1; at >= Math.max(0, span.from - MARK_REACH); at -= 1)
    if (tokens[at]?.text === "(") return false;
  return next?.kind === "word";
}

/** Whether a number word opens a clause and a comma sets it off: "One, …", "; two, …". */
function opensClause(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isOpening = before?.sentence !== tokens[at]?.sentence || /^["“‘:;]$/.test(before?.text ?? "");
  return isOpening && tokens[at + 1]?.text === ",";
}

const SPOKEN_REACH = 120;

/** "One, defeat them. **Two**, go home.": what is counted off aloud. */
export function isSpokenMark(tokens: Token[], { from, low, isRange }: QuantitySpan): boolean {
  if (isRange || low < 2 || low > 10 || tokens[from]?.kind === "number" || !opensClause(tokens, from)) return false;
  for (let at = from - 3; at >= Math.max(0, from - SPOKEN_REACH); at -= 1)
    if (CARDINAL.get(tokens[at]?.lower ?? "") === low - 1 && opensClause(tokens, at)) return true;
  return false;
}

/** Before the bracket of a list's mark a clause ends. */
function isEnumerated(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[:;,.]$/.test(token.text) || /^(?:and|or|either)$/.test(token.lower);
}

const APOSTROPHE = /^['’‘]$/;

/** "In '98", "the '60s": a year without its century; what a quotation begins with counts something. */
export function isShortYear(tokens: Token[], span: QuantitySpan): boolean {
  const [mark, number, next] = [tokens[span.numberFrom - 1], tokens[span.numberFrom], tokens[span.numberFrom + 1]];
  if (!APOSTROPHE.test(mark?.text ?? "") || number?.spaced !== false || !/^\d\d$/.test(number.text)) return false;
  if (next?.lower === "s" && !next.spaced) return true;
  return span.unit === null && !(next?.kind === "word" && isPlural(next.lower));
}

/** "July 8 to 12", "May 3 and 4": more days of the month that stands before. */
export function isDayOfDate(tokens: Token[], span: QuantitySpan, dateEnds: Set<number>): boolean {
  const text = tokens[span.numberFrom]?.text ?? "";
  const next = tokens[span.to];
  if (span.unit !== null || span.isRange || !/^(?:[1-9]|[12]\d|3[01])$/.test(text)) return false;
  if (next?.kind === "word" && isPlural(next.lower)) return false;
  return (
    /^(?:to|through|and|or|until|till|-|–)$/.test(tokens[span.from - 1]?.lower ?? "") && dateEnds.has(span.from - 1)
  );
}

const TITLE_WORD = 5;
const TITLE_REACH = 8;
const PLAIN_WORDS = 5;

const QUOTE = /^["“”‘’']$/;
const TIMES = /^(?:Seconds|Minutes|Hours|Days|Nights|Weeks|Months|Years)$/;

/** "Based on **12 Years** a Slave", "the film **127 Hours**": a length of time written large within plain words. */
function isTitleOfTime(tokens: Token[], span: QuantitySpan): boolean {
  const unit = tokens[span.to - 1];
  if (span.unit?.kind !== "duration" || !TIMES.test(unit?.text ?? "")) return false;
  if (QUOTE.test(tokens[span.from - 1]?.text ?? "") && QUOTE.test(tokens[span.to]?.text ?? "")) return true;
  const near = tokens.slice(Math.max(0, span.from - TITLE_REACH), span.to + TITLE_REACH);
  const plain = near.filter((t) => t.sentence === unit?.sentence && /^[a-z]+$/.test(t.text));
  return plain.length >= PLAIN_WORDS;
}

const CODED = /^(?:pin|password|passcode|code|postcode|zip|login)$/;
const CODED_BY_COLON = /^(?:code|ecode|id|ref|reference|sku|isbn|issn|tel|phone|fax|extension)$/;

/** "The PIN is 4471", "Error code: 17": digits that open or find something. */
export function isCode(tokens: Token[], span: QuantitySpan): boolean {
  const isListed = tokens[span.from - 1]?.text === ":" && CODED_BY_COLON.test(tokens[span.from - 2]?.lower ?? "");
  if (isListed && span.unit === null && span.first.number.scale === 1) return true;
  const isTold =
    /^(?:is|was|of)$/.test(tokens[span.from - 1]?.lower ?? "") && CODED.test(tokens[span.from - 2]?.lower ?? "");
  return isTold && span.unit === null && /^\d{3,}$/.test(tokens[span.numberFrom]?.text ?? "");
}

/** "The One Nation series", "Six Flags parks": a number written large within a sentence is part of a name. */
export function isWrittenLarge(tokens: Token[], span: QuantitySpan): boolean {
  const [before, number, next] = [tokens[span.from - 1], tokens[span.numberFrom], tokens[span.to]];
  if (isTitleOfTime(tokens, span)) return true;
  if (number?.kind !== "word" || number.text === number.lower || /^\p{Lu}+$/u.test(number.text)) return false;
  const isInside = before !== undefined && before.sentence === number.sentence;
  const isAfterWord = isInside && (before.text === "'s" || before.text === "’s" || /^[a-z]+$/.test(before.text));
  if (!isAfterWord || next?.kind !== "word" || next.text === next.lower) return false;
  const near = tokens.slice(Math.max(0, span.from - TITLE_REACH), span.to + TITLE_REACH);
  return (
    near.filter((t) => t.sentence === number.sentence && /^[a-z]+$/.test(t.text) && t.text.length >= TITLE_WORD)
      .length > 1
  );
}

const GUN =
  /^(?:rifle|rifles|pistol|pistols|handgun|handguns|revolver|revolvers|gun|guns|calibre|caliber|magnum|ammunition|rounds|bullet|bullets|shells|casings)$/;

/** "A .22 rifle": the calibre is its name. */
export function isCalibre(tokens: Token[], span: QuantitySpan): boolean {
  const isBare = /^\.\d{2,3}$/.test(tokens[span.numberFrom]?.text ?? "") && span.unit === null;
  const next = tokens[span.to]?.text === "-" ? tokens[span.to + 1] : tokens[span.to];
  return isBare && GUN.test(next?.lower ?? "");
}

const ZERO_OF =
  /^(?:tolerance|sum|gravity|day|days|hour|hours|trust|waste|carbon|emissions?|calorie|calories|alcohol|sugar|knowledge|touch|party|rated|rating|option|covid|click|energy|turn|proof|interest|coupon)$/;
const OF_ZERO = /^(?:ground|net|net-|patient|absolute|near|sub|year|hour|day)$/;

/** "Zero tolerance", "a **zero**-sum game", "ground **zero**", "net **zero**": a kind of thing, where nothing is counted. */
export function isZeroOfKind(tokens: Token[], { from, to, numberFrom, unit, high }: QuantitySpan): boolean {
  if (tokens[numberFrom]?.lower !== "zero" || high !== 0) return false;
  const before = tokens[from - 1]?.text === "-" ? tokens[from - 2] : tokens[from - 1];
  if (OF_ZERO.test(before?.lower ?? "")) return true;
  const at = numberFrom + 1;
  const isTied = tokens[at]?.text === "-" && tokens[at]?.spaced === false;
  const kind = tokens[isTied ? at + 1 : at]?.lower ?? "";
  if (!ZERO_OF.test(kind)) return false;
  // "Zero days were lost", "zero emissions": only tied are times and sums a kind.
  return isTied || (unit === null && to <= at && /^(?:tolerance|gravity|trust|waste|carbon|covid)$/.test(kind));
}

const MAKE =
  /^(?:stroke|calibre|caliber|bore|gauge|way|ways|wheel|wheeled|wheeler|wheelers|ply|piece|handed|footed|legged|legger|edged|faced|letter|figure|digit|poster|something|somethings|aside|a|niner|niners|by|alarm|dimensional)$/;

/** "A two-stroke engine", "four-wheel drive", "twenty-something", "five-a-side": of what make a thing is. */
export function isMake(tokens: Token[], span: QuantitySpan): boolean {
  const [hyphen, word] = [tokens[span.to], tokens[span.to + 1]];
  const isGesture = tokens[span.from - 1]?.text === "-" && tokens[span.from - 2]?.lower === "high";
  if (isGesture && tokens[span.from]?.lower === "five") return true;
  const isTied = span.unit === null && hyphen?.text === "-" && !hyphen.spaced && word?.spaced === false;
  if (!isTied || span.high > 90 || !MAKE.test(word.lower)) return false;
  if (word.lower === "a") return tokens[span.to + 3]?.lower === "side";
  if (word.lower === "stroke")
    return /^(?:engines?|motors?|petrol|diesel|bikes?|scooters?|cycle|oil)$/.test(tokens[span.to + 2]?.lower ?? "");
  // "four-by-four" is a make, "4-by-8-foot" measures.
  return word.lower !== "by" || (tokens[span.to + 2]?.text === "-" && tokens[span.to + 4]?.text !== "-");
}
