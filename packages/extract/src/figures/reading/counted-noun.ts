import type { Token, TokenRange } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { isPurpose } from "./is-purpose.js";
import { overOrMore } from "./modifiers.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import type { QuantitySpan } from "./read-span.js";

/** "200 of **which**". */
export const OF_WHOM = /^(?:which|whom|them|these|those|whose)$/;

/** What a number without a unit counts, or what a unit measures ("of territory", "in cash", "a $5m contract"). */
export function findNoun(tokens: Token[], span: QuantitySpan, scope: TokenRange): NounPhrase | null {
  const at = span.unit === null ? span.to : overBrackets(tokens, span.to, scope.to);
  const next = tokens[at];
  if (!next || at >= scope.to) return null;
  if (span.unit === null) return countedNoun(tokens, span, scope);
  if (next.lower === "of" || next.lower === "in" || next.lower === "worth") {
    const from = next.lower === "worth" && tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
    const skip = /^(?:the|its|their|all|his|her)$/.test(tokens[from]?.lower ?? "") && next.lower === "of" ? 1 : 0;
    const noun = readNounPhrase(tokens, from + skip, scope.to);
    const isPlain =
      noun !== null && tokens[noun.head]?.text === tokens[noun.head]?.lower && !isPurpose(tokens, noun.head);
    return next.lower === "of" || (isPlain && span.unit.kind === "money" && noun.to - noun.from === 1) ? noun : null;
  }
  if (span.unit.kind === "age") return tellsOfAged(tokens, at) ? null : readNounPhrase(tokens, at, scope.to, true);
  // "winds of 150 km/h battered": what is measured stood before.
  const isOfNoun = tokens[span.from - 1]?.lower === "of";
  const isAttributive =
    span.unit.kind === "money" || span.unit.kind === "percent" || (!isOfNoun && !isPlural(tokens[at - 1]?.text ?? "s"));
  const isWord = next.kind === "word" || isQuotedThing(tokens, at);
  return isAttributive && isWord ? readNounPhrase(tokens, at, scope.to, true) : null;
}

/** "a 34-year-old **representing Missoula**" */
function tellsOfAged(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  return /^[a-z]{3,}ing$/.test(word?.text ?? "") && next?.kind === "word" && next.text !== next.lower;
}

/** "a 55-kilometre **“buffer zone”**" */
function isQuotedThing(tokens: Token[], at: number): boolean {
  const [mark, word] = [tokens[at], tokens[at + 1]];
  const isOpening = /^["“‘]$/.test(mark?.text ?? "") && mark?.spaced === true && word?.spaced === false;
  return isOpening && tokens[at - 2]?.text === "-" && word.kind === "word";
}

const LONGEST_BRACKET = 8;

/** "8 miles (13 kilometers) of new tunnels": over the same measure in another unit. */
function overBrackets(tokens: Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let to = at + 1; to < Math.min(limit, at + LONGEST_BRACKET); to += 1)
    if (tokens[to]?.text === ")") return to + 1;
  return at;
}

/** "3 x 5 feet", "a 4-by-8-foot sheet": a side of what has two. */
function isSideOf(tokens: Token[], at: number): boolean {
  const by = tokens[at]?.text === "-" ? at + 1 : at;
  const next = tokens[by + 1]?.text === "-" ? by + 2 : by + 1;
  return /^(?:x|×|by)$/.test(tokens[by]?.lower ?? "") && tokens[next]?.kind === "number";
}

/** "One **child** in five": the noun that a share closes in. */
function nounOfShare(tokens: Token[], { first }: QuantitySpan): NounPhrase | null {
  const at = first.number.from + 1;
  const isInside = first.number.isShare && tokens[at + 1]?.lower === "in" && tokens[at]?.kind === "word";
  return isInside && tokens[at]?.lower !== "out" ? { from: at, to: at + 1, head: at } : null;
}

/** "1,000 **or more** members", "100**+** shops", "ten **or so** people": over what bends the number behind it. */
function overBound(tokens: Token[], at: number, limit: number): number {
  const isPlus = tokens[at]?.text === "+" && tokens[at]?.spaced === false;
  const to = isPlus ? at + 1 : overOrMore(tokens, at);
  const next = tokens[to];
  return to < limit && next?.kind === "word" && next.spaced ? to : at;
}

function countedNoun(tokens: Token[], span: QuantitySpan, scope: TokenRange): NounPhrase | null {
  const shared = nounOfShare(tokens, span);
  if (shared) return shared;
  let at = overBound(tokens, span.to, scope.to);
  const isOf = tokens[at]?.lower === "of";
  if (isOf) {
    at += 1;
    while (/^(?:the|its|their|his|her|our|these|those|all|a|an|most)$/.test(tokens[at]?.lower ?? "")) at += 1;
    if (OF_WHOM.test(tokens[at]?.lower ?? "")) return nounOfWhom(tokens, at + 1, scope.to);
  } else if (tokens[at]?.text === "-" && /^(?:odd|plus|ish)$/.test(tokens[at + 1]?.lower ?? "")) at += 2;
  else if (isSideOf(tokens, at)) return null;
  else if (tokens[at]?.text === "-" && !tokens[at]?.spaced) at += 1;
  else if (span.first.number.isFraction && /^(?:the|its|their|an?)$/.test(tokens[at]?.lower ?? "")) at += 1;
  // "1.2 million head of cattle"
  if (tokens[at]?.lower === "head" && tokens[at + 1]?.lower === "of") at += 2;
  const isOne = span.low === 1 && span.high === 1 && !isOf;
  const noun = readNounPhrase(tokens, at, scope.to, isOne || tokens[span.to]?.text === "-");
  // "14 of the country's 16 refineries": the owner of the whole is not counted.
  return isOf && noun && /^['’]s?$/.test(tokens[noun.to]?.text ?? "") ? null : noun;
}

/** "two of them **toddlers**": what those are who are counted. */
function nounOfWhom(tokens: Token[], at: number, limit: number): NounPhrase | null {
  const noun = readNounPhrase(tokens, at, limit);
  const end = noun && tokens[noun.to];
  const isClosed = end === undefined || end === null || end.kind === "punct" || /^(?:and|from|in|at)$/.test(end.lower);
  const isThing =
    noun && isPlural((tokens[noun.head] as Token).lower) && tokens[noun.head]?.text === tokens[noun.head]?.lower;
  return isThing && isClosed ? noun : null;
}
