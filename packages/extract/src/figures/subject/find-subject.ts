import { isSubstantive } from "../../syntax/is-substantive.js";
import type { SentenceTree, Treebank } from "../../syntax/sentence-tree.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { Draft } from "../reading/draft.js";
import { isNominal, subjectAround } from "./clause.js";
import { type Concept, conceptOfTokens, type Read, tokensOf, wordsOf } from "./concept.js";
import { isTime } from "./is-time.js";
import { subjectOfPredicate } from "./predicate-subject.js";

const THING = /^(?:it|they)$/;

/** "Acme grew fast: it now has …": the subject before a pronoun in its sentence. */
function antecedent(tokens: Token[], tree: SentenceTree, pronoun: number): number {
  if (!THING.test(tokens[pronoun]?.lower ?? "")) return -1;
  const isPlural = tokens[pronoun]?.lower === "they";
  for (let at = pronoun - 1; at >= tree.from; at -= 1) {
    const isThing = isSubstantive(tree, at) && !isTime(tokens, at) && !tree.isQuantity(at);
    const isHead = tree.relationAt(at) === "subject" || (isPlural && tree.relationAt(at) === "object");
    if (isThing && isHead) return at;
  }
  return -1;
}

/** Whose the quantity is: the subject of its clause, with a pronoun read as what it stands for. */
export function ownerOf(tokens: Token[], tree: SentenceTree, start: number): number {
  const subject = subjectAround(tokens, tree, start);
  if (subject < 0) return -1;
  const klass = tree.classAt(subject);
  if (klass === "pronoun") return antecedent(tokens, tree, subject);
  return isNominal(tree, subject) && klass !== "relative" && klass !== "determiner" ? subject : -1;
}

const SUBJECT_REACH = 60;

/** "**The plant** opened in May. It employs 60": what the sentence before is about. */
function subjectBefore(doc: TokenisedText, trees: Treebank, pronoun: number): Concept | null {
  const { tokens, sentences } = doc;
  const word = tokens[pronoun] as Token;
  if (!THING.test(word.lower) || word.sentence === 0) return null;
  const [here, before] = [sentences[word.sentence], sentences[word.sentence - 1]];
  if (!here || !before || here.paragraph - before.paragraph > 1) return null;
  const tree = trees.treeOf(word.sentence - 1);
  for (let at = tree.from; at < Math.min(tree.to, tree.from + SUBJECT_REACH); at += 1) {
    const isThing = tree.relationAt(at) === "subject" && isSubstantive(tree, at) && !isTime(tokens, at);
    if (!isThing || tree.isQuantity(at)) continue;
    const isMany = tree.classAt(at) === "noun" && isPlural((tokens[at] as Token).text);
    return isMany === (word.lower === "they") ? wordsOf(doc, tree, at, { from: -1, to: -1 }) : null;
  }
  return null;
}

/** "Output nearly **doubled**": the verb is the figure. */
export function isMultiplied(tokens: Token[], { rule, numberFrom }: Draft): boolean {
  return rule === "multiple" && /(?:ed|es)$/.test(tokens[numberFrom]?.lower ?? "");
}

/** The subject right before the verb of a quantity, else that of its clause in the tree. */
export function findSubject(
  { doc, trees }: Read,
  draft: Draft,
  tree: SentenceTree,
  start: number,
  quantity: TokenRange,
): Concept | null {
  const { tokens } = doc;
  // "had **it** 155 miles east": what is measured is the pronoun's, not the subject's.
  if (draft.kind === "length" && /^(?:it|them|him|her)$/.test(tokens[draft.from - 1]?.lower ?? "")) return null;
  const told = subjectOfPredicate(tokens, tree, draft.from, isMultiplied(tokens, draft));
  // "said **2%** was likely": a quantity that is a subject itself has none.
  const isSubject = tree.relationAt(start) === "subject" && tree.headOf(start) >= quantity.to;
  if (isSubject && !told?.isLevel) return null;
  if (told) {
    const isPronoun = tree.classAt(told.head) === "pronoun";
    const head = isPronoun ? antecedent(tokens, tree, told.head) : told.head;
    const earlier = isPronoun && head < 0 ? subjectBefore(doc, trees, told.head) : null;
    if (earlier) return { ...earlier, isMeasured: told.isLevel, isStandIn: true };
    const words = isPronoun ? null : tokensOf(told);
    const found = words ? conceptOfTokens(doc, words, head) : wordsOf(doc, tree, head, quantity);
    if (found) return { ...found, isMeasured: told.isLevel, isStandIn: isPronoun };
  }
  const owner = ownerOf(tokens, tree, start);
  const found = owner < 0 || owner > draft.from || tree.isQuantity(owner) ? null : wordsOf(doc, tree, owner, quantity);
  const isStandIn = owner !== subjectAround(tokens, tree, start);
  return found && { ...found, isMeasured: false, isStandIn };
}
