import { DENOMINATORS } from "../data/number-words.js";
import { readPairs } from "../data/read-pairs.js";
import type { Token } from "../tokens/token.js";
import type { NumberSpan } from "./number-span.js";
import { isGlued, plain, tidy } from "./plain-number.js";
import { isNumberWord, readWords, SCALE } from "./read-words.js";

/** Words for parts, with how many of them make a whole. */
export const DENOMINATOR = readPairs(DENOMINATORS);

/** "two-thirds", "three quarters", "a third of", "half of", "half a". */
export function readWordFraction(tokens: Token[], from: number): NumberSpan | null {
  const first = tokens[from]?.lower ?? "";
  if (first === "half") return readPartOfUnit(tokens, from) ?? readHalf(tokens, from);
  if (first === "quarter") return readPartOfUnit(tokens, from) ?? readQuarter(tokens, from);
  const top = /^an?$/.test(first) ? 1 : isNumberWord(tokens[from]) ? (readWords(tokens, from)?.value ?? 0) : 0;
  if (top < 1 || top > 99) return null;
  const hyphen = isGlued(tokens[from + 1], "-") ? 1 : 0;
  const name = tokens[from + 1 + hyphen];
  const bottom = DENOMINATOR.get(name?.lower ?? "");
  if (!name || bottom === undefined || bottom <= top || (top > 9 && bottom < 100)) return null;
  const to = from + 2 + hyphen;
  const ofScale = scaleOfWhich(tokens, to);
  if (ofScale)
    return {
      ...plain,
      from,
      to: ofScale.to,
      value: tidy((top / bottom) * ofScale.scale),
      form: "words",
      scale: ofScale.scale,
    };
  const scale = SCALE.get(tokens[to]?.lower ?? "");
  if (scale !== undefined && scale > 100)
    return { ...plain, from, to: to + 1, value: (top / bottom) * scale, form: "words", scale };
  const isPlural = name.lower.endsWith("s") || name.lower === "halves";
  const isSure =
    hyphen === 1 ||
    (top > 1 && isPlural) ||
    /^(?:of|the)$/.test(tokens[to]?.lower ?? "") ||
    isWithAnother(tokens, to) ||
    isBent(tokens, from, to) ||
    isSharedOut(tokens, from, to);
  const isHalfYear = top === 2 && name.lower === "quarters";
  if (isHalfYear || !isSure || (top > 1 && !isPlural) || isPartOfYear(tokens, to, name.lower)) return null;
  return { ...plain, from, to, value: top / bottom, form: "words", isFraction: true };
}

const BENDING = /^(?:by|between|nearly|almost|about|roughly|than|over|under|around)$/;

/** "nearly **a third** say", and no rank: "smarter than a **fifth grader**", "sold by a **third party**". */
function isBent(tokens: Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const isRank =
    next?.kind === "word" && RANKED.test(next.lower) && !/^(?:half|quarter)/.test(tokens[to - 1]?.lower ?? "");
  return BENDING.test(tokens[from - 1]?.lower ?? "") && !isRank;
}

/** "a quarter **to a third** of voters": two parts of one whole. */
function isWithAnother(tokens: Token[], at: number): boolean {
  const isLinked = /^(?:to|and|or)$/.test(tokens[at]?.lower ?? "");
  const isSecond = isLinked && /^(?:an?|one|two|three)$/.test(tokens[at + 1]?.lower ?? "");
  return isSecond && DENOMINATOR.has(tokens[at + 2]?.lower ?? "") && tokens[at + 3]?.lower === "of";
}

/** What is ranked, and not parted: one thing of a row. */
const RANKED =
  /^(?:graders?|party|parties|term|time|floor|person|persons|day|week|month|year|season|round|child|son|daughter|baby|man|woman|place|way|attempt|generation|option|country|nation|world|division|test|game|match|goal|title|set|quarter|degree|rate|reading|wave|phase|stage|dose|shot|bid|runway|lane|bridge|candidate|suspect|victim|witness|driver|rail|tier|class|cousin|wife|husband|reich|estate|base|hand|force|suitor|bidder|vote|term|trial|hearing|inquiry|report|source|officer|official|group|team|company|firm|student|member|player)$/;

const HALVED =
  /^(?:mile|inch|hour|minute|second|pint|gallon|litre|liter|cup|teaspoon|tablespoon|ton|tonne|kilo|kilometre|kilometer|metre|meter|foot|yard|acre|pound|ounce|percent|percentage|point|degree|cent|penny)s?$/;
const QUARTERED = /^(?:mile|inch|hour|pint|cup|teaspoon|acre|pound|ounce|percent|percentage|point|cent)s?$/;
const NOT_A_PART =
  /^(?:first|second|third|fourth|1st|2nd|3rd|4th|last|next|this|each|per|opening|closing|final|latter|other|a\.m\.|-)$/;

/** "a **half-mile** track", "a **quarter-point** cut": part of the unit that is tied to it. */
function readPartOfUnit(tokens: Token[], from: number): NumberSpan | null {
  const word = tokens[from]?.lower;
  const hyphen = isGlued(tokens[from + 1], "-") ? 1 : 0;
  const unit = tokens[from + 1 + hyphen]?.lower ?? "";
  const isPart = word === "half" ? HALVED.test(unit) : word === "quarter" && QUARTERED.test(unit);
  const isNoun = hyphen === 0 && !/^(?:a|an|the|about|nearly|almost|over|than)$/.test(tokens[from - 1]?.lower ?? "");
  if (!isPart || isNoun || NOT_A_PART.test(tokens[from - 1]?.lower ?? "")) return null;
  const value = word === "half" ? 0.5 : 0.25;
  return { ...plain, from, to: from + 1, value, form: "words", isFraction: false };
}

