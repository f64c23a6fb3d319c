import type { SentenceTree, Treebank } from "../../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { answererIn } from "../naming/answering-subject.js";
import { isOwnerMark, isPerson, type NameIndex, nominal, type Speaker, speakerOfName } from "../speaker.js";
import { nominalInTree } from "./speaker-in-tree.js";
import { subjectOf } from "./subject-stretch.js";

/** How many sentences back a pronoun looks for somebody who has not spoken. */
const REACH = 3;

function rootOf(tree: SentenceTree): number {
  for (let at = tree.from; at < tree.to; at += 1) if (tree.headOf(at) < 0 && tree.relationAt(at) === "root") return at;
  return -1;
}

function firstPerson(
  doc: TokenisedText,
  sentence: number,
  index: NameIndex,
  isMeant: (person: Speaker) => boolean,
): Speaker | null {
  const { sentences, tokens } = doc;
  const { from, to } = sentences[sentence] as { from: number; to: number };
  const start = answererIn(tokens, { from, to }, index)?.from ?? from;
  for (let token = start; token < to; token += 1) {
    const i = index.byStart.get(token);
    if (!isPerson(i, index)) continue;
    const { to: end } = index.names[i] as { to: number };
    const person = speakerOfName(doc, end - 1, from, index);
    if (person && isMeant(person)) return person;
  }
  return null;
}

/** The person named first in the nearest sentence before that names one who is meant, as far back as sentences count. */
export function earlierPerson(
  doc: TokenisedText,
  sentence: number,
  index: NameIndex,
  isMeant: (person: Speaker) => boolean,
  counts: (sentence: number) => boolean = () => true,
): Speaker | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH) && counts(at); at -= 1) {
    const person = firstPerson(doc, at, index, isMeant);
    if (person) return person;
  }
  return null;
}

/** The same in the paragraph, back to where somebody spoke. */
export function recentPerson(
  doc: TokenisedText,
  sentence: number,
  index: NameIndex,
  isMeant: (person: Speaker) => boolean,
  isSilent: (sentence: number) => boolean,
): Speaker | null {
  const paragraph = doc.sentences[sentence]?.paragraph;
  const counts = (at: number): boolean => doc.sentences[at]?.paragraph === paragraph && isSilent(at);
  return earlierPerson(doc, sentence, index, isMeant, counts);
}

const OPENERS = /^(?:but|and|for|meanwhile|,|then|so|yet)$/;
const OPENERS_MOST = 2;

/** "Asked of Jo Hale, **Maria Lopez** shrugged": who answers in a sentence that opens with a question, and so may go on to speak. */
export function answeringPerson(doc: TokenisedText, sentence: number, index: NameIndex): Speaker | null {
  const { text, tokens, sentences } = doc;
  const range = answererIn(tokens, sentences[sentence] as TokenRange, index);
  return range && (speakerOfName(doc, range.to - 1, range.from, index) ?? nominal(text, tokens, range, index));
}

/** "Odell Karr drove the bus. **He** is 61. He wrote a book": sentences that go on with the same person. */
const LONGEST_CHAIN = 5;

function goesOn(tokens: readonly Token[], sentence: Sentence | undefined, paragraph: number | undefined): boolean {
  return sentence?.paragraph === paragraph && /^(?:he|she)$/.test(tokens[sentence?.from ?? -1]?.lower ?? "");
}

/** "Odell Karr, 61, drove the bus. …": the person that the sentence before opens with, who is then spoken of. */
export function openingPerson(
  doc: TokenisedText,
  sentence: number,
  index: NameIndex,
  isMeant: (person: Speaker) => boolean,
): Speaker | null {
  const { sentences, tokens } = doc;
  const paragraph = sentences[sentence]?.paragraph;
  let at = sentence - 1;
  while (at > sentence - LONGEST_CHAIN && goesOn(tokens, sentences[at], paragraph)) at -= 1;
  const before = sentences[at];
  if (!before || before.paragraph !== paragraph) return null;
  let { from } = before;
  while (from < before.from + OPENERS_MOST && OPENERS.test(tokens[from]?.lower ?? "")) from += 1;
  const i = index.byStart.get(from);
  const name = i === undefined ? undefined : index.names[i];
  const isOwner = isOwnerMark(tokens[name?.to ?? 0]);
  if (i === undefined || !name || isOwner || index.mentions[i]?.type !== "person") return null;
  const person = speakerOfName(doc, name.to - 1, before.from, index);
  return person && isMeant(person) ? person : null;
}

/** The subject of the sentence before: what "it" and "they" go on with where nobody has spoken yet. */
export function earlierSubject(
  doc: TokenisedText,
  sentence: number,
  trees: Treebank,
  index: NameIndex,
): Speaker | null {
  const before = doc.sentences[sentence - 1];
  if (!before || (doc.sentences[sentence]?.paragraph ?? 0) - before.paragraph > 1) return null;
  const tree = trees.treeOf(sentence - 1);
  const root = rootOf(tree);
  const head = root < 0 ? -1 : subjectOf(doc.tokens, tree, root);
  return head < 0 ? null : nominalInTree(doc, tree, head, root, index);
}
