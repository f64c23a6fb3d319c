import { isSubstantive } from "../../syntax/is-substantive.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { isCompared, leadOf } from "../lending/lender-words.js";
import { isTime } from "./is-time.js";
import { JOINTS, LONGEST, phraseAfter, phraseFrom } from "./near-phrase.js";
import { isHuman } from "./of-people.js";
import { verbOfGiving } from "./read-predicate.js";

/** "**Margin of error:** 3 points", "**Undecided** 9%": what a line without a verb is headed with. */
export function labelBefore(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  let to = start;
  while (to > tree.from && /^(?:[-+/±:]|of|at|by|with|for)$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  const floor = Math.max(tree.from, to - 2 * LONGEST);
  if (tokens[to - 1]?.text === ")") while (to > floor && tokens[to]?.text !== "(") to -= 1;
  let from = to;
  while (from > tree.from && to - from <= LONGEST) {
    const { text, kind } = tokens[from - 1] as Token;
    if (isVerbal(tree, from - 1) && (text === text.toLowerCase() || from - 1 === tree.from)) return null;
    if (/^[;:]$/.test(text)) break;
    if (kind === "punct" && !JOINTS.test(text)) return null;
    from -= 1;
  }
  const isWhole = from === tree.from || /^[;:]$/.test(tokens[from - 1]?.text ?? "");
  return isWhole && from < to && to - from <= LONGEST && tokens[from]?.kind === "word" ? { from, to } : null;
}

const GAPPED_BY = /^(?:at|by|with|to|up|down|on)$/;
const PUT =
  /^(?:put|puts|putting|set|sets|setting|place[sd]?|placing|value[sd]?|valuing|estimate[sd]?|price[sd]?|show|shows|showed|with|by|and|while|,|;|:)$/;

/**
 * "put Acme at 50 percent, **Bolt at** 39", "Acme was down 2.3%, **Bolt by** 2.6%": the noun between the edge of its part and
 * "at". `isParallel` says that another figure stands before in the sentence, without which only a verb of putting leads in.
 */
export function gappedNoun(tokens: Token[], tree: SentenceTree, start: number, isParallel: boolean): TokenRange | null {
  const isShare = tokens[start + 1]?.text === "%" || /^(?:percent|per)$/.test(tokens[start + 1]?.lower ?? "");
  const isListed = tree.classAt(start - 2) === "name" || (isShare && tree.classAt(start - 2) === "noun");
  const isBracketed = tokens[start - 1]?.text === "(" && isListed;
  const isBy = isBracketed || GAPPED_BY.test(tokens[start - 1]?.lower ?? "");
  const to = isBy ? start - 1 : start;
  const from = phraseFrom(tokens, tree, to);
  if (from === to || !isSubstantive(tree, to - 1) || isTime(tokens, to - 1)) return null;
  if (!isBy && tree.classAt(to - 1) !== "name") return null;
  if (isBracketed) return { from, to };
  const edge = tokens[from - 1]?.lower ?? "";
  const lead =
    tree.classAt(from - 1) === "determiner" || tree.classAt(from - 1) === "possessive"
      ? (tokens[from - 2]?.lower ?? "")
      : edge;
  // "well ahead **of health on** 19%", "behind Bolt on 7%"
  const isRival = lead === "behind" || (lead === "of" && /^(?:ahead|clear|short)$/.test(tokens[from - 2]?.lower ?? ""));
  if (isRival && isParallel && isBy) return { from, to };
  if (!PUT.test(lead)) return null;
  return isParallel || !/^(?:and|while|,|;|:)$/.test(lead) ? { from, to } : null;
}

/** "to **Olsen's** 39 percent": whose it is. */
export function possessorBefore(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  const isPossessive = /^['’]s?$/.test(tokens[start - 1]?.lower ?? "");
  if (!isPossessive) return null;
  const from = phraseFrom(tokens, tree, start - 1);
  return from < start - 1 && !isTime(tokens, start - 2) ? { from, to: start - 1 } : null;
}

/** "**Prices** range from", "the **fee** varies between": a verb where a noun that agrees with it stands before. */
function beforeRanging(tokens: Token[], tree: SentenceTree, from: number): number {
  const [noun, verb] = [tokens[from - 2]?.lower ?? "", tokens[from - 1]?.lower ?? ""];
  const agrees = isPlural(noun) ? /^(?:range|vary)$/ : /^(?:ranges|varies)$/;
  const isVerb = agrees.test(verb) || /^(?:ranged|varied)$/.test(verb);
  return isVerb && from - 2 >= tree.from && isSubstantive(tree, from - 2) ? from - 1 : from;
}

/** "a **scale of fines** from $2 to $5": the phrase right before a spread. */
export function spreadBefore(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): TokenRange | null {
  if (!/^(?:from|between|ranging|of)$/.test(tokens[from]?.lower ?? "") || to <= from) return null;
  const end = beforeRanging(tokens, tree, from);
  if (verbOfGiving(tokens, tree, end - 1, tree.from) < end - 1) return null;
  const start = phraseFrom(tokens, tree, end);
  const isNoun = start < end && isSubstantive(tree, end - 1) && !isTime(tokens, end - 1);
  return isNoun ? { from: start, to: end } : null;
}

const WORTH = /^(?:worth|costing|totall?ing|averaging|weighing|measuring|numbering)$/;

const VALUED = /^(?:valued|priced|quoted|costed|assessed|appraised|put)$/;

/** "**accommodation** worth £20,000", "a **deal** valued at $14m": what such a word describes. */
export function nounWorth(tokens: Token[], tree: SentenceTree, at: number): TokenRange | null {
  const isValued = tokens[at - 1]?.lower === "at" && VALUED.test(tokens[at - 2]?.lower ?? "");
  return isValued ? nounValued(tokens, tree, at - 2) : nounOfWorth(tokens, tree, at);
}

function nounValued(tokens: Token[], tree: SentenceTree, verb: number): TokenRange | null {
  if (!isSubstantive(tree, verb - 1) || isTime(tokens, verb - 1)) return null;
  const from = phraseFrom(tokens, tree, verb);
  // "the market **valued** the firm": without an article before it the noun may be the subject.
  const isOne = /^(?:determiner|possessive)$/.test(tree.classAt(from - 1)) && from - 1 > tree.from;
  return from < verb && isOne ? { from, to: verb } : null;
}

function nounOfWorth(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  // "of **cocaine** worth": between "of" and "worth" stands a noun, whatever the tagger says.
  const isBetween = tokens[start - 3]?.lower === "of" && tree.classAt(start - 2) === "adjective";
  const isNoun = isBetween || isSubstantive(tree, start - 2);
  if (!WORTH.test(tokens[start - 1]?.lower ?? "") || !isNoun) return null;
  const from = phraseFrom(tokens, tree, start - 1);
  return from < start - 1 ? { from, to: start - 1 } : null;
}

/** Whether a phrase names somebody, people, or a thing. */
function sortOf(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): "name" | "people" | "thing" {
  for (let at = Math.max(from, tree.from); at < to; at += 1) {
    const token = tokens[at] as Token;
    // At the head of a sentence a capital says nothing.
    if (isHuman(at === tree.from ? { ...token, text: token.lower } : token)) return "people";
    if (tree.classAt(at) === "name") return "name";
  }
  return "thing";
}

/** "compared with $225 for **corn**", "against 12% for **girls**": what a figure is compared with is of something else. */
export function comparedThing(
  tokens: Token[],
  tree: SentenceTree,
  { from, to }: TokenRange,
  last: TokenRange | null,
): TokenRange | null {
  if (tokens[to]?.lower !== "for" || !isCompared(tokens, leadOf(tokens, from, tree.from))) return null;
  // "52 percent backed Ruiz, compared with 41 **for Cole**": a share of those who were asked, as the other is.
  const sort = last ? sortOf(tokens, tree, last) : "thing";
  const thing = isTime(tokens, to + 1) ? null : phraseAfter(tokens, tree, to + 1, Math.min(tree.to, to + LONGEST));
  return thing && !isTime(tokens, thing.to - 1) && sortOf(tokens, tree, thing) === sort ? thing : null;
}

const MOVERS =
  /^(?:rise|increase|jump|growth|surge|hike|climb|gain|drop|fall|decline|decrease|slump|plunge|reduction|cut|dip|slide|tumble|contraction|change|improvement)$/;

/** "a drop of 4.5% in **car sales**": what the noun before "of" is a movement of. */
export function moverComplement(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): TokenRange | null {
  if (tokens[from - 1]?.lower !== "of" || !MOVERS.test(tokens[from - 2]?.lower ?? "")) return null;
  if (!/^(?:in|for)$/.test(tokens[to]?.lower ?? "") || isTime(tokens, to + 1)) return null;
  return phraseAfter(tokens, tree, to + 1, Math.min(tree.to, to + LONGEST));
}

const BENDING = /^(?:up|over|above|below|under|exceeding|topping|beyond|reaching)$/;

/** "at **speeds** up to 200 mph", "an **unemployment rate** 0.1 points higher": the phrase right before what bends or compares the quantity. */
export function bentNoun(tokens: Token[], tree: SentenceTree, { from }: TokenRange, unitTo: number): TokenRange | null {
  const isBent = BENDING.test(tokens[from]?.lower ?? "");
  const isMore = /^(?:higher|lower|above|below|more|less|fewer|larger|smaller|short|shy|ahead|behind)$/.test(
    tokens[unitTo]?.lower ?? "",
  );
  if (!isBent && !isMore) return null;
  const start = phraseFrom(tokens, tree, from);
  const isNoun = start < from && tree.classAt(from - 1) === "noun" && !isTime(tokens, from - 1);
  const isLed =
    /^(?:at|with|to|of|in|by|for|had|has|have)$/.test(tokens[start - 1]?.lower ?? "") ||
    tree.classAt(start - 1) === "determiner";
  return isNoun && isLed ? { from: start, to: from } : null;
}
