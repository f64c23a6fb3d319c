import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../tokens/token.js";
import { isTime } from "./clause.js";

const NOMINAL = /^(?:noun|name)$/;
const INSIDE = /^(?:noun|name|adjective|determiner|possessive)$/;
const JOINTS = /^(?:-|['’]s?|&|\.|of|\/)$/;
const LONGEST = 8;

/** Back over the words of one noun phrase; the first of them, or `end` where none stands there. */
function phraseFrom(tokens: Token[], tree: SentenceTree, end: number): number {
  let from = end;
  while (from > tree.from && end - from < LONGEST) {
    const at = from - 1;
    const isPart = INSIDE.test(tree.classAt(at)) && !tree.isQuantity(at) && tokens[at]?.kind === "word";
    if (!isPart && !(JOINTS.test(tokens[at]?.lower ?? "") && from < end)) break;
    from = at;
  }
  while (from < end && (JOINTS.test(tokens[from]?.lower ?? "") || tree.classAt(from) === "determiner")) from += 1;
  return from;
}

const isVerbal = (tree: SentenceTree, at: number): boolean =>
  /^(?:past|present|participle|base|modal|gerund)$/.test(tree.classAt(at));

/** "**Margin of error:** 3 points", "**Undecided** 9%": what a line without a verb is headed with. */
export function labelBefore(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  let to = start;
  while (to > tree.from && /^(?:[-+/±:]|of|at|by|with|for)$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  if (tokens[to - 1]?.text === ")") while (to > tree.from && tokens[to]?.text !== "(") to -= 1;
  let from = to;
  while (from > tree.from && to - from <= LONGEST) {
    const { text, kind } = tokens[from - 1] as Token;
    if (isVerbal(tree, from - 1) && text === text.toLowerCase()) return null;
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
  const isBracketed = tokens[start - 1]?.text === "(" && tree.classAt(start - 2) === "name";
  const isBy = isBracketed || GAPPED_BY.test(tokens[start - 1]?.lower ?? "");
  const to = isBy ? start - 1 : start;
  const from = phraseFrom(tokens, tree, to);
  if (from === to || !NOMINAL.test(tree.classAt(to - 1)) || isTime(tokens, to - 1)) return null;
  if (!isBy && tree.classAt(to - 1) !== "name") return null;
  if (isBracketed) return { from, to };
  const edge = tokens[from - 1]?.lower ?? "";
  const lead =
    tree.classAt(from - 1) === "determiner" || tree.classAt(from - 1) === "possessive"
      ? (tokens[from - 2]?.lower ?? "")
      : edge;
  if (!PUT.test(lead)) return null;
  return isParallel || !/^(?:and|while|,|;|:)$/.test(lead) ? { from, to } : null;
}

const PUTTING =
  /^(?:put|puts|putting|set|sets|setting|value[sd]?|estimate[sd]?|price[sd]?|peg|pegs|pegged|place[sd]?|rate[sd]?|keep|keeps|kept|hold|holds|held|leave|leaves|left|leaving)$/;
const PUT_REACH = 16;

/** "puts **support for the mayor** this month at 49 percent": what is put at so much. */
export function putNoun(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  if (tokens[start - 1]?.lower !== "at") return null;
  for (let at = start - 2; at >= Math.max(tree.from, start - PUT_REACH); at -= 1) {
    const { lower, text, kind } = tokens[at] as Token;
    if (PUTTING.test(lower) && text === lower && at < start - 2) return phraseAfter(tokens, tree, at + 1, start - 1);
    if (kind === "punct" && !JOINTS.test(text)) return null;
    if (/^(?:past|present|modal)$/.test(tree.classAt(at)) && text === lower) return null;
  }
  return null;
}

const AHEAD = /^(?:lead|leads|led|leading|trail(?:s|ed|ing)?|beat|beats|beating|defeat(?:s|ed|ing)?|over|against)$/;

/** "leads **Olsen** by 43 percent to **38**": the second share is the rival's. */
export function rivalBefore(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  if (tokens[start - 1]?.lower !== "to" || !tree.isQuantity(start - 2)) return null;
  for (let at = start - 3; at >= Math.max(tree.from, start - PUT_REACH); at -= 1) {
    if (tokens[at]?.kind === "punct" && !/^[-,]$/.test(tokens[at]?.text ?? "")) return null;
    if (AHEAD.test(tokens[at]?.lower ?? "")) return phraseAfter(tokens, tree, at + 1, start - 1);
  }
  return null;
}

/** A noun phrase and what is hung on it by "of", "for" or "among". */
function phraseAfter(tokens: Token[], tree: SentenceTree, first: number, limit: number): TokenRange | null {
  let from = first;
  while (from < limit && /^(?:determiner|possessive)$/.test(tree.classAt(from))) from += 1;
  let to = from;
  let at = from;
  while (at < limit) {
    const isLink = to > from && /^(?:of|for|among)$/.test(tokens[at]?.lower ?? "");
    const isInside = (INSIDE.test(tree.classAt(at)) && !tree.isQuantity(at)) || JOINTS.test(tokens[at]?.lower ?? "");
    if (!isLink && !isInside) break;
    if (NOMINAL.test(tree.classAt(at)) && !isTime(tokens, at)) to = at + 1;
    at += 1;
  }
  return to > from && tree.classAt(from) !== "pronoun" ? { from, to } : null;
}

/** "to **Olsen's** 39 percent": whose it is. */
export function possessorBefore(tokens: Token[], tree: SentenceTree, start: number): TokenRange | null {
  const isPossessive = /^['’]s?$/.test(tokens[start - 1]?.lower ?? "");
  if (!isPossessive) return null;
  const from = phraseFrom(tokens, tree, start - 1);
  return from < start - 1 && !isTime(tokens, start - 2) ? { from, to: start - 1 } : null;
}

/** "a **scale of fines** from $2 to $5": the phrase right before a spread. */
export function spreadBefore(tokens: Token[], tree: SentenceTree, { from, to }: TokenRange): TokenRange | null {
  if (!/^(?:from|between|ranging|of)$/.test(tokens[from]?.lower ?? "") || to <= from) return null;
  const start = phraseFrom(tokens, tree, from);
  const isNoun = start < from && NOMINAL.test(tree.classAt(from - 1)) && !isTime(tokens, from - 1);
  return isNoun ? { from: start, to: from } : null;
}

const BESIDE = /^(?:,|-|–|—|--)$/;
const COMPARING = /^(?:above|below|than|versus|against)$/;
const MORE = /^(?:more|less|higher|lower|above|below|over|up|down|short|shy|better|worse)$/;
const SIDE =
  /^(?:up|down|off|higher|lower|or|and|well|just|far|slightly|only|about|some|nearly|almost|from|a|the|equivalent|to|rise|fall|drop|increase|decline|gain|jump|compared|with|of|versus|against|than|above|below|more|less|or|that|those)$/;

/**
 * Whether a figure only says more of what the one before it is about: "sold $30bn in goods, **up** 31 percent", "fell by $182m **—** 7.7
 * percent", "$8.42 a share, well **above** the $8.04", "about $74m **more than** a year ago". `end` is where the one before it ends.
 */
export function isSaidOfLast(tokens: Token[], tree: SentenceTree, end: number, quantity: TokenRange): boolean {
  let at = quantity.from - 1;
  let seen = "";
  while (at >= end && SIDE.test(tokens[at]?.lower ?? "")) {
    seen += ` ${tokens[at]?.lower}`;
    at -= 1;
  }
  const isCompared = seen.split(" ").some((word) => COMPARING.test(word)) || /compared/.test(seen);
  const after = tokens[quantity.to];
  const isBeside = BESIDE.test(tokens[at]?.text ?? "");
  const isDone =
    after === undefined ||
    quantity.to >= tree.to ||
    after.kind === "punct" ||
    MORE.test(after.lower) ||
    after.lower === "from";
  if (!isCompared && !(isBeside && (/ (?:up|down|off|higher|lower|or|equivalent)/.test(seen) || isDone))) return false;
  for (let back = end; back <= at; back += 1) {
    const { text, lower } = tokens[back] as Token;
    if (/^[;:]$/.test(text) || /^(?:while|whereas|but|although|who)$/.test(lower)) return false;
    if (text === lower && /^(?:past|present|modal)$/.test(tree.classAt(back))) return false;
  }
  return true;
}

const PAID_FOR = /^(?:pay|pays|paid|paying|charge[sd]?|charging|asks?|asked|bid|offer(?:s|ed)?|sell|sells|sold)$/;
const PUT_INTO = /^(?:invest(?:s|ed|ing)?|spend|spends|spent|spending|pour(?:s|ed)?|put|puts|sank|pump(?:s|ed)?)$/;

/** "paid $5 for **fresh air**", "invested $5m in a new **line**": where money goes. */
export function boughtWith(tokens: Token[], tree: SentenceTree, quantity: TokenRange): number {
  const by = tokens[quantity.to]?.lower ?? "";
  const verbs = by === "for" ? PAID_FOR : by === "in" || by === "on" || by === "into" ? PUT_INTO : null;
  if (!verbs) return -1;
  let isBought = false;
  for (let at = quantity.from - 1; at >= Math.max(tree.from, quantity.from - 4); at -= 1)
    isBought ||= verbs.test(tokens[at]?.lower ?? "");
  if (!isBought) return -1;
  let head = -1;
  for (let at = quantity.to + 1; at < Math.min(tree.to, quantity.to + LONGEST); at += 1) {
    if (!INSIDE.test(tree.classAt(at)) && !JOINTS.test(tokens[at]?.lower ?? "")) break;
    if (tokens[at]?.lower === "of") break;
    if (NOMINAL.test(tree.classAt(at))) head = at;
  }
  return head >= 0 && !isTime(tokens, head) ? head : -1;
}
