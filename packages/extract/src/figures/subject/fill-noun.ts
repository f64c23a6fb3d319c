import type { Attribution } from "../../attribution/attribution.js";
import { tellsWhen } from "../../dates/tells-when.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { PlaceIndex } from "../place/index-places.js";
import type { Draft } from "../reading/draft.js";
import type { NounPhrase } from "../reading/noun-phrase.js";
import { isRecordSpan } from "./about-figure.js";
import type { Carried } from "./carry-subject.js";
import type { Concept } from "./concept.js";
import type { NounCandidate } from "./gather-nouns.js";
import { QUANTITIES } from "./head-of-kind.js";
import type { RuleHeads } from "./noun-setting.js";

/** What the rules made of a figure. */
export interface Ruled {
  noun: NounPhrase | null;
  concept: Concept | null;
  head: string | null;
  attribution: Attribution | null;
}

const TOLD_BACK = 6;

/** Whether the rules know nothing but the kind of what a figure counts or measures. */
function isOpen(tokens: Token[], draft: Draft, { noun, concept, head }: Ruled): boolean {
  if (noun || concept || draft.quantifier !== null || draft.rule === "fold") return false;
  if (draft.kind === "duration")
    return head === "time" && !isRecordSpan(tokens, draft) && !tellsWhen(tokens, draft.unitTo);
  return head === null || head === QUANTITIES[draft.kind];
}

/** Whether they know whose it is, and of the thing itself nothing but its kind: "**Acme** spent $3m on a mill". */
function isHalfOpen(
  tokens: Token[],
  { kind, quantifier, rule, unitTo }: Draft,
  { noun, concept, head }: Ruled,
): boolean {
  if (tellsWhen(tokens, unitTo) || noun || !concept || quantifier !== null || rule === "fold") return false;
  return kind === "duration" ? head === "time" : head !== null && head === QUANTITIES[kind];
}

/** What the rules say, as the weighing of nouns asks for it. */
export function ruleHeads(
  view: ArticleView,
  i: number,
  index: PlaceIndex,
  told: readonly (Concept | null)[],
  carried: readonly (Carried | null)[],
  ruled: Ruled,
): RuleHeads {
  const { drafts, doc } = view;
  const draft = drafts[i] as Draft;
  const before: number[] = [];
  for (let k = Math.max(0, i - TOLD_BACK); k < i; k += 1)
    before.push(((drafts[k] as Draft).noun ?? carried[k]?.noun ?? told[k])?.head ?? -1);
  return {
    noun: draft.noun?.head ?? -1,
    concept: ruled.concept?.head ?? -1,
    owner: ruled.concept?.owner?.head ?? -1,
    carried: carried[i]?.noun.head ?? -1,
    before,
    head: ruled.head,
    isOpen: isOpen(doc.tokens, draft, ruled),
    isHalfOpen: isHalfOpen(doc.tokens, draft, ruled),
    speaker: ruled.attribution?.speaker ?? null,
    places: index.placeHeads,
    persons: index.personEnds,
  };
}

const LONGEST = 6;

/** A noun with the words that describe it, right before it. */
export function phraseOf({ tokens }: TokenisedText, { at, tree }: NounCandidate): NounPhrase {
  let from = at;
  while (from > tree.from && at - from < LONGEST && isOfPhrase(tokens, tree, from - 1)) from -= 1;
  // "a 10-hour-per-**week job**": what is tied to a number is of it.
  for (let tied = from; tied < at; tied += 1) if (isTiedBack(tokens, tree, tied)) from = tied + 1;
  return { from, to: at + 1, head: at };
}

function isTiedBack(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  if (token.text === "-")
    return at - 1 < tree.from || tree.isQuantity(at - 1) || tree.classAt(at - 1) === "preposition";
  return before?.text === "-" && !token.spaced && (tree.isQuantity(at - 2) || tree.classAt(at - 2) === "preposition");
}

function isOfPhrase(tokens: Token[], tree: SentenceTree, at: number): boolean {
  if (tree.isQuantity(at)) return false;
  const hyphen = tokens[at];
  return /^(?:noun|name|adjective)$/.test(tree.classAt(at)) || (hyphen?.text === "-" && !hyphen.spaced);
}
