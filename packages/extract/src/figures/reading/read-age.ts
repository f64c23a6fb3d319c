import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { isHuman } from "../subject/of-people.js";
import type { QuantitySpan } from "./read-span.js";

const AGE_WORD = /^(?:aged|age|ages)$/;
const AFTER_AGE = /^[,.;:)\]]$/;

const PERSON =
  /^(?:children|child|kids|adults|people|men|women|boys|girls|those|anyone|anybody|everyone|everybody|someone|nobody|persons|patients|voters|residents|workers|players|students|pupils|drivers|youths|teenagers|teens|pensioners|seniors|citizens|americans|britons|individuals|users|customers|viewers|passengers|employees|members|females|males|mothers|minors|youngsters|respondents|candidates)$/;
const MEAN_AGE = /^(?:average|median|mean|retirement|pension|minimum|maximum|voting|legal|typical)$/;
const MEAN_REACH = 9;

/** "The average age of farmers is 58", "raise the retirement age to 67". */
function isMeanAge(tokens: Token[], span: QuantitySpan): boolean {
  if (!/^(?:is|was|are|were|of|at|to|from|than)$/.test(tokens[span.from - 1]?.lower ?? "")) return false;
  if (tokens[span.to]?.kind === "word" && !/^(?:in|by|from|to|and|last|this|or)$/.test(tokens[span.to]?.lower ?? ""))
    return false;
  for (let at = span.from - 2; at > Math.max(0, span.from - MEAN_REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "punct" || token?.sentence !== tokens[span.from]?.sentence) return false;
    if (/^ages?$/.test(token?.lower ?? "")) return MEAN_AGE.test(tokens[at - 1]?.lower ?? "");
  }
  return false;
}

const LIMIT = /^(?:under|over|above|below|past|than|aged|between|from)$/;
const OLDER = /^(?:older|younger)$/;

/** "children under 12", "those over 60", "voters aged under 30", "adults 18 and older", "boys between 10 and 14". */
function isAgeLimit(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  if (/^(?:and|or)$/.test(next?.lower ?? "") && OLDER.test(tokens[span.to + 1]?.lower ?? "")) return true;
  if (
    next?.lower === "age" &&
    /^(?:group|groups|bracket|brackets|range|category|band)$/.test(tokens[span.to + 1]?.lower ?? "")
  )
    return true;
  const isBare = next === undefined || next.kind !== "word" || !isPlural(next.lower);
  const isOfPeople =
    PERSON.test(tokens[span.from - 1]?.lower ?? "") && !/^(?:minors|members)$/.test(tokens[span.from - 1]?.lower ?? "");
  const isPlainNext =
    next?.kind !== "word" ||
    /^(?:were|are|have|had|who|is|was|prefer\w*|support\w*|say|said|in|with|and)$/.test(next.lower);
  if (span.isRange && isOfPeople && isPlainNext && span.low > 1 && span.high < 100) return true;
  const isAndOver =
    /^(?:and|or)$/.test(next?.lower ?? "") && /^(?:over|under|up|above|below)$/.test(tokens[span.to + 1]?.lower ?? "");
  if (isAndOver && PERSON.test(tokens[span.from - 1]?.lower ?? "")) return true;
  if (next?.text === "%" || !isBare || /^(?:of|percent|per|to)$/.test(next?.lower ?? "")) return false;
  if (!LIMIT.test(tokens[span.from - 1]?.lower ?? "")) return false;
  return (
    PERSON.test(tokens[span.from - 2]?.lower ?? "") ||
    AGE_WORD.test(tokens[span.from - 2]?.lower ?? "") ||
    OLDER.test(tokens[span.from - 2]?.lower ?? "")
  );
}

const ADMITTED = /^(?:13|15|16|18|19|21)$/;

/** "The event is 18+ only", "a 19+ event": who is let in. */
function isAdmitted(tokens: Token[], span: QuantitySpan): boolean {
  const [plus, next] = [tokens[span.to], tokens[span.to + 1]];
  if (plus?.text !== "+" || plus.spaced || !ADMITTED.test(tokens[span.numberFrom]?.text ?? "")) return false;
  return (
    next?.kind !== "word" ||
    /^(?:event|events|only|show|film|venue|crowd|audience|years|age|rating|content|night)$/.test(next.lower)
  );
}

const SOMEBODY =
  /^(?:son|daughter|sons|daughters|boy|girl|boys|girls|sister|brother|sisters|brothers|siblings|twins|wife|husband|mother|father|child|children|man|woman|men|women|nephew|niece|cousin|baby|toddler|teenager|grandson|granddaughter|grandmother|grandfather|student|pupil|victim|victims|suspect|couple)$/;

