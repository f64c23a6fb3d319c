import { hasFiniteClass } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isTime } from "./is-time.js";

const BESIDE = /^(?:,|-|–|—|--)$/;
const COMPARING = /^(?:above|below|than|versus|against)$/;
const MORE = /^(?:more|less|fewer|higher|lower|larger|smaller|above|below|over|up|down|short|shy|better|worse)$/;
const SIDE =
  /^(?:up|down|off|higher|lower|or|and|well|just|far|slightly|only|about|some|nearly|almost|from|a|the|equivalent|to|rise|fall|drop|increase|decline|gain|jump|compared|with|of|versus|against|than|above|below|more|less|or|that|those)$/;

/**
 * Whether a figure only says more of what the one before it is about: "sold $30bn in goods, **up** 31 percent", "fell by $182m **—** 7.7
 * percent", "$8.42 a share, well **above** the $8.04", "about $74m **more than** a year ago". `end` is where the one before it ends.
 */
export function isSaidOfLast(tokens: Token[], tree: SentenceTree, end: number, quantity: TokenRange): boolean {
  let at = quantity.from - 1;
  let seen = "";
  // "8.25 percent, below **June's** 8.32 percent"
  if (/^['’]s$/.test(tokens[at]?.text ?? "") && isTime(tokens, at - 1)) at -= 2;
  while (at >= end && SIDE.test(tokens[at]?.lower ?? "")) {
    seen += ` ${tokens[at]?.lower}`;
    at -= 1;
  }
  const isCompared = seen.split(" ").some((word) => COMPARING.test(word)) || /compared|from (?:down|up)/.test(seen);
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
    if (/^(?:said|says|told|reported|showed)$/.test(lower) && isCompared) continue;
    if (text === lower && hasFiniteClass(tree, back)) return false;
  }
  return true;
}

const OVER_TIME = /^(?:in|on|at|since|last|this|next|the|from|during|after|earlier|of|(?:19|20)\d\d)$/;
const JOINED_REACH = 8;

/** "up 8 points since October **and** 12 since June": nothing but a time stands between. */
export function isJoinedOverTime(tokens: Token[], end: number, from: number): boolean {
  if (tokens[from - 1]?.lower !== "and" || from - 1 === end || from - end > JOINED_REACH) return false;
  for (let at = end; at < from - 1; at += 1)
    if (!isTime(tokens, at) && !OVER_TIME.test(tokens[at]?.lower ?? "")) return false;
  return true;
}
