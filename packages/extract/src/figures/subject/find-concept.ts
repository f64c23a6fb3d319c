import { endsTime } from "../../dates/tells-when.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Sentence, Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import { type Draft, quantityOf } from "../reading/draft.js";
import type { NounPhrase } from "../reading/noun-phrase.js";
import { caseOf, rootOf } from "./clause.js";
import { type Concept, conceptOfRange, nameBoth, type Read, wordsOf } from "./concept.js";
import { findSubject, ownerOf } from "./find-subject.js";
import { isForecaster } from "./forecasts.js";
import { isTime } from "./is-time.js";
import type { Judge } from "./judge-concept.js";
import { isMovement, isWith, measuredBy, movedObject, nounBefore, spreadNoun } from "./measured-noun.js";
import { subjectOfPredicate } from "./predicate-subject.js";
import { phraseTokens, textOfTokens } from "./thing-phrase.js";
import {
  bentNoun,
  gappedNoun,
  labelBefore,
  moverComplement,
  nounWorth,
  possessorBefore,
  spreadBefore,
} from "./told-beside.js";
import { givenFor, nounAfterBy, putNoun, receiverOf, rivalBefore, soldBefore, tradedBefore } from "./told-by-verb.js";
import { wordsBefore } from "./words-before.js";

const LINKS =
  /^(?:to|at|and|or|-|–|end|ended|close|closing|closed|by|from|vs|versus|against|up|down|higher|lower|rising|falling|climbing|dropping|a|the|record|finish|settle|with|,|;|\(|\)|\/|for|of|in|total)$/;

/** "rose 46% **last year** to", "fell 2% **in May** to", "up 3% **from a year earlier** to" */
function isWhen(tokens: Token[], at: number): boolean {
  return isTime(tokens, at) || endsTime(tokens, at) || endsTime(tokens, at + 1);
}

/** "rose 0.65% to end at 27,349", "87 mph (140 km/h)": a figure that goes on about what the one before is about. */
export function isContinued(tokens: Token[], before: Draft, draft: Draft): boolean {
  const from = Math.max(before.to, before.unitTo, before.noun?.to ?? 0);
  if (draft.from - from > 7 || draft.from < from) return false;
  for (let at = from; at < draft.from; at += 1)
    if (!LINKS.test(tokens[at]?.lower ?? "") && !isWhen(tokens, at)) return false;
  return true;
}

/** All that the readers of a concept ask of a figure and its sentence. Token indices are -1 where nothing is found. */
interface Ask {
  view: Read;
  draft: Draft;
  sentence: Sentence;
  tree: SentenceTree;
  /** Where the figure before it in the sentence ends, or the sentence begins. */
  floor: number;
  quantity: TokenRange;
  /** The word of the quantity that the rest of it hangs on. */
  start: number;
  /** The noun right before "of" or a colon. */
  named: number;
  /** The object that a verb of movement moves by the quantity. */
  moved: number;
  /** What a sum is paid for, or what it is added to or taken from. */
  receiver: number;
  /** The first of these that is found. */
  told: number;
}

function askOf(view: Read, draft: Draft, sentence: Sentence, tree: SentenceTree, floor: number): Ask {
  const { tokens } = view.doc;
  const quantity = quantityOf(draft);
  const start = rootOf(tree, quantity);
  const named = nounBefore(tokens, tree, draft, sentence, start);
  const moved = movedObject(tokens, tree, draft.from, sentence.from);
  const receiver = draft.unit === null ? -1 : receiverOf(tokens, tree, quantity);
  const told = named >= 0 ? named : moved >= 0 ? moved : receiver;
  return { view, draft, sentence, tree, floor, quantity, start, named, moved, receiver, told };
}

type Reader = (ask: Ask) => Concept | null;
/** A reader of words that lie beside a figure. */
type Finder = (ask: Ask, tokens: Token[]) => TokenRange | null;

/** A reader that names the stretch it finds; `isFree` says that nothing nearer may have been told already. */
function naming(find: Finder, isFree: (ask: Ask) => boolean): Reader {
  return (ask) => {
    const { doc } = ask.view;
    const range = isFree(ask) ? find(ask, doc.tokens) : null;
    return range && conceptOfRange(doc, ask.tree, range);
  };
}

const isUntold = ({ told }: Ask): boolean => told < 0;
const isUnnamed = ({ named }: Ask): boolean => named < 0;

/** "claims, ranging from $200". */
const readSpread: Reader = ({ view, tree, start, quantity }) =>
  wordsOf(view.doc, tree, spreadNoun(view.doc.tokens, tree, start), quantity);

/** "added half a point to prices". */
const readChanged: Reader = ({ view, tree, receiver, quantity }) => {
  const isChanged = receiver >= 0 && /^(?:to|off|from)$/.test(view.doc.tokens[quantity.to]?.lower ?? "");
  return isChanged ? wordsOf(view.doc, tree, receiver, quantity) : null;
};

