import { MONTH_NAMES, WEEKDAY_NAMES } from "../../dates/day-names.js";
import { isNumber } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "../reading/read-span.js";
import { NUMBERED, NUMBERED_CAPITAL, VERBS, VERSIONED } from "../reading/word-sets.js";
import { isListedShare } from "./listed-share.js";

/** A capital at the head of a sentence says nothing; one inside a word ("iPhone") does. */
function isNameLike(word: string, isInside: boolean): boolean {
  return isInside ? /\p{Lu}/u.test(word) : /^.+\p{Lu}/u.test(word);
}

const NUMBERED_PLURAL =
  /^(?:goals|sdgs|resolutions|amendments|platforms|terminals|reactors|blocks|zones|apartments|flights|bills|annexes|principles|psalms|articles|interstates|chapters|sections|rules|routes|highways|phases|rooms|gates|episodes|paragraphs|clauses|counts|grades|levels|tiers|pages|titles|lots|wards|districts|units|lines|questions|verses|junctions|exits|runways|rows|appendices|schedules)$/;

/** "Articles 5 and 4", "Interstates 80 and 90". */
function isNumberedPlural({ lower }: Token): boolean {
  return NUMBERED_PLURAL.test(lower);
}

const LIST_REACH = 10;

/** "Articles 5, 6 and **7**": over the numbers before to the noun that they all name. */
function isListedName(tokens: Token[], at: number): boolean {
  let back = at;
  while (back > at - LIST_REACH && /^(?:and|to|through|or|,|-|–|&)$/.test(tokens[back - 1]?.lower ?? "")) {
    const isPair = tokens[back - 1]?.lower === "and" && tokens[back - 2]?.text === ",";
    const number = tokens[back - (isPair ? 3 : 2)];
    if (number?.kind !== "number") return false;
    back -= isPair ? 3 : 2;
  }
  const noun = tokens[back - 1];
  return back < at && noun !== undefined && isNumberedPlural(noun);
}

/** These number a thing, and are verbs or times as well: "to test 500 people", "the day 40 people died". */
const ALSO_VERB =
  /^(?:issue|question|test|mark|seed|step|match|act|rule|page|schedule|title|box|table|float|figure|rank|ranked|bus|stage|type|count|order|season|day|week|game|form|line|model|plan|flight)$/;

/** Nothing bears so high a number that is told of by it. */
const TOO_MANY = 10_000;

/** "Phase 3 trials" names, "issue 300 permits" counts. */
function numbers(tokens: Token[], noun: Token, nounAt: number, span: QuantitySpan): boolean {
  const next = tokens[span.to];
  const countsOn = next?.kind === "word" && next.text === next.lower && isPlural(next.lower);
  if (noun.lower === "count" && noun.text === noun.lower) return !countsOn && tokens[nounAt - 1]?.lower !== "the";
  // "Pupils **number** 700,000"
  const isMany = isPlural(tokens[nounAt - 1]?.lower ?? "") || span.low >= TOO_MANY;
  if (noun.lower === "number" && noun.text === noun.lower && isMany) return false;
  // "said by police **to number** 6,000"
  if (
    noun.lower === "number" &&
    /^(?:to|who|which|now|they|we|could|would|will|may|this|that|total|whose)$/.test(tokens[nounAt - 1]?.lower ?? "")
  )
    return false;
  if (
    noun.lower === "seat" &&
    /^(?:which|that|can|could|to|will|would|they|who|may|each)$/.test(tokens[nounAt - 1]?.lower ?? "")
  )
    return false;
  if (!countsOn || !ALSO_VERB.test(noun.lower)) return true;
  return noun.text !== noun.lower && !/^(?:count|test|mark|seed|match|rank|ranked|order)$/.test(noun.lower);
}

const GROUPS = /^(?:Group|Class|Gang|Committee|Council|Board|Band|Company|House|League|Big|Circle|Club)$/;

/** "Group of Seven", "Committee of 100". */
function isGroup(tokens: Token[], at: number): boolean {
  const [number, of, group] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (of?.lower !== "of" || !GROUPS.test(group?.text ?? "")) return false;
  return number?.kind === "number" || number?.text !== number?.lower;
}

/** "10-K", "401(k)": letters tied to the number by a mark. */
function isTiedToLetter(tokens: Token[], span: QuantitySpan): boolean {
  const [mark, letter, close] = [tokens[span.to], tokens[span.to + 1], tokens[span.to + 2]];
  if (span.unit !== null || !mark || mark.spaced || !letter || letter.spaced) return false;
  if (mark.text === "(") return /^[a-z]$/i.test(letter.text) && close?.text === ")";
  return mark.text === "-" && /^(?:[A-Z]|stock|share)$/.test(letter.text);
}

