import type { Figure } from "@newsledger/contracts";
import type { Attribution } from "../attribution/attribution.js";
import { chooseAttribution } from "../attribution/choose-attribution.js";
import { findHedges } from "../attribution/find-hedges.js";
import { gatherCandidates } from "../attribution/gather-candidates.js";
import type { DateSpan } from "../dates/date-span.js";
import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Sentence, Token } from "../tokens/token.js";
import { isPlural, singularOf } from "../units/inflect.js";
import { EXTRACTOR_VERSION } from "../version.js";
import type { ArticleView } from "./article-view.js";
import { carryDate, surveyPeriod } from "./carry-date.js";
import { type Carried, carrySubject } from "./carry-subject.js";
import { chooseAsOf } from "./choose-as-of.js";
import type { Concept } from "./concept.js";
import type { Draft } from "./draft.js";
import { findConcept, findDoer, findMeasured, findRival } from "./find-concept.js";
import { indexPlaces, type PlaceIndex } from "./find-places.js";
import { goesOn, type Last, placesOf } from "./locate-figure.js";
import { headOf, type NounPhrase } from "./noun-phrase.js";
import { populationOf } from "./population.js";
import { refineNouns } from "./refine-nouns.js";
import { ruleChain } from "./rule-chain.js";
import { isSaidOfLast } from "./said-of-last.js";
import { isConversion } from "./share-nouns.js";

const BEFORE_REACH = 25;
const AFTER_REACH = 8;

function hedgesOf(tokens: Token[], draft: Draft, sentence: Sentence, attribution: Attribution | null): string[] {
  const lower = Math.max(
    attribution && attribution.content.from >= attribution.cue.to ? attribution.content.from : sentence.from,
    draft.from - BEFORE_REACH,
  );
  let from = draft.from;
  while (from > lower && !/^(?:;|but)$/.test(tokens[from - 1]?.lower ?? "")) from -= 1;
  const before = findHedges(tokens, { from, to: draft.to });
  const after = findHedges(tokens, { from: draft.to, to: Math.min(sentence.to, draft.to + AFTER_REACH) });
  const cue = attribution ? (tokens[attribution.cue.from]?.lower ?? "") : "";
  const own =
    /^(?:estimat|believ|think|thought|suspect|predict|project|forecast|expect)/.test(cue) && attribution?.speaker
      ? [cue]
      : [];
  return [...new Set([...before, ...after, ...own])];
}