/** A line that is headed so counts or measures just that. */
const readLabel: Reader = ({ view, tree, draft, named }) => {
  const { doc } = view;
  const label = named < 0 ? labelBefore(doc.tokens, tree, draft.from) : null;
  if (!label || subjectOfPredicate(doc.tokens, tree, draft.from)) return null;
  const concept = conceptOfRange(doc, tree, label);
  return concept && { ...concept, isMeasured: true };
};

/** "moving **north** at 12 mph": no thing. */
const WAYS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|northward|southward|ahead|home|there|here)$/;

/** "Tickets were **sold** at the gate for $3", "a croft **went** last week for $9,000". */
const readSold: Reader = ({ view, tree, draft, quantity }) => {
  const verb = draft.kind === "money" ? soldBefore(view.doc.tokens, tree, draft.from) : -1;
  const told = verb < 0 ? null : subjectOfPredicate(view.doc.tokens, tree, verb, true);
  return told && tree.classAt(told.head) !== "pronoun"
    ? conceptOfRange(view.doc, tree, told)
    : verb < 0
      ? null
      : wordsOf(view.doc, tree, ownerOf(view.doc.tokens, tree, verb), quantity);
};

/** Whose it is and what it measures: "Acme: stake in a college". */
const readOwnerAndThing: Reader = (ask) => {
  const { view, tree, draft, quantity, start, named, told } = ask;
  const { doc } = view;
  const measured = told >= 0 ? told : measuredBy(doc.tokens, tree, quantity, start);
  // "stocks were off two percent **and products** down": behind a joint another thing begins.
  const isJoined = measured >= quantity.to && /^(?:and|or|but|while)$/.test(doc.tokens[quantity.to]?.lower ?? "");
  const thing = isJoined || WAYS.test(doc.tokens[measured]?.lower ?? "") ? -1 : measured;
  const isAside = named >= 0 && isWith(doc.tokens, tree, named);
  const by = thing >= 0 && thing > quantity.from ? thing : start;
  const found = isAside ? null : findSubject(view, draft, tree, by, quantity);
  const owner = found && isForecaster(doc.tokens, found, quantity.from) ? null : found;
  if (owner?.isMeasured && told < 0) return owner;
  return nameBoth(owner?.head === thing ? null : owner, wordsOf(doc, tree, thing, quantity));
};

/** From the surest to the most general. */
const READERS: readonly Reader[] = [
  naming(({ tree, draft }, tokens) => nounWorth(tokens, tree, draft.from), isUntold),
  readSpread,
  readChanged,
  naming(
    ({ tree, draft, quantity }, tokens) => (draft.rule === "range" ? spreadBefore(tokens, tree, quantity) : null),
    isUntold,
  ),
  naming(
    ({ tree, quantity }, tokens) => moverComplement(tokens, tree, quantity),
    () => true,
  ),
  naming(
    ({ tree, draft, quantity }, tokens) => bentNoun(tokens, tree, quantity, draft.unitTo),
    (ask) => isUntold(ask) && ask.draft.unit !== null,
  ),
  naming(({ tree, quantity }, tokens) => nounAfterBy(tokens, tree, quantity), isUntold),
  naming(({ tree, draft }, tokens) => putNoun(tokens, tree, draft.from), isUnnamed),
  naming(
    ({ tree, draft, floor, sentence }, tokens) => gappedNoun(tokens, tree, draft.from, floor > sentence.from),
    isUntold,
  ),
  naming(({ tree, draft }, tokens) => possessorBefore(tokens, tree, draft.from), isUntold),
  readLabel,
  readSold,
  naming(
    ({ tree, draft }, tokens) => (draft.kind === "money" ? tradedBefore(tokens, tree, draft.from) : null),
    isUntold,
  ),
  readOwnerAndThing,
];

/** What a share, price, sum or index level is about, as "S&P 500" in "the S&P 500 rose 2%". */
export function findConcept(
  view: Read,
  draft: Draft,
  sentence: Sentence,
  tree: SentenceTree,
  floor: number,
  judge: Judge,
): Concept | null {
  const ask = askOf(view, draft, sentence, tree, floor);
  for (const read of READERS) {
    const concept = judge(read(ask));
    if (concept) return concept;
  }
  const isSubject = tree.relationAt(ask.start) === "subject" && tree.headOf(ask.start) >= ask.quantity.to;
  if (isSubject) return null;
  const { tokens } = view.doc;
  const before = judge(wordsBefore(view.doc, draft, sentence, tree, floor));
  if (before) return isForecaster(tokens, before, draft.from) ? null : before;
  const given = draft.kind === "money" ? givenFor(tokens, tree, ask.quantity) : null;
  return given && conceptOfRange(view.doc, tree, given);
}

