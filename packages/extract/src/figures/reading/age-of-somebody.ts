import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { isHuman } from "../subject/of-people.js";
import type { QuantitySpan } from "./read-span.js";
import { wordBehind } from "./word-behind.js";

const SOMEBODY =
  /^(?:son|daughter|sons|daughters|boy|girl|boys|girls|sister|brother|sisters|brothers|siblings|twins|wife|husband|mother|father|child|children|man|woman|men|women|nephew|niece|cousin|baby|toddler|teenager|grandson|granddaughter|grandmother|grandfather|student|pupil|victim|victims|suspect|couple)$/;

const DID = /^(?:who|with|was|is|and|in|had|has|sat|stood|died|fell|told|said|lost|[a-z]{2,}ed)$/;

/** "a boy **of perhaps three**", "a woman of about 60". */
export function isChildOf(tokens: Token[], span: QuantitySpan): boolean {
  let at = span.from - 1;
  if (/^(?:about|around|perhaps|maybe|some|nearly|almost|only|just|barely)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  const next = wordBehind(tokens, span.to);
  const isClosed = next === undefined || next.kind === "punct" || DID.test(next.lower);
  const isOf = tokens[at]?.lower === "of";
  return (
    isClosed && isOf && /^(?:boy|girl|child|man|woman|lad|youth|toddler|baby|lady)$/.test(tokens[at - 1]?.lower ?? "")
  );
}

const ELDEST = /^(?:oldest|youngest|eldest|elder|younger)$/;

/** "The oldest was **94** and the youngest just **17**". */
export function isOfSuperlative(tokens: Token[], span: QuantitySpan): boolean {
  const next = wordBehind(tokens, span.to);
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

/** "The **striker**, 23,", "a **nurse** (31)". */
function isOneHuman(noun: Token | undefined): boolean {
  return noun !== undefined && noun.text === noun.lower && !isPlural(noun.lower) && isHuman(noun);
}

/** "his daughter, 12,", "both sisters, 12 and 14,", "the victim was 42." */
export function isOfSomebody(tokens: Token[], span: QuantitySpan): boolean {
  const [before, next] = [tokens[span.from - 1], wordBehind(tokens, span.to)];
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
export function isOfTwo(tokens: Token[], span: QuantitySpan): boolean {
  const isSecond = tokens[span.from - 1]?.lower === "and" && tokens[span.from - 2]?.kind === "number";
  const [first, second] = isSecond ? [span.from - 2, span.from] : [span.from, span.from + 2];
  const noun = tokens[first - 2];
  const isOpen = /^[,(]$/.test(tokens[first - 1]?.text ?? "") && noun !== undefined && noun.text === noun.lower;
  const isPair = tokens[first + 1]?.lower === "and" && tokens[second]?.kind === "number";
  const areAges = [first, second].every((at) => /^[1-9]\d$/.test(tokens[at]?.text ?? ""));
  const isClosed = /^[,.;)]$/.test(wordBehind(tokens, second + 1)?.text ?? ".");
  return isOpen && isPair && areAges && isClosed && isPlural(noun.lower) && isHuman(noun);
}