/** "a boy **of perhaps three**", "a woman of about 60". */
function isChildOf(tokens: Token[], span: QuantitySpan): boolean {
  let at = span.from - 1;
  if (/^(?:about|around|perhaps|maybe|some|nearly|almost|only|just|barely)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  const next = tokens[span.to];
  const isClosed =
    next === undefined || next.kind === "punct" || /^(?:who|with|was|is|and|in|had|has|sat|stood)$/.test(next.lower);
  const isOf = tokens[at]?.lower === "of";
  return (
    isClosed && isOf && /^(?:boy|girl|child|man|woman|lad|youth|toddler|baby|lady)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

const ELDEST = /^(?:oldest|youngest|eldest|elder|younger)$/;

/** "The oldest was **94** and the youngest just **17**". */
function isOfSuperlative(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  const isClosed = next === undefined || next.kind === "punct" || /^(?:and|when|while|but)$/.test(next.lower);
  if (!isClosed || next?.text === "-") return false;
  for (let at = span.from - 1; at > span.from - 5; at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (ELDEST.test(word)) return true;
    if (!/^(?:was|is|were|are|being|aged|just|only|then|now|of|them|victim|victims|survivor|patient)$/.test(word))
      return false;
  }
  return false;
}

const DEED =
  /^(?:smoking|drinking|school|home|university|college|king|queen|mother|father|career|debut|baby|child|singing|acting|writing|painting|working|playing|work|orphan|apprentice|piano|violin|drugs|driving)$/;

/** "Started smoking at **12**", "left home at **17**": how old somebody was who did so. */
function isDeedAt(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  const isClosed =
    next === undefined || /^[,.;]$/.test(next.text) || /^(?:and|after|when|because|but)$/.test(next.lower);
  return (
    isClosed && span.low > 3 && tokens[span.from - 1]?.lower === "at" && DEED.test(tokens[span.from - 2]?.lower ?? "")
  );
}

const MUST = /^(?:must|should|to)$/;

/** "Passengers must be at least **16** to drive", "six of the dead were under **18**": an age that is asked for or not reached. */
function isAllowedAge(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  const isClosed = next === undefined || /^[,.;]$/.test(next.text) || /^(?:to|or|and)$/.test(next.lower);
  if (!isClosed || span.low < 5 || span.high > 100) return false;
  let at = span.from - 1;
  while (at > span.from - 4 && /^(?:at|least|under|over|above|below)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  const isBent = at < span.from - 1;
  const verb = tokens[at]?.lower ?? "";
  const isAsked = verb === "be" && MUST.test(tokens[at - 1]?.lower ?? "");
  const isTold = /^(?:were|are|was|is)$/.test(verb);
  if (!isBent || !(isAsked || isTold)) return false;
  for (let back = at - 1; back > at - 6; back -= 1) {
    const word = tokens[back]?.lower ?? "";
    if (PERSON.test(word) || /^(?:you|applicants|dead|injured|victims|wounded|them|whom)$/.test(word)) return true;
  }
  return false;
}

/** "The **striker**, 23,", "a **nurse** (31)". */
function isOneHuman(noun: Token | undefined): boolean {
  return noun !== undefined && noun.text === noun.lower && !isPlural(noun.lower) && isHuman(noun);
}

/** "his daughter, 12,", "both sisters, 12 and 14,", "the victim was 42." */
function isOfSomebody(tokens: Token[], span: QuantitySpan): boolean {
  const [before, next] = [tokens[span.from - 1], tokens[span.to]];
  const isClosed = next === undefined || /^[,.;)]$/.test(next.text) || next.lower === "and";
  if (!isClosed || tokens[span.numberFrom]?.kind !== "number") return false;
  const isSecond = before?.lower === "and" && tokens[span.from - 2]?.kind === "number";
  const at = isSecond ? span.from - 3 : span.from - 1;
  const isGoingOn = /^(?:she|he|they|i|it|we|has|had|is|was|lives|works)$/.test(tokens[span.to + 1]?.lower ?? "");
  if (next?.lower === "and" && tokens[span.to + 1]?.kind !== "number" && !isGoingOn) return false;
  if (/^(?:,|\()$/.test(tokens[at]?.text ?? "") && isOneHuman(tokens[at - 1]) && /^[,.)]$/.test(next?.text ?? "."))
    return span.low > 4;
  return /^(?:,|\(|was|is)$/.test(tokens[at]?.lower ?? "") && SOMEBODY.test(tokens[at - 1]?.lower ?? "");
}

/** "The **suspects**, 19 and 22,", "three **nurses** (24 and 31)": one age for each of two people. */
function isOfTwo(tokens: Token[], span: QuantitySpan): boolean {
  const isSecond = tokens[span.from - 1]?.lower === "and" && tokens[span.from - 2]?.kind === "number";
  const [first, second] = isSecond ? [span.from - 2, span.from] : [span.from, span.from + 2];
  const noun = tokens[first - 2];
  const isOpen = /^[,(]$/.test(tokens[first - 1]?.text ?? "") && noun !== undefined && noun.text === noun.lower;
  const isPair = tokens[first + 1]?.lower === "and" && tokens[second]?.kind === "number";
  const areAges = [first, second].every((at) => /^[1-9]\d$/.test(tokens[at]?.text ?? ""));
  const isClosed = tokens[second + 1] === undefined || /^[,.;)]$/.test(tokens[second + 1]?.text ?? "");
  return isOpen && isPair && areAges && isClosed && isPlural(noun.lower) && isHuman(noun);
}

const BIRTHDAY = /^(?:was|is|turned|turns|turning|turn|be|been|were|aged|am|i['’]m|['’]s|['’]m)$/;
const BIRTHDAY_LEAD =
  /^(?:now|only|just|then|still|already|almost|nearly|about|around|roughly|barely|approximately|maybe|perhaps|will|would|had|has|have|may|to|must|should|soon|not)$/;
const AFTER_BIRTHDAY = /^(?:when|at|and|but|on|in|this|last|next|years|now|then)$/;

/** "he was 12 when", "she turned 100", "died at 87", "At 72, he". */
function isBorn(tokens: Token[], span: QuantitySpan, personEnds: Map<number, number>): boolean {
  const verbAt = overLead(tokens, span.from - 1);
  const [verb, next] = [tokens[verbAt]?.lower ?? "", tokens[span.to]];
  const isClosed = next === undefined || /^[,.;:)"”]$/.test(next.text);
  if (
    verb === "at" &&
    isClosed &&
    !isTollAt(tokens, span.from - 2) &&
    /^(?:died|dies|dead|retired|retire|school|married|widowed|orphaned|pregnant|professional)$/.test(
      tokens[span.from - 2]?.lower ?? "",
    )
  )
    return span.low > 9;
  if (verb === "at" && next?.lower === "the" && /^(?:youngest|oldest)$/.test(tokens[span.to + 1]?.lower ?? ""))
    return true;
  const isOpening = verb === "at" && tokens[span.from - 2]?.sentence !== tokens[span.from]?.sentence;
  if (isOpening && next?.text === ",")
    return (
      span.low > 9 &&
      (/^(?:he|she|i|they|his|her|mr|mrs|ms)$/.test(tokens[span.to + 1]?.lower ?? "") ||
        personStarts(personEnds, span.to + 1))
    );
  if (!BIRTHDAY.test(verb) || !(isClosed || AFTER_BIRTHDAY.test(next?.lower ?? ""))) return false;
  const lead = overLead(tokens, verbAt - 1) + 1;
  const subject = tokens[lead - 1]?.lower ?? "";
  return (
    /^(?:i['’]m|i['’]ve)$/.test(verb) ||
    /^(?:he|she|who|i)$/.test(subject) ||
    personEnds.has(lead) ||
    (/^turn/.test(verb) && isClosed)
  );
}

/** "Put the dead **at ten**" counts them, "was found dead at 72" tells an age. */
function isTollAt(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === "dead" && !/^(?:was|found|is|pronounced|declared)$/.test(tokens[at - 1]?.lower ?? "");
}

/** Over "now", "only", "will have" to the word that they go with. */
function overLead(tokens: Token[], at: number): number {
  let back = at;
  while (back > at - 3 && BIRTHDAY_LEAD.test(tokens[back]?.lower ?? "")) back -= 1;
  return back;
}

/** "**Now 46** and living in Ohio, she": how old somebody is whom the sentence then names. */
function isNow(tokens: Token[], span: QuantitySpan): boolean {
  const [lead, next] = [tokens[span.from - 1], tokens[span.to]];
  const isOpening = lead !== undefined && tokens[span.from - 2]?.sentence !== lead.sentence;
  const isLed = isOpening && /^(?:now|then|only|just|still|barely|aged)$/.test(lead.lower);
  if (!isLed || span.low < 4 || !/^(?:,|and)$/.test(next?.lower ?? "")) return false;
  return tokens[span.to + 1]?.kind === "word" && !isPlural(tokens[span.to + 1]?.lower ?? "");
}

/** "Geri Ode, 51 **would** join": the comma behind an age is left out. */
const UNMARKED =
  /^(?:would|will|has|have|had|is|was|are|were|who|said|says|told|died|from|of|lives?|could|can|may|should|did|does|and)$/;

/** "Bea Ode, **six**, and Al Ruiz, **nine**, were hurt". */
function isWordBehindName(tokens: Token[], span: QuantitySpan, personEnds: Map<number, number>): boolean {
  const isWord = !span.isRange && tokens[span.numberFrom]?.kind === "word" && span.low > 1;
  const isApposed = tokens[span.from - 1]?.text === "," && personEnds.has(span.from - 1);
  return isWord && isApposed && AFTER_AGE.test(tokens[span.to]?.text ?? ".");
}

function personStarts(personEnds: Map<number, number>, at: number): boolean {
  return [1, 2, 3, 4].some((words) => personEnds.get(at + words) === at);
}

/**
 * "Hague, 44, has", "aged 44", "the age of 21": a bare number that is somebody's years. `personEnds` gives the first token of a
 * person by the token behind the last.
 */
export function isBareAge(tokens: Token[], span: QuantitySpan, personEnds: Map<number, number>): boolean {
  if (span.unit !== null || span.low < 1 || span.high > 120) return false;
  if (!Number.isInteger(span.low)) return isMeanAge(tokens, span);
  if (span.isBarePair && span.first.number.value >= span.last.number.value) return false;
  const before = tokens[span.from - 1];
  if (AGE_WORD.test(before?.lower ?? "")) return true;
  if (
    isChildOf(tokens, span) ||
    isNow(tokens, span) ||
    isAdmitted(tokens, span) ||
    isBorn(tokens, span, personEnds) ||
    isAgeLimit(tokens, span) ||
    isMeanAge(tokens, span) ||
    isOfSuperlative(tokens, span) ||
    isDeedAt(tokens, span) ||
    isAllowedAge(tokens, span)
  )
    return true;
  const isSecond = before?.lower === "and" && tokens[span.from - 2]?.kind === "number";
  if (isSecond && AGE_WORD.test(tokens[span.from - 3]?.lower ?? "")) return true;
  if (before?.lower === "of" && AGE_WORD.test(tokens[span.from - 2]?.lower ?? "")) return true;
  if (isWordBehindName(tokens, span, personEnds)) return true;
  if (span.isRange || tokens[span.numberFrom]?.kind !== "number") return false;
  const next = tokens[span.to];
  if (isOfSomebody(tokens, span) || isOfTwo(tokens, span)) return true;
  if (before?.lower === "both" && tokens[span.from - 2]?.text === "," && /^[,.;)]$/.test(next?.text ?? "")) return true;
  const isFullName = span.from - (personEnds.get(span.from) ?? span.from) > 1 && span.low > 9;
  if (isFullName && next?.text === "," && /^(?:of|from|who|and|has|had|was)$/.test(tokens[span.to + 1]?.lower ?? ""))
    return true;
  const opensAt = /^(?:now|then|only|just|both|barely)$/.test(before?.lower ?? "") ? span.from - 2 : span.from - 1;
  // "Tom Ochieng', 34,": the apostrophe that ends a name is not of it.
  const ends = /^['’]$/.test(tokens[opensAt - 1]?.text ?? "") ? opensAt - 1 : opensAt;
  const isApposed = /^[,(]$/.test(tokens[opensAt]?.text ?? "") && personEnds.has(ends);
  const isPaired =
    next?.lower === "and" && tokens[span.to + 1]?.kind === "number" && AFTER_AGE.test(tokens[span.to + 2]?.text ?? ",");
  if (isApposed)
    return (
      next === undefined ||
      AFTER_AGE.test(next.text) ||
      isPaired ||
      (span.low > 9 && UNMARKED.test(next.lower)) ||
      (opensAt < span.from - 1 && next.kind === "word" && /^(?:and|when|was|is|had)$/.test(next.lower))
    );
  return (
    span.from - (personEnds.get(span.from) ?? span.from) > 1 &&
    span.low > 9 &&
    next?.kind === "word" &&
    /^(?:has|had|was|is|of|from|who|said|died|and)$/.test(next.lower)
  );
}
