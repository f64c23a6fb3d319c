import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "./read-span.js";
import { wordBehind } from "./word-behind.js";

const DEED =
  /^(?:smoking|drinking|school|home|university|college|king|queen|mother|father|career|debut|baby|child|singing|acting|writing|painting|working|playing|work|orphan|apprentice|piano|violin|drugs|driving)$/;

/** "Started smoking at **12**", "left home at **17**": how old somebody was who did so. */
export function isDeedAt(tokens: Token[], span: QuantitySpan): boolean {
  const next = wordBehind(tokens, span.to);
  const isClosed =
    next === undefined || /^[,.;]$/.test(next.text) || /^(?:and|after|when|because|but)$/.test(next.lower);
  return (
    isClosed && span.low > 3 && tokens[span.from - 1]?.lower === "at" && DEED.test(tokens[span.from - 2]?.lower ?? "")
  );
}

const BIRTHDAY = /^(?:was|is|turned|turns|turning|turn|be|been|were|aged|am|i['’]m|['’]s|['’]m)$/;
const BIRTHDAY_LEAD =
  /^(?:now|only|just|then|still|already|almost|nearly|about|around|roughly|barely|approximately|maybe|perhaps|will|would|had|has|have|may|to|must|should|soon|not)$/;
const AFTER_BIRTHDAY = /^(?:when|at|and|but|on|in|this|last|next|years|now|then)$/;

/** "he was 12 when", "she turned 100", "died at 87", "At 72, he". */
export function isBorn(tokens: Token[], span: QuantitySpan, personEnds: Map<number, number>): boolean {
  const verbAt = overLead(tokens, span.from - 1);
  const [verb, next] = [tokens[verbAt]?.lower ?? "", wordBehind(tokens, span.to)];
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

const GROWN = 9;

/** "When **they're 55**", "if you are 40": how old those are who are spoken of in general; "they are 40" counts them. */
export function isOfThem(tokens: Token[], span: QuantitySpan): boolean {
  const next = wordBehind(tokens, span.to);
  const isClosed = next === undefined || next.kind === "punct" || /^(?:and|or|when|then|now)$/.test(next.lower);
  if (span.low <= GROWN || !isClosed || next?.text === "-") return false;
  const verbAt = overLead(tokens, span.from - 1);
  const verb = tokens[verbAt]?.lower ?? "";
  if (/^(?:they|you|we)['’]re$/.test(verb)) return true;
  const [lead, subject] = [tokens[verbAt - 2]?.lower ?? "", tokens[verbAt - 1]?.lower ?? ""];
  if (!/^(?:they|you|we)$/.test(subject)) return false;
  const isAsked = /^(?:when|if|until|till|once|since)$/.test(lead);
  return /^['’]re$/.test(verb) || (isAsked && /^(?:are|were)$/.test(verb));
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
export function isNow(tokens: Token[], span: QuantitySpan): boolean {
  const [lead, next] = [tokens[span.from - 1], tokens[span.to]];
  const isOpening = lead !== undefined && tokens[span.from - 2]?.sentence !== lead.sentence;
  const isLed = isOpening && /^(?:now|then|only|just|still|barely|aged)$/.test(lead.lower);
  if (!isLed || span.low < 4 || !/^(?:,|and)$/.test(next?.lower ?? "")) return false;
  return tokens[span.to + 1]?.kind === "word" && !isPlural(tokens[span.to + 1]?.lower ?? "");
}

function personStarts(personEnds: Map<number, number>, at: number): boolean {
  return [1, 2, 3, 4].some((words) => personEnds.get(at + words) === at);
}
