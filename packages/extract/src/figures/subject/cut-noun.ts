import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { type NounPhrase, readNounPhrase } from "../reading/noun-phrase.js";
import { isTime } from "./is-time.js";

export const NO_PART = /^(?:past|present|modal|base)$/;

const NOUN = /^(?:noun|name)$/;

/** A participle before a noun describes it ("registered voters"); one at the end tells on ("the rise **forecast** by"). */
function isTelling(tokens: Token[], tree: SentenceTree, at: number, end: number): boolean {
  const klass = tree.classAt(at);
  if (tokens[at + 1]?.text === "-") return false;
  if (klass === "past" || klass === "participle") return at === end || !NOUN.test(tree.classAt(at + 1));
  return NO_PART.test(klass) || /n['’]t$/.test(tokens[at]?.lower ?? "");
}

function isNameTo(tokens: Token[], tree: SentenceTree, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (tree.classAt(at) !== "name" || tokens[at]?.text === tokens[at]?.lower) return false;
  return true;
}

/** "12 touchscreens **handle** settings", "a $5m figure **Olsen** cited": up to where the words go on to tell of it. */
export function cut(tokens: Token[], tree: SentenceTree, noun: NounPhrase): NounPhrase {
  let { head } = noun;
  for (let at = noun.from + 1; at <= noun.head; at += 1) {
    const { text, lower } = tokens[at] as Token;
    const isTold = text === lower && isTelling(tokens, tree, at, noun.head);
    const isTeller = isNameTo(tokens, tree, at, noun.head) && NO_PART.test(tree.classAt(noun.head + 1));
    const before = tokens[at - 1] as Token;
    if (before.kind !== "word" || !NOUN.test(tree.classAt(at - 1))) continue;
    if (before.text !== before.lower && !isTold) continue;
    const isAside = /ly$/.test(lower) && tree.classAt(at) === "adverb";
    if (!isTold && !isTeller && !isAside) continue;
    head = at - 1;
    break;
  }
  while (head > noun.from && /^(?:adjective|adverb)$/.test(tree.classAt(head)) && NOUN.test(tree.classAt(head - 1)))
    head -= 1;
  return head === noun.head ? noun : { from: noun.from, to: head + 1, head };
}

/** "military **spending**", "fast **charging**": such a word ends a phrase where nothing is done to anything. */
export function withGerund(tokens: Token[], tree: SentenceTree, noun: NounPhrase | null): NounPhrase | null {
  const at = noun?.to ?? 0;
  const { text = "", lower = "" } = tokens[at] ?? {};
  if (!noun || at >= tree.to || noun.to !== noun.head + 1 || text !== lower || !/[a-z]{3}ing$/.test(lower)) return noun;
  let end = at + 1;
  while (end < tree.to && tree.classAt(end) === "noun" && !isTime(tokens, end)) end += 1;
  const next = end < tree.to ? tree.classAt(end) : "mark";
  const isPlain =
    /^(?:gerund|noun)$/.test(tree.classAt(at)) &&
    /^(?:mark|preposition|conjunction|adverb|modal|past|present)$/.test(next);
  const isDescribed =
    /^(?:adjective|noun|adverb)$/.test(tree.classAt(noun.head)) &&
    text === lower &&
    !/s$/.test(tokens[noun.head]?.lower ?? "s");
  return isPlain && isDescribed ? { from: noun.from, to: end, head: end - 1 } : noun;
}

/** "in TV **and radio advertising**": on to the noun that both parts describe. */
export function withSecond(tokens: Token[], tree: SentenceTree, noun: NounPhrase | null): NounPhrase | null {
  if (!noun || noun.head !== noun.from || tokens[noun.to]?.lower !== "and" || isPlural(tokens[noun.head]?.text ?? "s"))
    return noun;
  const second = withGerund(tokens, tree, readNounPhrase(tokens, noun.to + 1, tree.to));
  return second && second.head > second.from ? { ...second, from: noun.from } : noun;
}