/** Whose the second of two shares is: "leads **Olsen** by 43 percent to 38". */
export function findRival({ doc }: Read, draft: Draft, tree: SentenceTree): Concept | null {
  const rival = rivalBefore(doc.tokens, tree, draft.from);
  return rival && conceptOfRange(doc, tree, rival);
}

/** Of a count only these say whose it is: "has 59 users", "came second with 59 users". */
const COUNTED_BY = /^(?:|with)$/;

const MOVED_BY = /^(?:to|by|at|from)$/;
const HELD = new Set(["object", "oblique", "time", "adverb", "adverbial", "complement", "aside", "root", "modifier"]);

/** "has 59 users", "rose to 59 users": not what happens "at two mosques". */
function isHeld(tokens: Token[], tree: SentenceTree, start: number, from: number): boolean {
  const relation = tree.relationAt(start);
  // "about 500 cars", "up to 200 jobs": what bends the number is no preposition.
  const isBent = tree
    .childrenOf(start)
    .some((child) => child >= from && child < start && tree.relationAt(child) === "case");
  const by = isBent ? "" : caseOf(tokens, tree, start);
  if (!HELD.has(relation)) return false;
  const head = tree.headOf(start);
  const isMoved = head >= 0 && isVerbal(tree, head) && isMovement(tokens, head);
  return COUNTED_BY.test(by) || (MOVED_BY.test(by) && isMoved);
}

/** "shaved two minutes off **her best**", "added a year to **the sentence**": what a time is taken from or added to. */
export function findChanged({ doc }: Read, draft: Draft, tree: SentenceTree): Concept | null {
  const quantity = quantityOf(draft);
  if (!/^(?:to|off|from)$/.test(doc.tokens[quantity.to]?.lower ?? "")) return null;
  return wordsOf(doc, tree, receiverOf(doc.tokens, tree, quantity), quantity);
}

/** Whose age it is, where nobody is named: "the suspect was 25". */
export function findAged(view: Read, draft: Draft, tree: SentenceTree): Concept | null {
  const figure = quantityOf(draft);
  return findSubject(view, draft, tree, rootOf(tree, { from: draft.numberFrom, to: figure.to }), figure);
}

/** Whose count or time it is: the subject of the clause that has the figure for its object. */
export function findDoer(view: Read, draft: Draft, tree: SentenceTree): Concept | null {
  const { tokens } = view.doc;
  const figure = { from: draft.from, to: Math.max(draft.unitTo, draft.noun?.to ?? 0, draft.from + 1) };
  const start = rootOf(tree, { from: draft.numberFrom, to: figure.to });
  if (draft.kind !== "duration" && !isHeld(tokens, tree, start, draft.from)) return null;
  return findSubject(view, draft, tree, start, figure);
}

const LEVEL =
  /^(?:was|is|were|are|at|to|be|been|equalled|reached|reach|totall?ed|averaged|exceeded|exceeding|hit|topped)$/;

/** A measured noun with what describes it, behind whom or what the clause is about: "Apple: stake in a college". */
export function findMeasured(view: Read, draft: Draft, noun: NounPhrase, tree: SentenceTree): Concept {
  const { doc } = view;
  const { tokens } = doc;
  const quantity = quantityOf(draft);
  const found = new Set(phraseTokens(tokens, tree, noun.head, quantity));
  for (let at = noun.from; at <= noun.head; at += 1) found.add(at);
  // "40% of the 2,000 households, or 1,200 **households**": nothing behind another number is of it.
  let end = noun.head + 1;
  while (end < tree.to && !tree.isQuantity(end)) end += 1;
  const words = [...found].filter((at) => at < end).sort((a, b) => a - b);
  const text = textOfTokens(doc, words);
  const isBracketed = tokens[draft.from - 1]?.text === "(";
  const owner = isBracketed ? null : findSubject(view, draft, tree, noun.head, quantity);
  // "The deficit was 2.5 percent of output": the deficit is measured, by the output.
  if (draft.kind === "percent" && owner?.isMeasured && LEVEL.test(tokens[draft.from - 1]?.lower ?? "")) return owner;
  return nameBoth(owner && !found.has(owner.head) ? owner : null, { text, head: noun.head, words }) as Concept;
}

/** Whose a figure is: the head and all words of it, in order; no words where nobody is found. */
export function findOwner(
  { tokens }: TokenisedText,
  draft: Draft,
  tree: SentenceTree,
): { head: number; words: number[] } {
  const figure = { from: draft.from, to: Math.max(draft.unitTo, draft.noun?.to ?? 0, draft.from + 1) };
  const head = ownerOf(tokens, tree, rootOf(tree, figure));
  return { head, words: head >= 0 && head < draft.from ? phraseTokens(tokens, tree, head, figure) : [] };
}