const MODEL_TAIL = /^(?:Pro|Plus|Max|Ultra|Mini|Lite|Series)$/;

const PRODUCT =
  /^(?:iphone|ipad|airpods|galaxy|pixel|xbox|playstation|macbook|ipod|kindle|thinkpad|redmi|oneplus|gopro|geforce|ryzen|snapdragon|switch|roku|fitbit|quest|oculus|surface|leopard|javelin|himars)$/;
const LAST_PRODUCT = 99;

/** "iPhone 7 refurbs", "a PlayStation 5 costs": the number is the product's, whatever comes. */
function isProduct(tokens: Token[], span: QuantitySpan, noun: Token): boolean {
  const isSmall = /^\d{1,2}$/.test(tokens[span.numberFrom]?.text ?? "") && span.high <= LAST_PRODUCT;
  const isUnit = /^(?:models|units|million|thousand)$/.test(tokens[span.to]?.lower ?? "");
  const isNamed = noun.text !== noun.lower && PRODUCT.test(noun.lower);
  return isSmall && !isUnit && isNamed;
}

const VERSION = /^\d{1,2}(?:\.\d{1,2})?$/;

/** "Bluetooth 5.2", "Web 2.0". */
function isVersion(tokens: Token[], at: number, noun: Token): boolean {
  return VERSIONED.has(noun.lower) && VERSION.test(tokens[at]?.text ?? "");
}

/** "Boeing 737-800", "a 787-9 Dreamliner": a pair that is part of a name. */
function isPairOfName(tokens: Token[], span: QuantitySpan, isName: boolean): boolean {
  if (!span.isBarePair) return false;
  const next = tokens[span.to];
  const isDescending = span.first.number.value > span.last.number.value;
  return isName || (isDescending && next?.kind === "word" && next.text !== next.lower);
}

function isTimeName({ text, lower }: Token): boolean {
  return text !== lower && (MONTH_NAMES.has(lower) || WEEKDAY_NAMES.has(lower));
}

/** "In July 40 died", "in Lagos 12 were hurt": when and where, before a number of those who did. */
function isScene(tokens: Token[], at: number, next: Token | undefined): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && isTimeName(before)) return true;
  const isLed = /^(?:in|on|near|across)$/.test(tokens[at - 2]?.lower ?? "");
  return isLed && next?.kind === "word" && VERBS.has(next.lower);
}

/** "**Voyager 1** is": one of its name opens the sentence, and nothing is counted, which would take a plural. */
function isOpeningName(
  tokens: Token[],
  { from, to, isRange, numberFrom }: QuantitySpan,
  sentenceFrom: number,
): boolean {
  const isSmall = !isRange && /^\d{1,2}$/.test(tokens[numberFrom]?.text ?? "");
  const isNamed = from - 1 === sentenceFrom && /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[from - 1]?.text ?? "");
  return isSmall && isNamed && /^(?:is|was|has)$/.test(tokens[to]?.lower ?? "");
}

