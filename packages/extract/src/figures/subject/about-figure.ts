import type { Attribution } from "../../attribution/attribution.js";
import { isSubstantive } from "../../syntax/is-substantive.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Sentence, Token, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { PlaceIndex } from "../place/index-places.js";
import { goesOn } from "../place/locate-figure.js";
import { type Draft, quantityOf } from "../reading/draft.js";
import type { NounPhrase } from "../reading/noun-phrase.js";
import { isBand } from "../reading/unit-after.js";
import { type Concept, conceptOfRange, nameBoth, tokensOf } from "./concept.js";
import { findAged, findChanged, findConcept, findDoer, findMeasured, findRival } from "./find-concept.js";
import { isForecastOfLast } from "./forecasts.js";
import { isTime } from "./is-time.js";
import { type Judge, judgeConcept } from "./judge-concept.js";
import { phraseFrom } from "./near-phrase.js";
import { isHuman } from "./of-people.js";
import { isJoinedOverTime, isSaidOfLast } from "./said-of-last.js";
import { isConversion } from "./share-nouns.js";
import { comparedThing } from "./told-beside.js";

export function wordsOf(view: ArticleView, noun: NounPhrase): string {
  const { tokens, text } = view.doc;
  return text.slice((tokens[noun.from] as Token).start, (tokens[noun.head] as Token).end).replace(/["“”]/g, "");
}

/** A counted noun as what a figure is about. */
export function conceptOfNoun(view: ArticleView, noun: NounPhrase): Concept {
  return { text: wordsOf(view, noun), head: noun.head, words: tokensOf({ from: noun.from, to: noun.head + 1 }) };
}

/** What each of the figures before is about. */
export type Told = readonly (Concept | null)[];

/** So many figures before and behind may stand in the words of a concept. */
const BESIDE = 5;

/**
 * The thing measured, where the figure names it ("24% of adults"); the person of an age; else what the sentence says
 * the measure of, or what the figure before it was about.
 */
export function conceptOf(
  view: ArticleView,
  i: number,
  sentence: Sentence,
  index: PlaceIndex,
  attribution: Attribution | null,
  told: Told,
): Concept | null {
  const draft = view.drafts[i] as Draft;
  if (draft.kind === "age")
    return judgeAge(
      view,
      i,
      readConcept(view, i, sentence, index, (concept) => concept, told),
    );
  const tree = view.trees.treeOf((view.doc.tokens[draft.from] as Token).sentence);
  const beside = { doc: view.doc, drafts: view.drafts.slice(Math.max(0, i - BESIDE), i + BESIDE) };
  const judge: Judge = (concept) => concept && judgeConcept(beside, tree, draft, concept, attribution);
  const judgeBoth: Judge = (concept) => {
    if (!concept?.owner || !concept.thing) return judge(concept);
    const [owner, thing] = [judge(concept.owner), judge(concept.thing)];
    return owner === concept.owner && thing === concept.thing ? concept : nameBoth(owner, thing);
  };
  return judgeBoth(readConcept(view, i, sentence, index, judgeBoth, told));
}

/** Without a number in what is aged: "**bricklayers** in this country". */
function judgeAge(view: ArticleView, i: number, concept: Concept | null): Concept | null {
  const draft = view.drafts[i] as Draft;
  if (!concept || draft.noun || concept.words.length < 3) return concept;
  const beside = { doc: view.doc, drafts: view.drafts.slice(Math.max(0, i - BESIDE), i) };
  const tree = view.trees.treeOf((view.doc.tokens[draft.from] as Token).sentence);
  return judgeConcept(beside, tree, draft, concept, null) ?? concept;
}

function readConcept(
  view: ArticleView,
  i: number,
  sentence: Sentence,
  index: PlaceIndex,
  judge: Judge,
  told: Told,
): Concept | null {
  const draft = view.drafts[i] as Draft;
  const { tokens } = view.doc;
  const tree = view.trees.treeOf((tokens[draft.from] as Token).sentence);
  const before = view.drafts[i - 1];
  if (draft.kind === "duration" && isRecordSpan(tokens, draft)) return null;
  const isOwn = draft.noun !== null && draft.noun !== before?.noun;
  if (before && !isOwn && isConversion(tokens, before, draft)) {
    const same = told[i - 1] ?? null;
    return before.kind === draft.kind ? same : (same?.owner ?? same);
  }
  if (before?.noun && before.unit === null && isMeasureOfCount(tokens, before, draft))
    return conceptOfNoun(view, before.noun);
  // "over-65s" are no age of anything else.
  if (draft.kind === "age" && isBand(tokens, draft.numberFrom)) return null;
  const compared =
    draft.noun || draft.kind === "age" ? null : comparedThing(tokens, tree, quantityOf(draft), headOfLast(told, i));
  if (compared) return conceptOfRange(view.doc, tree, compared);
  const lender = saidOf(draft, i);
  if (lender >= 0) return told[lender] ?? null;
  const isCounted =
    draft.noun !== null && (draft.kind === "count" || draft.rule === "fraction" || draft.rule === "count");
  if (draft.noun && draft.rule !== "fold" && !isCounted)
    return draft.kind === "age" ? conceptOfNoun(view, draft.noun) : findMeasured(view, draft, draft.noun, tree);
  const isLong = draft.kind === "duration" && tokens[draft.from - 1]?.lower !== "of";
  const changed = isLong ? findChanged(view, draft, tree) : null;
  if (changed) return changed;
  const doer = isLong || isCounted ? findDoer(view, draft, tree) : null;
  if (isCounted || (isLong && (doer !== null || !goesOn(view, i, sentence)))) return doer;
  if (draft.rule === "age" || draft.kind === "age")
    return (
      agedNoun(view, i, tree) ??
      boundedNoun(view, draft, tree) ??
      personBefore(view, draft, sentence, index) ??
      agedBeside(view, draft, tree) ??
      findAged(view, draft, tree)
    );
  const rival = findRival(view, draft, tree);
  if (rival) return rival;
  if (before && isOtherEnd(tokens, before, draft)) return told[i - 1] ?? null;
  const isMore = saysMore(view, i, sentence, tree) || isForecastOfLast(tokens, draft, before);
  // "a fifth of all gifts, compared with 1 percent": a share is of what the share before it is.
  if (isMore && before?.noun && before.kind === "ratio" && draft.kind === "percent")
    return conceptOfNoun(view, before.noun);
  // "carried 1.4 million passengers, up 18 percent": how many more of what was counted.
  if (isMore && before?.noun && before.kind === "count" && before.unit === null && draft.kind === "percent")
    return conceptOfNoun(view, before.noun);
  // "sold 180 tanks **for** $6bn": what was counted was paid for.
  const isPrice = draft.kind === "money" && tokens[draft.from - 1]?.lower === "for";
  if (isPrice && before?.noun && before.kind === "count" && before.noun.to === draft.from - 1)
    return conceptOfNoun(view, before.noun);
  if (isMore || isPartOfLast(tokens, before, draft) || goesOn(view, i, sentence)) return told[i - 1] ?? null;
  const floor = before && before.to > sentence.from ? before.unitTo : sentence.from;
  return findConcept(view, draft, sentence, tree, floor, judge);
}

function headOfLast(told: Told, i: number): TokenRange | null {
  const head = told[i - 1]?.head;
  return head === undefined ? null : { from: head, to: head + 1 };
}

/** "2.75 kilograms a day, against **2.77**": the figure that a lent one says the same of, at another time or place; -1 without one. */
function saidOf({ lent, noun }: Draft, i: number): number {
  const isSame = lent !== undefined && /^(?:compared|level|pace|part)$/.test(lent.link);
  return isSame && lent.by < i && noun === null ? lent.by : -1;
}

/** "sold $30bn in goods, up 31 percent": of what the figure before it is, whatever that measures. */
function saysMore({ drafts, doc }: ArticleView, i: number, sentence: Sentence, tree: SentenceTree): boolean {
  const [before, draft] = [drafts[i - 1], drafts[i] as Draft];
  if (!before || before.from < sentence.from || before.kind === "age" || before.kind === "duration") return false;
  const end = Math.max(before.unitTo, before.noun?.to ?? 0);
  if (before.kind === draft.kind && end <= draft.from && isJoinedOverTime(doc.tokens, end, draft.from)) return true;
  return end <= draft.from && isSaidOfLast(doc.tokens, tree, end, quantityOf(draft));
}

/** "four fillets (~**1lb**)": how much of what was counted. */
function isMeasureOfCount(tokens: Token[], before: Draft, draft: Draft): boolean {
  const isMeasure = /^(?:mass|volume|length|area|money)$/.test(draft.kind) && draft.noun === null;
  const end = Math.max(before.to, before.noun?.to ?? 0);
  return isMeasure && before.kind === "count" && tokens[end]?.text === "(" && draft.from === end + 1;
}

const EXTREME =
  /^(?:lowest|highest|weakest|strongest|worst|best|biggest|largest|smallest|fastest|slowest|steepest|sharpest|longest|shortest|deepest|hottest|coldest|warmest|wettest|driest|deadliest|greatest|busiest|most|least|low|high|peak|trough|first|only)$/;
const EXTREME_REACH = 6;

/** "the lowest in **18 months**", "a **10-month** low": how long a record has held, which is about no thing. */
export function isRecordSpan(tokens: Token[], { from, unitTo }: Draft): boolean {
  const next = tokens[unitTo]?.text === "-" ? unitTo + 1 : unitTo;
  if (/^(?:low|lows|high|highs|peak|peaks|record|trough|best|worst)$/.test(tokens[next]?.lower ?? "")) return true;
  let at = from - 1;
  while (at > from - 4 && /^(?:the|last|past|at|least)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  if (!/^(?:in|for|of|over)$/.test(tokens[at]?.lower ?? "")) return false;
  for (let back = at - 1; back >= Math.max(0, at - EXTREME_REACH); back -= 1) {
    if (tokens[back]?.kind !== "word") return false;
    if (EXTREME.test(tokens[back]?.lower ?? "")) return true;
  }
  return false;
}

const AGE_LEAD = /^(?:aged?|ages|under|over|above|below|between|older|younger|than|the|of|at|is|are|was|were|from|or)$/;
const AGE_REACH = 6;

/** "**children** under five", "most of the **dead** were under the age of 15": whose age is bounded. */
function boundedNoun({ doc }: ArticleView, draft: Draft, tree: SentenceTree): Concept | null {
  const { tokens } = doc;
  let at = draft.from - 1;
  // "the **striker**, 23,"
  const beside = tokens[at - 1];
  if (
    /^[,(]$/.test(tokens[at]?.text ?? "") &&
    at > tree.from &&
    beside?.text === beside?.lower &&
    beside &&
    isHuman(beside)
  )
    return { text: beside.text, head: at - 1, words: [at - 1] };
  while (at > draft.from - AGE_REACH && AGE_LEAD.test(tokens[at]?.lower ?? "")) at -= 1;
  const noun = tokens[at];
  if (!noun || at < tree.from || (at === draft.from - 1 && draft.numberFrom === draft.from)) return null;
  const isOfThose = /^(?:those|dead|injured|wounded)$/.test(noun.lower) || isHuman(noun);
  return isOfThose ? { text: noun.text, head: at, words: [at] } : null;
}

/** "edged up to 50.6 in May **from** 50.1": the two ends of one movement, however far apart. */
function isOtherEnd(tokens: Token[], before: Draft, draft: Draft): boolean {
  const isHere = tokens[before.from]?.sentence === tokens[draft.from]?.sentence && before.kind === draft.kind;
  return isHere && tokens[draft.from - 1]?.lower === "from" && /^(?:to|at)$/.test(tokens[before.from - 1]?.lower ?? "");
}

/** "put it at $14m, only $10m **of it** insured": of what the figure before it is. */
function isPartOfLast(tokens: Token[], before: Draft | undefined, draft: Draft): boolean {
  const isWhich = tokens[draft.from - 1]?.lower === "which" && tokens[draft.from - 2]?.lower === "of";
  const isShare = draft.kind === "ratio" || draft.kind === "percent";
  if (isWhich && isShare && before?.unit != null && tokens[before.from]?.sentence === tokens[draft.from]?.sentence)
    return true;
  const isParallel =
    before?.kind === draft.kind && tokens[draft.from - 1]?.lower === "of" && tokens[before.from - 1]?.lower === "of";
  if (isParallel && before?.unit === draft.unit && tokens[draft.from - 2]?.lower === "and" && draft.noun === null)
    return true;
  const isSame =
    before !== undefined && before.kind === draft.kind && draft.unit === before.unit && draft.unit !== null;
  const isOf =
    tokens[draft.unitTo]?.lower === "of" && /^(?:it|that|this|them|which)$/.test(tokens[draft.unitTo + 1]?.lower ?? "");
  return isSame && isOf && tokens[before.from]?.sentence === tokens[draft.from]?.sentence;
}

const AGED = /^(?:aged|ages|under|over|above|below|past)$/;

/** "the **orchestra**, now 100 years old": the phrase before the comma. */
function agedBeside({ doc }: ArticleView, draft: Draft, tree: SentenceTree): Concept | null {
  const { tokens } = doc;
  let at = draft.from - 1;
  while (at > tree.from && /^(?:now|already|then|just|only|about|nearly|almost)$/.test(tokens[at]?.lower ?? ""))
    at -= 1;
  if (tokens[at]?.text !== ",") return null;
  const from = phraseFrom(tokens, tree, at);
  const isNoun = from < at && isSubstantive(tree, at - 1) && !isTime(tokens, at - 1);
  return isNoun ? conceptOfRange(doc, tree, { from, to: at }) : null;
}

/** "two **daughters** aged 11 and 7". */
function agedNoun({ doc, drafts }: ArticleView, i: number, tree: SentenceTree): Concept | null {
  const { tokens } = doc;
  const [before, draft] = [drafts[i - 1], drafts[i] as Draft];
  const isSecond = tokens[draft.from - 1]?.lower === "and" && before?.rule === "age" && before.to === draft.from - 1;
  const first = isSecond ? before.from : draft.from;
  // What bends an age stands in it: "children **under** five".
  const aged = AGED.test(tokens[first]?.lower ?? "") ? first : first - 1;
  const noun = aged - (/^(?:the|ages?)$/.test(tokens[aged - 1]?.lower ?? "") ? 2 : 1);
  const isPerson = tree.classAt(noun) === "noun" || /^(?:those|all|anyone|everyone)$/.test(tokens[noun]?.lower ?? "");
  if (!AGED.test(tokens[aged]?.lower ?? "") || noun < tree.from || !isPerson || isTime(tokens, noun)) return null;
  return { text: (tokens[noun] as Token).text, head: noun, words: [noun] };
}

const PERSON_REACH = 40;

function personBefore(view: ArticleView, draft: Draft, sentence: Sentence, index: PlaceIndex): Concept | null {
  for (let at = draft.from - 1; at >= Math.max(sentence.from, draft.from - PERSON_REACH); at -= 1) {
    const i = index.byStart.get(at);
    const text = i !== undefined && view.names[i]?.type === "person" ? view.mentions[i]?.text : undefined;
    if (text === undefined) continue;
    const to = view.names[i as number]?.to ?? at + 1;
    return { text, head: to - 1, words: tokensOf({ from: at, to }) };
  }
  return null;
}
