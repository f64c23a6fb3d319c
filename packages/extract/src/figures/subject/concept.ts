import { isSubstantive } from "../../syntax/is-substantive.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import { wordsAround } from "./noun-stretch.js";
import { textOfTokens } from "./thing-phrase.js";

/** What a figure is about, and the token that is the head of it. */
export interface Concept {
  text: string;
  head: number;
  /** Its tokens, in order; of "Acme: stake" those of the stake. */
  words: readonly number[];
  /** Whose it is, where that is named with it. */
  owner?: Concept;
  /** The thing itself, where an owner is named with it. */
  thing?: Concept;
  /** It stands for a pronoun. */
  isStandIn?: boolean;
  /** A verb tells of a level or a movement of it, so that nothing else is measured. */
  isMeasured?: boolean;
}

export type Read = Pick<ArticleView, "doc" | "trees">;

export function wordsOf(doc: TokenisedText, tree: SentenceTree, head: number, quantity: TokenRange): Concept | null {
  if (head < 0 || (head >= quantity.from && head < quantity.to)) return null;
  if (tree.classAt(head) === "pronoun" || tree.isQuantity(head)) return null;
  const words = wordsAround(doc.tokens, tree, head, quantity);
  return conceptOfTokens(doc, words, leadingHead(doc.tokens, tree, words, head));
}

/** "the **warming** of the planet": the head of a phrase that was widened to the left of the noun it was found by. */
export function leadingHead(tokens: Token[], tree: SentenceTree, words: number[], head: number): number {
  let link = (words[0] as number) + 1;
  while (link < head && !/^(?:of|for|from|in|on)$/.test(tokens[link]?.lower ?? "")) link += 1;
  if (link >= head) return head;
  const before = words.filter((at) => at < link && !/^(?:determiner|possessive|mark)$/.test(tree.classAt(at)));
  return before.at(-1) ?? head;
}

export function conceptOfTokens(doc: TokenisedText, words: number[], head: number): Concept | null {
  const text = textOfTokens(doc, words);
  return text === "" || /^there$/i.test(text) ? null : { text, head, words };
}

/** Owner and thing as one name: "Acme: stake in a college". */
export function nameBoth(owner: Concept | null, thing: Concept | null): Concept | null {
  if (!owner || !thing) return thing ?? owner;
  if (owner.text.includes(thing.text)) return { text: owner.text, head: thing.head, words: owner.words };
  if (thing.text.includes(owner.text)) return thing;
  return { text: `${owner.text}: ${thing.text}`, head: thing.head, words: thing.words, owner, thing };
}

export function tokensOf({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

export function conceptOfRange(doc: TokenisedText, tree: SentenceTree, range: TokenRange): Concept | null {
  return conceptOfTokens(doc, tokensOf(range), headWithin(tree, range));
}

/** The last noun before what is hung on it. */
export function headWithin(tree: SentenceTree, { from, to }: TokenRange): number {
  let head = from;
  for (let at = from; at < to; at += 1)
    if (isSubstantive(tree, at)) head = at;
    else if (tree.classAt(at) === "preposition") break;
  return head;
}