/** "Article 50", "page 3", "No. 1", "Boeing 737", "iPhone 14": a number that names. */
export function isNumbered(tokens: Token[], span: QuantitySpan, sentenceFrom: number): boolean {
  const at = span.from;
  const before = tokens[at - 1];
  if (isTiedToLetter(tokens, span)) return true;
  if (!before || at - 1 < sentenceFrom || span.unit !== null || span.first.number.scale > 1) return false;
  if (isListedName(tokens, at) || isOpeningName(tokens, span, sentenceFrom)) return true;
  if (MODEL_TAIL.test(tokens[span.to]?.text ?? "")) return true;
  const isPoint = before.text === "." && !before.spaced;
  const noun = isPoint ? tokens[at - 2] : before;
  if (!noun) return false;
  if (isGroup(tokens, at)) return true;
  const next = tokens[span.to];
  const countsOn = next?.kind === "word" && next.text === next.lower && isPlural(next.lower);
  const isKnown = NUMBERED.has(noun.lower) || (noun.text !== noun.lower && NUMBERED_CAPITAL.has(noun.lower));
  if (
    (isKnown || (isNumberedPlural(noun) && !countsOn)) &&
    numbers(tokens, noun, at - 1, span) &&
    (!isPoint || /^(?:no|nos|fig|vol|p|pp|prop|apt|op)$/.test(noun.lower))
  )
    return noun.lower !== "no" || isPoint || noun.text === "No";
  if (isPoint && /^(?:Op|K|KV|BWV|RV|Hob)$/.test(noun.text)) return true;
  if (isVersion(tokens, span.numberFrom, noun) || isProduct(tokens, span, noun)) return true;
  const isName = !isPoint && noun.kind === "word" && isNameLike(noun.text, at - 2 >= sentenceFrom);
  if (isPairOfName(tokens, span, isName && !countsOn)) return true;
  if (isName && /^\d{1,2}\.0$/.test(tokens[span.numberFrom]?.text ?? "") && !countsOn) return true;
  const isSmallDigits =
    /^\d{1,4}$/.test(tokens[span.numberFrom]?.text ?? "") && span.first.number.scale === 1 && !span.isRange;
  if (!isName || !isSmallDigits || isScene(tokens, at, next) || isListedShare(tokens, span)) return false;
  // "14 Leopard 2 tanks"
  const isCounted = isNumber(tokens[at - 2]);
  // "sold Warsaw 180 K2 tanks"
  const isOfModels = /^[A-Z]{1,3}\d{1,3}$/.test(next?.text ?? "") && isPlural(tokens[span.to + 1]?.lower ?? "");
  if (isOfModels && !isCounted) return false;
  return !countsOn || isCounted;
}

const DAYS_AS_NAMES = /^(?:9\/11|24\/7|7\/7|1\/6)$/;

/** "9/11", "24/7": a date or a phrase, no fraction. */
export function isSlashName(tokens: Token[], span: QuantitySpan): boolean {
  const [top, slash, bottom] = [tokens[span.numberFrom], tokens[span.numberFrom + 1], tokens[span.numberFrom + 2]];
  return DAYS_AS_NAMES.test(`${top?.text}${slash?.text}${bottom?.text}`);
}

/** "Model 3s", "in his 40s", "the mid-20s": more of a name, years of a life, degrees. */
export function isPluralOfNumber(tokens: Token[], span: QuantitySpan): boolean {
  const letter = tokens[span.last.number.to];
  const before = tokens[span.from - 1]?.text === "-" ? tokens[span.from - 2] : tokens[span.from - 1];
  if (letter?.lower === "s" && !letter.spaced && /^(?:19|20)\d\d$/.test(tokens[span.last.number.from]?.text ?? ""))
    return true;
  if (letter?.lower !== "s" || letter.spaced || !before || before.kind !== "word") return false;
  if (/^(?:and|or|to)$/.test(before.lower) && tokens[span.from - 2]?.lower === "s") return true;
  const isName = before.text !== before.lower && span.from > 1;
  return (
    isName ||
    /^(?:the|his|her|their|my|your|our|early|late|mid|low|lower|high|upper|over|under|into)$/.test(before.lower)
  );
}

const DIAL =
  /^(?:dial|dials|dialled|dialed|dialling|dialing|call|calls|called|calling|ring|rang|text|texting|phone|phoned)$/;
const EMERGENCY = /^(?:911|999|112|000|101|111|988|311)$/;

/** "Call 911", "text 88888". */
export function isDialled(tokens: Token[], span: QuantitySpan): boolean {
  const text = tokens[span.numberFrom]?.text ?? "";
  const before = tokens[span.from - 1]?.lower ?? "";
  const lead = before === "or" || before === "to" ? (tokens[span.from - 2]?.lower ?? "") : before;
  if (/^text(?:ing)?$/.test(before) && tokens[span.to]?.lower === "to" && /^\d{5,6}$/.test(text)) return true;
  if (before === "to" && /^text(?:ed|ing)?$/.test(tokens[span.from - 3]?.lower ?? "")) return /^\d{4,6}$/.test(text);
  if (
    EMERGENCY.test(text) &&
    /^(?:system|line|lines|number|service|call|calls|hotline|operators?|dispatchers?|handlers?|emergency)$/.test(
      tokens[span.to]?.lower ?? "",
    )
  )
    return true;
  if (span.unit !== null || span.isRange || tokens[span.to]?.kind === "word")
    return EMERGENCY.test(text) && DIAL.test(before);
  return (
    (EMERGENCY.test(text) && DIAL.test(lead)) ||
    (/^\d{3,6}$/.test(text) && DIAL.test(before)) ||
    (before === "text" && /^\d{3,6}$/.test(text))
  );
}
