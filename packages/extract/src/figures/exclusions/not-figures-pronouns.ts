import { isNumber } from "../../numbers/read-words.js";
import type { Token } from "../../tokens/token.js";
import type { QuantitySpan } from "../reading/read-span.js";
import { STOPS, VERBS } from "../reading/word-sets.js";

const DETERMINERS =
  /^(?:no|any|each|every|this|that|the|which|another|some|other|these|those|such|not|number|next|last|previous|latest|new|-|')$/;
/** Words that make "one" a count: "only one shot", "at least one of them". */
const COUNTING = /^(?:only|just|least|than|most|exactly|another|single|about|nearly)$/;
const IDIOM =
  /^(?:another|by|thing|time|way|can|could|should|would|must|might|may|or|and|as|to|who|point|hand|side|sense|word|level|stage|reason|example|instance|moment|respect|swoop|fell|size|exception|caveat|drawback|step|never|always|cannot|knows|hopes|-)$/;
const SAYING = /^(?:said|says|told|added|wrote|noted|argued|recalled|explained|put|asked|replied|commented|quipped)$/;
const SAID_REACH = 7;

/** "one of four concepts", "one of the two": what counts is the second number. */
function isOfCounted(tokens: Token[], at: number): boolean {
  const number = /^(?:the|its|their|his|her|only)$/.test(tokens[at]?.lower ?? "") ? tokens[at + 1] : tokens[at];
  return isNumber(number);
}

/** "One dealer said", "one of them told us": somebody, not a count of them. */
function speaks(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + SAID_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (SAYING.test(token.lower)) return true;
    if (token.text === "-") continue;
    if (token.kind !== "word" || (VERBS.has(token.lower) && token.text === token.lower)) return false;
  }
  return false;
}

const REMARK =
  /^(?:exception|exceptions|example|reason|criticism|possibility|theory|explanation|aspect|theme|concern|lesson|drawback|advantage|caveat|complication|objection|twist|difference|instance|hypothesis|consequence|implication)$/;
const REMARKABLE = /^(?:more|only|single|extra|additional|last|full|whole)$/;

/** "One **notable exception**", "one possible explanation": a remark, whatever it is of. */
function isRemark(tokens: Token[], at: number): boolean {
  const adjective = tokens[at]?.lower ?? "";
  return REMARK.test(adjective) || (REMARK.test(tokens[at + 1]?.lower ?? "") && !REMARKABLE.test(adjective));
}

/** "a six-member board" counts, "a one-off" and "one-way" do not. */
function isCompound(tokens: Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === "-" && !hyphen.spaced && word?.kind === "word" && !word.spaced;
}

const ONE_COMPOUND =
  /^(?:off|way|time|sided|stop|on|size|to|liner|man|woman|up|upmanship|dimensional|touch|party|half|piece|star)$/;