function wordsOf(view: ArticleView, noun: NounPhrase): string {
  const { tokens, text } = view.doc;
  return text.slice((tokens[noun.from] as Token).start, (tokens[noun.head] as Token).end).replace(/["“”]/g, "");
}

/** "13,000 in Syria" beside "15,000 militants in Iraq": the place is what tells the two apart, and so part of the figure. */
function endOf(
  view: ArticleView,
  draft: Draft,
  carried: Carried | null,
  sentence: Sentence,
  index: PlaceIndex,
): number {
  const { tokens } = view.doc;
  if (!carried || tokens[draft.to]?.lower !== "in") return draft.to;
  const name = index.byStart.get(draft.to + 1);
  const to = name === undefined ? draft.to : (view.names[name]?.to ?? draft.to);
  return to <= sentence.to ? to : draft.to;
}

/** Held to what came true of each kind on annotated news: `pnpm bench figures` prints the table. */
function confidenceOf(draft: Draft, carried: Carried | null): number {
  if (draft.quantifier !== null) return 0.6;
  if (draft.unit !== null || draft.kind === "age") return 0.95;
  if (draft.noun) return 0.8;
  return carried ? 0.7 : 0.6;
}

/**
 * The thing measured, where the figure names it ("24% of adults"); the person of an age; else what the sentence says
 * the measure of, or what the figure before it was about.
 */
function conceptOf(view: ArticleView, i: number, sentence: Sentence, index: PlaceIndex, depth = 0): Concept | null {
  const draft = view.drafts[i] as Draft;
  const { tokens } = view.doc;
  const tree = view.trees.treeOf((tokens[draft.from] as Token).sentence);
  const isCounted =
    draft.noun !== null && (draft.kind === "count" || draft.rule === "fraction" || draft.rule === "count");
  if (draft.noun && draft.rule !== "fold" && !isCounted)
    return draft.kind === "age"
      ? { text: wordsOf(view, draft.noun), head: draft.noun.head }
      : findMeasured(view, draft, draft.noun, tree);
  const isLong = draft.kind === "duration" && tokens[draft.from - 1]?.lower !== "of";
  if (isLong || isCounted) return findDoer(view, draft, tree);
  if (draft.rule === "age") return agedNoun(view, i, tree) ?? personBefore(view, draft, sentence, index);
  const rival = findRival(view, draft, tree);
  if (rival) return rival;
  const before = view.drafts[i - 1];
  if (before && depth < 4 && before.kind !== draft.kind && isConversion(tokens, before, draft)) {
    const same = conceptOf(view, i - 1, sentence, index, depth + 1);
    return same?.owner ?? same;
  }
  if (depth < 4 && (goesOn(view, i, sentence) || saysMore(view, i, sentence, tree)))
    return conceptOf(view, i - 1, sentence, index, depth + 1);
  const floor = before && before.to > sentence.from ? before.unitTo : sentence.from;
  return findConcept(view, draft, sentence, tree, floor);
}

/** "sold $30bn in goods, up 31 percent": of what the figure before it is, whatever that measures. */
function saysMore({ drafts, doc }: ArticleView, i: number, sentence: Sentence, tree: SentenceTree): boolean {
  const [before, draft] = [drafts[i - 1], drafts[i] as Draft];
  if (!before || before.from < sentence.from || before.kind === "age" || before.kind === "duration") return false;
  const end = Math.max(before.unitTo, before.noun?.to ?? 0);
  return (
    end <= draft.from &&
    isSaidOfLast(doc.tokens, tree, end, { from: draft.from, to: Math.max(draft.unitTo, draft.from + 1) })
  );
}

/** "two **daughters** aged 11 and 7". */
function agedNoun({ doc, drafts }: ArticleView, i: number, tree: SentenceTree): Concept | null {
  const { tokens } = doc;
  const [before, draft] = [drafts[i - 1], drafts[i] as Draft];
  const isSecond = tokens[draft.from - 1]?.lower === "and" && before?.rule === "age" && before.to === draft.from - 1;
  const aged = (isSecond ? before.from : draft.from) - 1;
  const noun = aged - 1;
  if (tokens[aged]?.lower !== "aged" || noun < tree.from || tree.classAt(noun) !== "noun") return null;
  return { text: (tokens[noun] as Token).text, head: noun };
}

const PERSON_REACH = 40;

function personBefore(view: ArticleView, draft: Draft, sentence: Sentence, index: PlaceIndex): Concept | null {
  for (let at = draft.from - 1; at >= Math.max(sentence.from, draft.from - PERSON_REACH); at -= 1) {
    const i = index.byStart.get(at);
    const text = i !== undefined && view.names[i]?.type === "person" ? view.mentions[i]?.text : undefined;
    if (text !== undefined) return { text, head: (view.names[i as number]?.to ?? at + 1) - 1 };
  }
  return null;
}

/** "a battery **life of** 30 minutes": the length of a thing, not a time. */
function isNamedBefore(tokens: Token[], draft: Draft, { head }: Concept): boolean {
  return tokens[draft.from - 1]?.lower === "of" && head === draft.from - 2;
}

const PRICED =
  /^(?:shares|futures|stocks|prices|receipts|contracts|markets|yields|rates|bonds|scores|ratings|indices|indexes|points)$/;

/** "overall **cases** declined to 653": things that a bare number counts, not what has a price or a level. */
function isCountable(tokens: Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  return (text === lower || /^\p{Lu}\p{Ll}/u.test(text)) && isPlural(lower) && !PRICED.test(lower);
}

/** The lemma of what is counted or measured. A number without a unit counts its noun or nothing: what a level is of stands in its concept. */
function headWord(tokens: Token[], draft: Draft, noun: NounPhrase | null, concept: Concept | null): string | null {
  if (draft.rule === "fold") return "time";
  const isTimes = draft.kind === "ratio" && noun !== null && tokens[noun.head]?.lower === "times";
  if (noun && !(isTimes && concept)) return headOf(tokens, noun);
  if (draft.kind === "duration" && !(concept && isNamedBefore(tokens, draft, concept))) return "time";
  const isMeasured = draft.unit !== null || draft.rule === "multiple" || isTimes;
  const counts = concept && draft.kind === "count" && isCountable(tokens, concept.head);
  return concept && (isMeasured || counts) && draft.rule !== "age"
    ? singularOf((tokens[concept.head] as Token).text)
    : null;
}

const GUESS = /^estimat/;

function assemble(
  view: ArticleView,
  i: number,
  sentenceAt: number,
  bySentence: Map<number, DateSpan[]>,
  polled: string | null,
  index: PlaceIndex,
  quoted: Attribution | null,
  isQuoted: boolean,
  last: Last,
  population: NounPhrase | null,
): Figure {
  const { doc } = view;
  const { tokens, sentences, text } = doc;
  const draft = view.drafts[i] as Draft;
  const sentence = sentences[sentenceAt] as Sentence;
  const dates = bySentence.get(sentenceAt) ?? [];
  const carried = carrySubject(view, i, sentence, sentences[sentenceAt - 1], index, population);
  const noun = draft.noun ?? carried?.noun ?? null;
  const target = { from: draft.from, to: draft.to, sentence: sentenceAt, isQuoted };
  const candidates = gatherCandidates(doc, view.attributions, target, quoted);
  const said = chooseAttribution(doc, () => view.trees.treeOf(sentenceAt), target, candidates);
  // "400 peacekeepers, 200 of which": said in one breath.
  const isPart = /^(?:which|whom)$/.test(tokens[draft.to - 1]?.lower ?? "");
  const attribution = isPart ? last.attribution : (said?.attribution ?? null);
  last.attribution = attribution;
  if (last.sentence !== sentenceAt) last.places = [];
  const places = placesOf(view, i, sentence, index, carried, last);
  [last.sentence, last.places] = [sentenceAt, places];
  const isGuess =
    draft.bound === "exact" && attribution !== null && GUESS.test(tokens[attribution.cue.from]?.lower ?? "");
  const concept =
    carried && draft.unit !== null
      ? { text: wordsOf(view, carried.noun), head: carried.noun.head }
      : conceptOf(view, i, sentence, index);
  const ownDate = chooseAsOf(tokens, draft, view.drafts[i + 1], dates, attribution);
  const asOf = ownDate ?? carryDate(view, draft, bySentence, polled);
  const start = (tokens[draft.from] as Token).start;
  const end = (tokens[endOf(view, draft, carried, sentence, index) - 1] as Token).end;
  return {
    start,
    end,
    text: text.slice(start, end),
    low: draft.low,
    high: draft.high,
    bound: isGuess ? "about" : draft.bound,
    change: isGuess && draft.change === "=" ? "~" : draft.change,
    kind: draft.kind,
    unit: draft.unit,
    subject: noun ? wordsOf(view, noun) : null,
    head: headWord(tokens, draft, noun, concept),
    concept: concept?.text ?? null,
    places,
    asOf,
    ...speakerOf(view, attribution),
    hedges: hedgesOf(tokens, draft, sentence, attribution),
    quantifier: draft.quantifier,
    rule: ruleChain(draft, carried, { concept: concept?.text ?? null, places, ownDate, asOf }, said?.via ?? null),
    extractorVersion: EXTRACTOR_VERSION,
    confidence: confidenceOf(draft, carried),
  };
}

type SpeakerFields = Pick<Figure, "speaker" | "speakerOrg" | "speakerRole" | "speakerSpan" | "cueSpan" | "cue">;

function speakerOf({ doc }: ArticleView, attribution: Attribution | null): SpeakerFields {
  if (!attribution)
    return { speaker: null, speakerOrg: null, speakerRole: null, speakerSpan: null, cueSpan: null, cue: null };
  const { speaker, cue } = attribution;
  const spanOf = (from: number, to: number): [number, number] => [
    (doc.tokens[from] as Token).start,
    (doc.tokens[to - 1] as Token).end,
  ];
  const cueSpan = spanOf(cue.from, cue.to);
  return {
    speaker: attribution.name,
    speakerOrg: attribution.org,
    speakerRole: attribution.role,
    speakerSpan: speaker && spanOf(speaker.from, speaker.to),
    cueSpan,
    cue: doc.text.slice(cueSpan[0], cueSpan[1]),
  };
}

/** Ties each draft to its subject, places, time and speaker. */
export function assembleFigures(read: ArticleView): Figure[] {
  const view = { ...read, drafts: refineNouns(read) };
  const index = indexPlaces(view.doc.tokens, view.names, view.mentions);
  const datesBySentence = new Map<number, DateSpan[]>();
  for (const date of view.dates) {
    const at = (view.doc.tokens[date.from] as Token).sentence;
    const list = datesBySentence.get(at);
    if (list) list.push(date);
    else datesBySentence.set(at, [date]);
  }
  const polled = surveyPeriod(view, datesBySentence);
  const population = populationOf(view);
  let quoteAt = 0;
  const last: Last = { attribution: null, places: [], sentence: -1 };
  return view.drafts.map((draft, i) => {
    while ((view.quotes[quoteAt]?.[0].to ?? Infinity) <= draft.from) quoteAt += 1;
    const [range, speaker] = view.quotes[quoteAt] ?? [];
    const isQuoted = range !== undefined && range.from < draft.from;
    const quoted = isQuoted && speaker ? speaker : null;
    const sentenceAt = (view.doc.tokens[draft.from] as Token).sentence;
    return assemble(view, i, sentenceAt, datesBySentence, polled, index, quoted, isQuoted, last, population);
  });
}