const SHARED =
  /^(?:perhaps|maybe|only|just|barely|least|approximately|to|from|up|down|another|lost|cut|and|or|some|well|fully|estimated|is|are|was|were|f[ae]ll|fallen|r[io]se|risen|drop|dropped|plunged|slumped|jumped|climbed|grew|grown|shed|slid|declined|gained|surged|soared|tumbled)$/;
const AFTER_SHARE =
  /^(?:too|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter|again|in|on|at|by|to|from|since|over|during|more|less|as|are|were|have|say|said)$/;

const COMPARED = /^(?:too|higher|lower|larger|smaller|bigger|cheaper|dearer|faster|slower|longer|shorter|again)$/;

/** "Overstated by perhaps **a fifth**.", "cut to **a third** in May": a part, where no noun follows that would make it a rank. */
function isSharedOut(tokens: Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const isMarked = next?.kind === "punct" && next.text !== "-";
  const isOpen = next === undefined || isMarked || AFTER_SHARE.test(next.lower);
  const isCompared = next !== undefined && COMPARED.test(next.lower);
  // "By as much as a third."
  const isAsMuch = tokens[from - 1]?.lower === "as" && /^(?:much|many|little|few)$/.test(tokens[from - 2]?.lower ?? "");
  return isOpen && (isCompared || isAsMuch || SHARED.test(tokens[from - 1]?.lower ?? ""));
}

/** "a quarter **of a million**", "three-quarters of a billion", "a quarter-of-a-million": null where no scale follows. */
function scaleOfWhich(tokens: Token[], at: number): { to: number; scale: number } | null {
  const step = isGlued(tokens[at], "-") ? 2 : 1;
  const of = at + step - 1;
  const scale = SCALE.get(tokens[of + 2 * step]?.lower ?? "") ?? 0;
  const isOf = tokens[of]?.lower === "of" && /^an?$/.test(tokens[of + step]?.lower ?? "");
  return isOf && scale >= 1e6 ? { to: of + 2 * step + 1, scale } : null;
}

/** "quarter million", said without its article. */
function readQuarter(tokens: Token[], from: number): NumberSpan | null {
  const scale = SCALE.get(tokens[from + 1]?.lower ?? "");
  if (scale === undefined || scale < 1e6) return null;
  return { ...plain, from, to: from + 2, value: scale / 4, form: "words", scale };
}

function isPartOfYear(tokens: Token[], to: number, name: string): boolean {
  return name.startsWith("quarter") && tokens[to]?.lower === "of" && /^(?:19|20)\d\d$/.test(tokens[to + 1]?.text ?? "");
}

/** "Almost half **thought** so": what a half of some group does. */
const HALF_TELLS =
  /^(?:say|said|think|thought|believe|believed|were|are|was|is|have|had|has|want|wanted|support|supported|oppose|opposed|agree|agreed|feel|felt|live|lived|come|came|go|went|work|worked|would|will|could|did|do|who|report|reported|voted|vote|expect|expected|plan|planned|got|get|use|used|fear|feared|reckon|reckoned)$/;

const HOW_MUCH =
  /^(?:much|many|amount|number|size|figure|sum|rate|price|total|level|distance|length|speed|height|weight|cost)$/;

/** "Half **that much**", "just half that." */
function isHalfOfThat(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.lower === "that" && (next === undefined || next.kind === "punct" || HOW_MUCH.test(next.lower));
}

function readHalf(tokens: Token[], from: number): NumberSpan | null {
  const before = tokens[from - 1]?.lower ?? "";
  if (/^(?:first|second|latter|other|better|last|next|this|each|-)$/.test(before)) return null;
  const next = tokens[from + 1]?.lower ?? "";
  const tied = isGlued(tokens[from + 1], "-") && isGlued(tokens[from + 2]) ? (tokens[from + 2]?.lower ?? "") : "";
  const tiedScale = SCALE.get(tied);
  if (tiedScale !== undefined)
    return { ...plain, from, to: from + 3, value: 0.5 * tiedScale, form: "words", scale: tiedScale };
  const half: NumberSpan = { ...plain, from, to: from + 1, value: 0.5, form: "words", isFraction: true };
  if (/^(?:of|what|the|its|their|his|her|my|our|your)$/.test(next) || isHalfOfThat(tokens, from + 1)) return half;
  if (
    /^(?:nearly|almost|about|than|over|under|around|roughly|just|only|exactly|barely)$/.test(before) &&
    HALF_TELLS.test(next)
  )
    return half;
  const follows = tokens[from + 1];
  const isEnd = follows === undefined || (follows.kind === "punct" && follows.text !== "-");
  if (
    isEnd &&
    /^(?:nearly|almost|about|than|over|under|around|roughly|of)$/.test(before) &&
    !/^(?:out|one)$/.test(tokens[from - 2]?.lower ?? "")
  )
    return half;
  if (next === "as" && /^(?:much|many|big|large|long|fast|likely|high)$/.test(tokens[from + 2]?.lower ?? ""))
    return half;
  if (
    before === "by" &&
    (tokens[from + 1]?.kind !== "word" || /^(?:in|to|from|since|over|by|on|this|last|within)$/.test(next))
  )
    return half;
  const bare = SCALE.get(next);
  if (bare !== undefined && bare > 100)
    return { ...plain, from, to: from + 2, value: 0.5 * bare, form: "words", scale: bare };
  if (next !== "a" && next !== "an") return null;
  const scale = SCALE.get(tokens[from + 2]?.lower ?? "");
  if (scale === undefined) return { ...half, to: from + 2 };
  return { ...plain, from, to: from + 3, value: 0.5 * scale, form: "words", scale };
}