const PART_OF_TIME =
  /^(?:morning|afternoon|evening|night|weekend|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "One evening in June", "one recent afternoon", "one hot Sunday": some evening. "One night a week", "one night of" count. */
function isSomeEvening(tokens: Token[], span: QuantitySpan): boolean {
  const isBare = PART_OF_TIME.test(tokens[span.to]?.lower ?? "");
  const at = isBare ? span.to : span.to + 1;
  const isLed =
    isBare ||
    /^(?:recent|late|early|hot|cold|warm|rainy|sunny|summer|winter|spring|autumn|quiet|fateful)$/.test(
      tokens[span.to]?.lower ?? "",
    );
  const next = tokens[at + 1]?.lower ?? "";
  return (
    isLed &&
    PART_OF_TIME.test(tokens[at]?.lower ?? "") &&
    !/^(?:of|ago|later|only|per|an?|each|every|or|to)$/.test(next)
  );
}

/** "One jump **after another**", "one **last** round": no count. */
function isOnAndOn(tokens: Token[], at: number): boolean {
  if (/^(?:last|final)$/.test(tokens[at]?.lower ?? "")) return true;
  return [1, 2].some((step) => tokens[at + step]?.lower === "after" && tokens[at + step + 1]?.lower === "another");
}

/** "One day he will", "one night": some day. A count of days stands behind a modifier or before "of", "ago", "later". */
function isSomeDay(tokens: Token[], span: QuantitySpan): boolean {
  const [before, next] = [tokens[span.from - 1], tokens[span.to]];
  const isOpen =
    before === undefined ||
    before.sentence !== tokens[span.from]?.sentence ||
    /^[,;“"—–]$/.test(before.text) ||
    /^(?:that|this|it|him|her|them|us|me|you|there|here|will|would|could|might|may|hopes|dreams)$/.test(before.lower);
  const isTime = /^(?:day|week)$/.test(span.unit?.symbol ?? "") && tokens[span.to - 1]?.lower === span.unit?.symbol;
  return (
    isTime &&
    isOpen &&
    (next?.text === "," ||
      /^(?:he|she|it|they|we|i|you|the|a|an|when|this|later|after|soon|be|become|have|and)$/.test(next?.lower ?? ""))
  );
}

const CASUALTY =
  /^(?:killed|injured|wounded|arrested|detained|rescued|charged|hospitalised|hospitalized|feared|reported|confirmed|stabbed|trapped|kidnapped|jailed)$/;

/** "One **based on** religion", "one **called** X": the noun before is taken up, none is counted. */
function isTakenUp(tokens: Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? "";
  const part = /ly$/.test(first) ? at + 1 : at;
  const word = tokens[part];
  if (part > at && (word === undefined || word.kind === "punct" || STOPS.has(word.lower))) return true;
  if (!word || word.text !== word.lower || CASUALTY.test(word.lower)) return false;
  if (/^(?:called|named|dubbed|titled)$/.test(word.lower)) return true;
  return /[^e]ed$/.test(word.lower) && STOPS.has(tokens[part + 1]?.lower ?? "");
}

/** "**One**, three and five years", "one, two or three": the first of a list. */
function isListHead(tokens: Token[], at: number): boolean {
  const [second, link] = [tokens[at + 1], tokens[at + 2]];
  const isSecond = tokens[at]?.text === "," && isNumber(second);
  return isSecond && /^(?:,|and|or)$/.test(link?.lower ?? "");
}

const HARMING =
  /^(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hospitali[sz](?:es|ed|ing)|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|rescu(?:es|ed|ing)|paralys(?:es|ed|ing)|hurting|maim(?:s|ed|ing))$/;

/** "Killing **one** and wounding four": somebody, and so many of them. */
function isVictim(tokens: Token[], span: QuantitySpan, before: Token | undefined): boolean {
  const next = tokens[span.to];
  const isClosed = next === undefined || /^(?:[,.;]|and|but|in|on|at|while|near|during)$/.test(next.lower);
  return HARMING.test(before?.lower ?? "") && isClosed;
}

function isPronounOne(tokens: Token[], span: QuantitySpan, before: Token | undefined): boolean {
  const next = tokens[span.to];
  // "Every single one of those"
  if (before?.lower === "single" && tokens[span.from - 2]?.lower === "every") return true;
  const counts = COUNTING.test(before?.lower ?? "");
  if (isVictim(tokens, span, before)) return false;
  if (isListHead(tokens, span.to)) return false;
  if (isCompound(tokens, span.to)) return ONE_COMPOUND.test(tokens[span.to + 1]?.lower ?? "");
  // "Another one million" counts, "another one until then" takes up a noun.
  if (
    before?.lower === "another" &&
    (next?.kind !== "word" || STOPS.has(next.lower) || VERBS.has(next.lower) || /[a-z]{3}ing$/.test(next.lower))
  )
    return true;
  if (next === undefined || next.kind !== "word" || (before !== undefined && DETERMINERS.test(before.lower)))
    return !counts || next?.kind !== "word";
  if (next.lower === "of")
    return !counts || /^(?:about|nearly)$/.test(before?.lower ?? "") || isOfCounted(tokens, span.to + 1);
  if (!counts && (isSomeEvening(tokens, span) || isOnAndOn(tokens, span.to))) return true;
  if (!counts && isRemark(tokens, span.to)) return true;
  if (isTakenUp(tokens, span.to) || /^(?:mr|mrs|ms|miss|dr|sir|lord|lady)$/.test(next.lower)) return true;
  if (IDIOM.test(next.lower)) return true;
  if (next.lower === "that") return before?.lower !== "of";
  if (speaks(tokens, span.to)) return true;
  if (isCompound(tokens, span.to + 1)) return false;
  return STOPS.has(next.lower) || (VERBS.has(next.lower) && !counts);
}

/** "A stumble **or two**", "**two sides** of the same coin": ways of saying. */
function isSaying(tokens: Token[], { from, to }: QuantitySpan): boolean {
  if (tokens[from]?.lower !== "two") return false;
  const isOrTwo = tokens[from - 1]?.lower === "or" && /^an?$/.test(tokens[from - 3]?.lower ?? "");
  const isCoin =
    /^sides$/.test(tokens[to]?.lower ?? "") && tokens[to + 1]?.lower === "of" && tokens[to + 3]?.lower === "same";
  return isOrTwo || isCoin;
}

/** What two who are spoken of do. */
const TOGETHER =
  /^(?:met|meet|were|are|have|had|was|did|do|said|say|went|go|came|took|made|became|began|agreed|lived|live|talked|spoke|dated|married|divorced|separated|worked|work|clashed|traded|sparred|exchanged|shared|share|remained|remain|stayed|shook|split|hugged|embraced|parted|differ|differed|argued|discussed|got|get|know|knew|would|will|could|should|might|can|never|also|often)$/;

/** "one" as a pronoun, and "the two" without a noun, claim no number. */
export function isPronoun(tokens: Token[], span: QuantitySpan): boolean {
  const token = tokens[span.numberFrom] as Token;
  if (token.kind === "number") return false;
  if (span.unit !== null) {
    if (token.lower === "one" && span.unit.symbol === "point" && tokens[span.from - 1]?.lower === "at") return true;
    return token.lower === "one" && isSomeDay(tokens, span);
  }
  if (span.to - span.from !== 1) return false;
  if (isSaying(tokens, span)) return true;
  const before = tokens[span.from - 1];
  if (token.lower === "one") return isPronounOne(tokens, span, before);
  const next = tokens[span.to];
  if (before === undefined || !DETERMINERS.test(before.lower) || isCompound(tokens, span.to)) return false;
  // "The two" are two persons spoken of, "the six" tell how many they are, as "another two" does.
  const counts = before.lower === "another" || (token.lower !== "two" && /^(?:the|other)$/.test(before.lower));
  if (next === undefined || next.kind !== "word") return !counts;
  const isVerb = TOGETHER.test(next.lower) && before.lower !== "which";
  return (isVerb || STOPS.has(next.lower)) && next.lower !== "of" && !counts;
}
