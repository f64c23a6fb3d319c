import { isNumberWord } from "../../numbers/read-words.js";
import { isSubstantive } from "../../syntax/is-substantive.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { ArticleView } from "../article-view.js";
import { lendUnits } from "../lending/lend-units.js";
import type { Draft } from "../reading/draft.js";
import { NOBODY } from "../reading/no-noun.js";
import { isWorth, type NounPhrase, readNounPhrase } from "../reading/noun-phrase.js";
import { isNominal, rootOf } from "./clause.js";
import { cut, NO_PART, withGerund } from "./cut-noun.js";
import { goesOnToTell } from "./goes-on-to-tell.js";
import { isOfParent, isTimes } from "./head-word.js";
import { isTime } from "./is-time.js";
import { nounMultiplied, nounOfMeasure, nounOfWhole } from "./noun-of-measure.js";
import { isHuman } from "./of-people.js";
import { isOpinion } from "./population.js";
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

const MARKS = /^(?:mark|line|barrier|threshold|milestone|level)$/;

/** Plurals that look like none. */
const SAME =
  /^(?:aircraft|spacecraft|watercraft|hovercraft|sheep|fish|deer|cattle|staff|police|offspring|salmon|trout|personnel|clergy)$/;

/** "cosmetics **locations**", "coal- and gas-fired **plants**": on to the noun that the words read so far describe. */
function grow(tokens: Token[], tree: SentenceTree, noun: NounPhrase, isCounted: boolean): NounPhrase {
  let { head } = noun;
  for (let steps = 0; steps < 3; steps += 1) {
    const next = tree.headOf(head);
    const isBeside = tree.relationAt(head) === "conjunct" && isPlural((tokens[head] as Token).lower);
    const isAhead = !isBeside && next > head && next - head <= REACH && DESCRIBES.has(tree.relationAt(head));
    const word = tokens[head] as Token;
    // "the two organizations' work": so many organizations.
    const isOwner = isCounted && isPlural(word.lower) && /^['’]$/.test(tokens[head + 1]?.text ?? "");
    const isDone =
      word.text === word.lower &&
      (isPlural(word.lower) || (SAME.test(word.lower) && tree.relationAt(head) === "conjunct")) &&
      !isPlural(tokens[next]?.text ?? "") &&
      !/^(?:-|['’])$/.test(tokens[head + 1]?.text ?? "");
    if (!isAhead || isOwner || isDone || !isSubstantive(tree, next) || isTime(tokens, next) || isWorth(tokens, next))
      break;
    if (!isOneStretch(tokens, tree, head + 1, next)) break;
    head = next;
  }
  return head === noun.head ? noun : { from: noun.from, to: Math.max(noun.to, head + 1), head };
}

/** Whether a count asks for a plural, so that a singular noun behind it only describes what is counted. */
function asksForPlural({ kind, unit, low, high }: Draft): boolean {
  return kind === "count" && unit === null && (low ?? high ?? 0) >= 2;
}

function isCountable(tokens: Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  return text === lower && !isPlural(lower) && !SAME.test(lower) && !isHuman(tokens[at] as Token);
}

/**
 * "12 tax haven **subsidiaries** to the bank", "3 national security **and background screenings**": behind a number of two or more a
 * singular is no end, so that the plural next to it is a noun though it looks like a verb, and what is joined to it goes on.
 */
function agree(tokens: Token[], tree: SentenceTree, draft: Draft, read: NounPhrase, noun: NounPhrase): NounPhrase {
  if (!asksForPlural(draft) || !isCountable(tokens, noun.head)) return noun;
  const listed = endOfList(tokens, tree, noun);
  if (listed) return listed;
  if (noun.head === noun.from) return noun;
  if (read.head === noun.head + 1 && isPlural((tokens[read.head] as Token).lower)) return read;
  const joint = noun.head + 1;
  if (noun.to !== joint || !/^(?:and|or)$/.test(tokens[joint]?.lower ?? "") || isNumberWord(tokens[joint + 1]))
    return noun;
  const second = readNounPhrase(tokens, joint + 1, tree.to);
  if (!second || second.head === second.from || !isPlural((tokens[second.head] as Token).lower)) return noun;
  return isOneStretch(tokens, tree, joint + 1, second.head) ? { ...second, from: noun.from } : noun;
}

/** "90 air**, sea and ground-launched missiles**": words side by side that all describe what is counted. */
function endOfList(tokens: Token[], tree: SentenceTree, noun: NounPhrase): NounPhrase | null {
  const joint = noun.to + 2;
  const isList = tokens[noun.to]?.text === "," && /^(?:and|or)$/.test(tokens[joint]?.lower ?? "");
  const isPlain = tokens[joint - 1]?.kind === "word" && !isPlural((tokens[joint - 1] as Token).lower);
  if (!isList || !isPlain || isNumberWord(tokens[joint + 1])) return null;
  const last = readNounPhrase(tokens, joint + 1, tree.to);
  const isEnd = last !== null && last.head > last.from && isPlural((tokens[last.head] as Token).lower);
  return isEnd ? { ...last, from: noun.from } : null;
}

/** "a one-shot **lead**": the last noun of the words that a number with a hyphen begins. */
function nounTied(tokens: Token[], tree: SentenceTree, { unitTo }: Draft): NounPhrase | null {
  let head = -1;
  for (let at = unitTo + 1; at < Math.min(tree.to, unitTo + 1 + REACH); at += 1) {
    if (tokens[at]?.text === "-") continue;
    if (at > unitTo + 1 && !/^(?:noun|name|adjective)$/.test(tree.classAt(at))) break;
    if (isSubstantive(tree, at) && !isTime(tokens, at)) head = at;
  }
  return head < 0 ? null : { from: unitTo + 1, to: head + 1, head };
}

/** The noun that a bare number describes in the tree, where the words behind it told of none. */
function nounOfTree(tokens: Token[], tree: SentenceTree, draft: Draft): NounPhrase | null {
  // "exports at 14.5 billion **and imports** at 11.3 billion"
  if (/^(?:and|or|but)$/.test(tokens[draft.unitTo]?.lower ?? "")) return null;
  const root = rootOf(tree, { from: draft.numberFrom, to: draft.unitTo });
  const head = tree.headOf(root);
  const isNear = head >= draft.unitTo && head - draft.unitTo <= REACH && !NOBODY.test(tokens[head]?.lower ?? "");
  const isCounted =
    isNear &&
    tree.relationAt(root) === "count" &&
    !goesOnToTell(tokens, tree, { ...draft, noun: { from: draft.unitTo, to: head + 1, head } });
  if (isCounted && !isTime(tokens, head) && isSubstantive(tree, head) && isOneStretch(tokens, tree, draft.unitTo, head))
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

/** Alone behind a measure these tell of it: "$5m **offshore**", "$7m **due** to floods", "3% **short** of the target". */
const BESIDE =
  /^(?:offshore|onshore|overseas|abroad|ashore|behind|ahead|aside|apart|short|due|relative|upfront|outright|online|nationwide|statewide|worldwide|depending|owing|thanks|prior|subject)$/;

/** "17% **strongly disagree**", "those 18 to 35 years old **show**": what goes on to tell is not measured. */
function isNoThing(tokens: Token[], tree: SentenceTree, { from, unitTo, noun, kind }: Draft): boolean {
  if (!noun) return false;
  // "within 28 days of **receiving** them"
  const isDoing = noun.head === noun.from && /[a-z]{3}ing$/.test(tokens[noun.head]?.text ?? "");
  if (isDoing && /^(?:pronoun|determiner|possessive)$/.test(tree.classAt(noun.to))) return true;
  if (/^(?:of|in|worth)$/.test(tokens[unitTo]?.lower ?? "")) return false;
  const isFree =
    unitTo === noun.from &&
    kind === "percent" &&
    /^(?:,|;|:|and|while|that|but|,)$/.test(tokens[from - 1]?.lower ?? ",");
  if (isFree && isOpinion(tokens, unitTo)) return true;
  if (noun.head === noun.from && BESIDE.test(tokens[noun.head]?.lower ?? "")) return true;
  const isCompared = noun.head === noun.from && /(?:[a-z]{2}er|more|less)$/.test(tokens[noun.head]?.lower ?? "");
  if (isCompared && /^(?:adjective|adverb)$/.test(tree.classAt(noun.head))) return true;
  if (noun.head === noun.from && tree.classAt(noun.head) === "adverb") return true;
  // "310 pence **values** the firm"
  const isTelling = NO_PART.test(tree.classAt(noun.head)) && (kind === "age" || tree.classAt(noun.to) === "determiner");
  if (isTelling && noun.head === noun.from) return true;
  // "trimmed by 500,000 barrels **starting** in January"
  const isGerund =
    noun.head === noun.from && unitTo === noun.from && /[a-z]{3}ing$/.test(tokens[noun.head]?.text ?? "");
  if (isGerund && /^(?:preposition|to)$/.test(tree.classAt(noun.to))) return true;
  return kind === "percent" && (isVerbal(tree, noun.head) || /^(?:adverb|adjective)$/.test(tree.classAt(noun.head)));
}

/** "leave two **behind**", "none of the three **laid** out": no thing that is counted. */
function isLoneVerb(tokens: Token[], tree: SentenceTree, { unitTo, noun, kind }: Draft): boolean {
  if (!noun || kind !== "count" || noun.head !== noun.from || noun.from !== unitTo) return false;
  const { text, lower } = tokens[noun.head] as Token;
  return (
    text === lower && !isPlural(lower) && /^(?:past|modal|particle|preposition|adverb)$/.test(tree.classAt(noun.head))
  );
}

/** "debt of 90% of **GDP**": what such a share measures is set against the output, and not a part of it. */
function isOutput(tokens: Token[], { head }: NounPhrase): boolean {
  const [before, word] = [tokens[head - 1]?.lower ?? "", tokens[head]?.lower ?? ""];
  if (/^(?:gdp|gnp|gni)$/.test(word)) return true;
  if (word === "product") return /^(?:domestic|national)$/.test(before);
  return /^(?:output|income)$/.test(word) && /^(?:economic|national)$/.test(before);
}

function cutDraft(tokens: Token[], tree: SentenceTree, draft: Draft): Draft {
  return draft.noun ? { ...draft, noun: cut(tokens, tree, draft.noun) } : draft;
}

function refine(tokens: Token[], tree: SentenceTree, draft: Draft, next: Draft | undefined): Draft {
  if (draft.rule === "age") return cutDraft(tokens, tree, draft);
  if (draft.rule === "fold" || draft.quantifier !== null) return draft;
  if (isTimes(tokens, draft, draft.noun))
    return {
      ...draft,
      noun: nounMultiplied(tokens, tree, { ...draft, unitTo: draft.noun?.to ?? draft.unitTo }) ?? draft.noun,
    };
  // "a chance **of** 20 percent of another rise": what is right before is measured.
  const isNamed = tokens[draft.from - 1]?.lower === "of" && tokens[draft.unitTo]?.lower === "of";
  if (draft.noun && draft.kind === "percent" && isNamed && isSubstantive(tree, draft.from - 2))
    return { ...draft, noun: null };
  if (draft.noun && draft.kind === "count" && isOfParent(tokens, draft) && tokens[draft.from - 1]?.text === "-")
    return { ...draft, noun: null, to: draft.unitTo };
  // "300-**odd** were fatal"
  if (draft.noun && tokens[draft.noun.head]?.lower === "odd" && draft.noun.head <= draft.unitTo + 1)
    return { ...draft, noun: null, to: draft.noun.to, isElliptic: true };
  if (draft.noun && draft.kind === "percent" && isOutput(tokens, draft.noun)) return { ...draft, noun: null };
  // "crossed the $1 trillion **line**": the line is no thing, what crosses it is.
  if (
    draft.noun &&
    draft.unit !== null &&
    MARKS.test(tokens[draft.noun.head]?.lower ?? "") &&
    draft.noun.from === draft.unitTo
  )
    return { ...draft, noun: null };
  if (draft.rule === "multiple") return { ...draft, noun: draft.noun ?? nounMultiplied(tokens, tree, draft) };
  const isMeasure = draft.unit !== null;
  const whole = isMeasure ? withGerund(tokens, tree, draft.noun) : draft.noun;
  const isAlone = isMeasure && isSubjectAlone(tokens, tree, draft);
  if (isAlone || (isMeasure && isNoThing(tokens, tree, cutDraft(tokens, tree, { ...draft, noun: whole }))))
    return { ...draft, noun: null };
  if (!isMeasure && (isLoneVerb(tokens, tree, draft) || goesOnToTell(tokens, tree, draft)))
    return { ...draft, noun: null, to: draft.unitTo, isElliptic: true };
  const isCount = draft.unit === null && (draft.kind === "count" || draft.rule === "fraction");
  // "half of the country's **241 million users**"
  const isOwners = whole && /^['’]s?$/.test(tokens[whole.to]?.text ?? "") && next?.from === whole.to + 1 && next.noun;
  if (isOwners) return { ...draft, noun: next.noun };
  const named = whole ? agree(tokens, tree, draft, whole, grow(tokens, tree, cut(tokens, tree, whole), isCount)) : null;
  if (draft.noun && named && named.head < draft.noun.head)
    return { ...draft, noun: named, to: draft.to === draft.noun.to ? named.to : draft.to };
  const measured = draft.unit !== null && !named ? nounOfMeasure(tokens, tree, draft) : null;
  if (measured && !(next && next.from < measured.to)) return { ...draft, noun: measured };
  const isOfWhole = draft.kind === "index" && draft.unit === null && tokens[draft.unitTo]?.lower === "of";
  const isPart = isCount || draft.kind === "percent" || isOfWhole;
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
export function refineNouns(view: ArticleView): Draft[] {
  const { doc, drafts, trees } = view;
  const refined = drafts.map((draft, i) => {
    const sentence = (doc.tokens[draft.from] as Token).sentence;
    return refine(doc.tokens, trees.treeOf(sentence), draft, drafts[i + 1]);
  });
  return shareNouns(doc.tokens, lendUnits(view, refined));
}
