import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Token } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import type { ArticleView } from "./article-view.js";
import { isNominal, isTime, isVerbal, rootOf } from "./clause.js";
import type { Draft } from "./draft.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { shareNouns } from "./share-nouns.js";

const REACH = 5;
const DESCRIBES = new Set(["compound", "adjective", "owner", "other", "conjunct"]);

function isOneStretch(tokens: Token[], tree: SentenceTree, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (tree.classAt(at) === "preposition" && tokens[at + 1]?.text !== "-" && tokens[at - 1]?.text !== "-")
      return false;
    if (kind === "punct" && !/^(?:-|['’]s?|&)$/.test(text)) return false;
  }
  return true;
}

/** "cosmetics **locations**", "coal- and gas-fired **plants**": on to the noun that the words read so far describe. */
function grow(tokens: Token[], tree: SentenceTree, noun: NounPhrase): NounPhrase {
  let { head } = noun;
  for (let steps = 0; steps < 3; steps += 1) {
    const next = tree.headOf(head);
    const isAhead = next > head && next - head <= REACH && DESCRIBES.has(tree.relationAt(head));
    if (!isAhead || !/^(?:noun|name)$/.test(tree.classAt(next)) || isTime(tokens, next)) break;
    if (!isOneStretch(tokens, tree, head + 1, next)) break;
    head = next;
  }
  return head === noun.head ? noun : { from: noun.from, to: Math.max(noun.to, head + 1), head };
}

/** "a one-shot **lead**": the last noun of the words that a number with a hyphen begins. */
function nounTied(tokens: Token[], tree: SentenceTree, { unitTo }: Draft): NounPhrase | null {
  let head = -1;
  for (let at = unitTo + 1; at < Math.min(tree.to, unitTo + 1 + REACH); at += 1) {
    if (tokens[at]?.text === "-") continue;
    if (at > unitTo + 1 && !/^(?:noun|name|adjective)$/.test(tree.classAt(at))) break;
    if (/^(?:noun|name)$/.test(tree.classAt(at)) && !isTime(tokens, at)) head = at;
  }
  return head < 0 ? null : { from: unitTo + 1, to: head + 1, head };
}

/** The noun that a bare number describes in the tree, where the words behind it told of none. */
function nounOfTree(tokens: Token[], tree: SentenceTree, draft: Draft): NounPhrase | null {
  const root = rootOf(tree, { from: draft.numberFrom, to: draft.unitTo });
  const head = tree.headOf(root);
  const isCounted = head >= draft.unitTo && head - draft.unitTo <= REACH && tree.relationAt(root) === "count";
  if (
    isCounted &&
    !isTime(tokens, head) &&
    /^(?:noun|name)$/.test(tree.classAt(head)) &&
    isOneStretch(tokens, tree, draft.unitTo, head)
  )
    return { from: draft.unitTo, to: head + 1, head };
  if (tokens[draft.unitTo]?.text === "-" && tokens[draft.unitTo]?.spaced === false)
    return nounTied(tokens, tree, draft);
  if (tokens[draft.unitTo]?.lower !== "of") return null;
  const of = tree
    .childrenOf(root)
    .find(
      (child) => child > draft.unitTo && child - draft.unitTo <= REACH + 1 && tree.relationAt(child) === "modifier",
    );
  if (of === undefined || !isNominal(tree, of) || tree.classAt(of) === "pronoun" || tree.isQuantity(of)) return null;
  if (tree.classAt(of) === "relative" || tree.classAt(of) === "determiner" || isTime(tokens, of)) return null;
  return isOneStretch(tokens, tree, draft.unitTo + 1, of) ? { from: draft.unitTo + 1, to: of + 1, head: of } : null;
}

/** "41 percent report difficulty": the subject of a verb measures nothing behind it. */
function isSubjectAlone(tokens: Token[], tree: SentenceTree, { numberFrom, unitTo, noun }: Draft): boolean {
  if (!noun || /^(?:of|in|worth)$/.test(tokens[unitTo]?.lower ?? "")) return false;
  const root = rootOf(tree, { from: numberFrom, to: unitTo });
  return tree.relationAt(root) === "subject" && isVerbal(tree, noun.from) && tree.headOf(root) === noun.from;
}

/** "17% **strongly disagree**", "those 18 to 35 years old **show**": what goes on to tell is not measured. */
function isNoThing(tokens: Token[], tree: SentenceTree, { unitTo, noun, kind }: Draft): boolean {
  if (!noun || /^(?:of|in|worth)$/.test(tokens[unitTo]?.lower ?? "")) return false;
  const isCompared = noun.head === noun.from && /(?:[a-z]{2}er|more|less)$/.test(tokens[noun.head]?.lower ?? "");
  if (isCompared && /^(?:adjective|adverb)$/.test(tree.classAt(noun.head))) return true;
  if (noun.head === noun.from && tree.classAt(noun.head) === "adverb") return true;
  if (kind === "age" && noun.head === noun.from && NO_PART.test(tree.classAt(noun.head))) return true;
  return kind === "percent" && (isVerbal(tree, noun.head) || /^(?:adverb|adjective)$/.test(tree.classAt(noun.head)));
}

const NO_PART = /^(?:past|present|modal|base)$/;
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
function cut(tokens: Token[], tree: SentenceTree, noun: NounPhrase): NounPhrase {
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

const LEADING = /^(?:the|its|their|his|her|our|my|all|next|last|first|past|previous|other|those|these)$/;

function cutDraft(tokens: Token[], tree: SentenceTree, draft: Draft): Draft {
  return draft.noun ? { ...draft, noun: cut(tokens, tree, draft.noun) } : draft;
}

function endOfQuantity(tree: SentenceTree, at: number): number {
  let end = at + 1;
  while (end < tree.to && tree.isQuantity(end) && tree.headOf(end) === at) end += 1;
  return end;
}

/** "half of its **four chances**", "six of the next **seven holes**": the thing stands behind the number of the whole. */
function nounOfWhole(tokens: Token[], tree: SentenceTree, { unitTo }: Draft): NounPhrase | null {
  let at = tokens[unitTo]?.lower === "out" ? unitTo + 1 : unitTo;
  while (at < tree.to && (LEADING.test(tokens[at]?.lower ?? "") || tokens[at]?.lower === "of")) at += 1;
  const end = tree.isQuantity(at) ? endOfQuantity(tree, at) : at + 1;
  if (at === unitTo || (end === at + 1 && tokens[at]?.kind !== "number" && tree.classAt(at) !== "number")) return null;
  const noun = readNounPhrase(tokens, end, tree.to);
  return noun && cut(tokens, tree, noun);
}

/** "military **spending**", "fast **charging**": such a word ends a phrase where nothing is done to anything. */
function withGerund(tokens: Token[], tree: SentenceTree, noun: NounPhrase | null): NounPhrase | null {
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

/** "twice **the rate**", "doubled its **output**": what is compared or moved; where nothing follows, it is the subject. */
function nounMultiplied(tokens: Token[], tree: SentenceTree, { numberFrom, unitTo }: Draft): NounPhrase | null {
  const isVerb = /(?:ed|ing)$/.test(tokens[numberFrom]?.lower ?? "");
  const first = tokens[unitTo]?.lower ?? "";
  if (
    !/^(?:the|its|their|his|her|our|that)$/.test(first) &&
    !(isVerb && /^(?:noun|adjective|name)$/.test(tree.classAt(unitTo)))
  )
    return null;
  const noun = readNounPhrase(
    tokens,
    /^(?:the|its|their|his|her|our|that)$/.test(first) ? unitTo + 1 : unitTo,
    tree.to,
  );
  return noun && !isTime(tokens, noun.head) ? cut(tokens, tree, noun) : null;
}

/** "in TV **and radio advertising**": on to the noun that both parts describe. */
function withSecond(tokens: Token[], tree: SentenceTree, noun: NounPhrase | null): NounPhrase | null {
  if (!noun || noun.head !== noun.from || tokens[noun.to]?.lower !== "and" || isPlural(tokens[noun.head]?.text ?? "s"))
    return noun;
  const second = withGerund(tokens, tree, readNounPhrase(tokens, noun.to + 1, tree.to));
  return second && second.head > second.from ? { ...second, from: noun.from } : noun;
}

const MEASURED = /^(?:deep|high|long|wide|tall|thick|heavy|strong)$/;

/** "a 20-foot-**deep** well", "$5 million in **stolen farm goods**": what a measure is of. */
function nounOfMeasure(tokens: Token[], tree: SentenceTree, { unitTo, kind }: Draft): NounPhrase | null {
  const first = tokens[unitTo]?.lower ?? "";
  const isPlaced =
    tokens[unitTo - 2]?.text === "-" && /^(?:lower|higher|long|deep|wide|tall|high|overall|old)$/.test(first);
  if (isPlaced) return readNounPhrase(tokens, unitTo + 1, tree.to, true);
  if (first === "worth" && tokens[unitTo + 1]?.lower === "of") return readNounPhrase(tokens, unitTo + 2, tree.to);
  const isTied = tokens[unitTo]?.text === "-" && MEASURED.test(tokens[unitTo + 1]?.lower ?? "");
  if (isTied) return readNounPhrase(tokens, unitTo + 2, tree.to, true);
  if (kind !== "money" || tokens[unitTo]?.lower !== "in" || tokens[unitTo + 1]?.kind !== "word") return null;
  const noun = withSecond(tokens, tree, withGerund(tokens, tree, readNounPhrase(tokens, unitTo + 1, tree.to)));
  const head = noun && tokens[noun.head];
  const isThing =
    noun &&
    head?.text === head?.lower &&
    !isTime(tokens, noun.head) &&
    /^(?:noun|gerund)$/.test(tree.classAt(noun.head));
  return isThing ? noun : null;
}

function refine(tokens: Token[], tree: SentenceTree, draft: Draft, next: Draft | undefined): Draft {
  if (draft.rule === "fold" || draft.rule === "age" || draft.quantifier !== null) return draft;
  if (draft.rule === "multiple") return { ...draft, noun: draft.noun ?? nounMultiplied(tokens, tree, draft) };
  const isMeasure = draft.unit !== null;
  const whole = isMeasure ? withGerund(tokens, tree, draft.noun) : draft.noun;
  const isAlone = isMeasure && isSubjectAlone(tokens, tree, draft);
  if (isAlone || (isMeasure && isNoThing(tokens, tree, cutDraft(tokens, tree, { ...draft, noun: whole }))))
    return { ...draft, noun: null };
  const isCount = draft.unit === null && (draft.kind === "count" || draft.rule === "fraction");
  const named = whole ? grow(tokens, tree, cut(tokens, tree, whole)) : null;
  if (draft.noun && named && named.head < draft.noun.head)
    return { ...draft, noun: named, to: draft.to === draft.noun.to ? named.to : draft.to };
  const measured = draft.unit !== null && !named ? nounOfMeasure(tokens, tree, draft) : null;
  if (measured && !(next && next.from < measured.to)) return { ...draft, noun: measured };
  const isPart = isCount || draft.kind === "percent";
  const counted = isPart && !named ? nounOfWhole(tokens, tree, draft) : null;
  if (counted) return { ...draft, noun: counted, isElliptic: false };
  if (
    draft.noun &&
    (draft.kind === "percent" || tokens[draft.unitTo]?.lower === "of") &&
    draft.unit !== null &&
    isTime(tokens, draft.noun.head)
  )
    return { ...draft, noun: null };
  const noun = named ?? nounOfTree(tokens, tree, draft);
  if (!noun || noun === draft.noun) return draft;
  if (next && noun.to > next.from) return draft;
  if (!isCount) return draft.noun || draft.kind === "percent" ? { ...draft, noun } : draft;
  return { ...draft, noun, to: Math.max(draft.to, noun.to), isElliptic: false };
}

/** Figures with the noun that they count or measure as the tree of their sentence has it. */
export function refineNouns({ doc, drafts, trees }: ArticleView): Draft[] {
  const refined = drafts.map((draft, i) => {
    const sentence = (doc.tokens[draft.from] as Token).sentence;
    return refine(doc.tokens, trees.treeOf(sentence), draft, drafts[i + 1]);
  });
  return shareNouns(doc.tokens, refined);
}
