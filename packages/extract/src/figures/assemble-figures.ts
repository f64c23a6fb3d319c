import type { Figure } from "@newsledger/contracts";
import type { Attribution } from "../attribution/attribution.js";
import { chooseAttribution } from "../attribution/choice/choose-attribution.js";
import { gatherCandidates } from "../attribution/choice/gather-candidates.js";
import { findHedges } from "../attribution/cues/find-hedges.js";
import { type Finding, findingBefore, findingIn } from "../attribution/cues/report-findings.js";
import { goOnFrom } from "../attribution/go-on-from.js";
import { goOnOver } from "../attribution/go-on-over.js";
import { askPollster } from "../attribution/naming/ask-pollster.js";
import { speakerFields } from "../attribution/naming/speaker-fields.js";
import { sourceWithin } from "../attribution/quotes/within-quotation.js";
import { type SpeechView, viewSpeech } from "../attribution/speech-view.js";
import type { Sentence, Token } from "../tokens/token.js";
import { singularOf } from "../units/inflect.js";
import { EXTRACTOR_VERSION } from "../version.js";
import type { ArticleView } from "./article-view.js";
import type { ReadFigure } from "./confidence/confidence-features.js";
import { confidenceOf } from "./confidence/confidence-of.js";
import { indexPlaces, type PlaceIndex } from "./place/index-places.js";
import { type Last, placesOf } from "./place/locate-figure.js";
import type { Draft } from "./reading/draft.js";
import { headOf, type NounPhrase } from "./reading/noun-phrase.js";
import { ruleChain } from "./rule-chain.js";
import { conceptOf, conceptOfNoun, type Told, wordsOf } from "./subject/about-figure.js";
import { type Carried, carrySubjects } from "./subject/carry-subject.js";
import type { Concept } from "./subject/concept.js";
import { phraseOf, type Ruled, ruleHeads } from "./subject/fill-noun.js";
import { headWord, isTimes } from "./subject/head-word.js";
import { populationOf } from "./subject/population.js";
import { refineNouns } from "./subject/refine-nouns.js";
import { dateFigure } from "./time/date-figure.js";
import { type DateStory, readDateStory } from "./time/date-story.js";
import type { Choosers } from "./weighing/choosers.js";

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

const GUESS = /^estimat/;

/** One article while it is read, figure by figure. */
interface Reading {
  view: ArticleView;
  speech: SpeechView;
  story: DateStory;
  places: PlaceIndex;
  /** By figure: the noun that it does not name itself. */
  carried: (Carried | null)[];
  /** What the figures before are about. */
  told: (Concept | null)[];
  last: Last;
  finding: Finding;
  choosers: Choosers;
}

/** Whether a figure stands in a quotation, and who holds it. */
interface Quoting {
  isQuoted: boolean;
  quoted: Attribution | null;
}

function saidBy(reading: Reading, i: number, sentence: number, { isQuoted, quoted }: Quoting) {
  const { view, speech, last, finding } = reading;
  const draft = view.drafts[i] as Draft;
  const target = { from: draft.from, to: draft.to, sentence, isQuoted };
  const candidates = gatherCandidates(speech, target, quoted);
  const inner = sourceWithin(speech, target, reading.carried[i] ? last.attribution : null);
  const chosen = inner ?? chooseAttribution(speech, target, candidates) ?? findingIn(speech, target, candidates);
  const before = last.sentence === sentence ? view.drafts[i - 1] : undefined;
  const said =
    chosen ??
    (before ? goOnFrom(speech, before, target, last.attribution) : null) ??
    goOnOver(speech, target) ??
    askPollster(speech, target);
  // "400 peacekeepers, 200 of which", "including 40 in Niger": said in one breath.
  const { tokens } = view.doc;
  const isPart =
    /^(?:which|whom)$/.test(tokens[draft.to - 1]?.lower ?? "") ||
    (before !== undefined &&
      tokens.slice(Math.max(before.to, draft.from - 2), draft.from).some(({ lower }) => lower === "including"));
  const attribution = isPart
    ? last.attribution
    : (said?.attribution ?? findingBefore(speech, target, draft.kind, finding));
  reading.finding = { attribution, kind: draft.kind, sentence };
  return { attribution, via: said?.via ?? null };
}

function assemble(reading: Reading, i: number, quoting: Quoting): ReadFigure {
  const { view, places: index, last, told, choosers } = reading;
  const { tokens, sentences, text } = view.doc;
  const draft = view.drafts[i] as Draft;
  const carried = reading.carried[i] ?? null;
  const sentenceAt = (tokens[draft.from] as Token).sentence;
  const sentence = sentences[sentenceAt] as Sentence;
  const counted = draft.noun ?? carried?.noun ?? null;
  const { attribution, via } = saidBy(reading, i, sentenceAt, quoting);
  last.attribution = attribution;
  if (last.sentence !== sentenceAt) last.places = [];
  const places = placesOf(view, i, sentence, index, carried, last);
  [last.sentence, last.places] = [sentenceAt, places];
  const isGuess =
    draft.bound === "exact" && attribution !== null && GUESS.test(tokens[attribution.cue.from]?.lower ?? "");
  const concept = aboutOf(view, i, sentence, index, carried, attribution, told);
  const ruled = dateFigure(view, i, reading.story, last, attribution, quoting.isQuoted);
  [last.dated, last.datedAt] = [ruled, sentenceAt];
  const dated = choosers.date(view, i, {
    dated: ruled,
    story: reading.story,
    attribution,
    isQuoted: quoting.isQuoted,
    noun: counted?.head ?? -1,
    concept: concept?.head ?? -1,
    persons: index.personEnds,
  });
  const isName = (at: number): boolean => view.trees.treeOf((tokens[at] as Token).sentence).classAt(at) === "name";
  const head = headWord(tokens, draft, counted, concept, view.drafts[i - 1], isName);
  told.push(concept);
  const weighed = weighNoun(reading, i, { noun: counted, concept, head, attribution });
  const noun = weighed ?? counted;
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
    subject:
      noun && !(concept && isTimes(tokens, draft, noun))
        ? wordsOf(view, noun)
        : measuredThing(tokens, concept, head, places),
    head: weighed ? headOf(tokens, weighed) : head,
    concept: concept?.text ?? null,
    places,
    asOf: dated?.edtf ?? null,
    ...speakerFields(view.doc, attribution),
    hedges: hedgesOf(tokens, draft, sentence, attribution),
    quantifier: draft.quantifier,
    rule: ruleChain(
      draft,
      carried,
      { concept: concept?.text ?? null, isWeighed: weighed !== null, places, dated: dated?.by ?? null },
      via,
    ),
    extractorVersion: EXTRACTOR_VERSION,
  };
}

/** What a figure most likely counts or measures where the rules leave it open. */
function weighNoun({ view, places, told, carried, choosers }: Reading, i: number, ruled: Ruled): NounPhrase | null {
  const chosen = choosers.noun(view, i, ruleHeads(view, i, places, told, carried, ruled));
  // Whose it is, is told already.
  const isOwner = chosen?.at === ruled.concept?.head && chosen?.tree.classAt(chosen.at) === "name";
  return chosen && !isOwner ? phraseOf(view.doc, chosen) : null;
}

/** What a measure without a counted noun is of: the concept, where the head is taken from it, without its owner; no mere place. */
function measuredThing(tokens: Token[], concept: Concept | null, head: string | null, places: string[]): string | null {
  const thing = concept?.thing ?? concept;
  const word = thing && tokens[thing.head];
  const isOfHead = word && head !== null && [word.lower, singularOf(word.text)].includes(head);
  return isOfHead && !places.includes(thing.text) ? thing.text : null;
}

function isNameAt({ doc, trees }: ArticleView, at: number): boolean {
  const { text, lower, sentence } = doc.tokens[at] as Token;
  const tree = trees.treeOf(sentence);
  return tree.classAt(at) === "name" || (text !== lower && at > tree.from);
}

/** What the figure is about: never what it counts itself ("12 people were killed and **30** wounded"). */
function aboutOf(
  view: ArticleView,
  i: number,
  sentence: Sentence,
  index: PlaceIndex,
  carried: Carried | null,
  attribution: Attribution | null,
  told: Told,
): Concept | null {
  const draft = view.drafts[i] as Draft;
  if (carried && draft.unit !== null) return conceptOfNoun(view, carried.noun);
  const concept = conceptOf(view, i, sentence, index, attribution, told);
  if (!carried || !concept) return concept;
  // Of what is counted already, only a level of it says more: "the **toll** stood at 30".
  const isOwner = concept.isMeasured === false || isNameAt(view, concept.head);
  return concept.head === carried.noun.head || (draft.kind === "count" && isOwner) ? null : concept;
}

/** Ties each draft to its subject, places, time and speaker; `choosers` weigh what the rules leave open. */
export function assembleFigures(read: ArticleView, choosers: Choosers): Figure[] {
  const view = { ...read, drafts: refineNouns(read) };
  const places = indexPlaces(view.doc, view.names, view.mentions);
  const reading: Reading = {
    view,
    speech: viewSpeech(view.doc, view.trees, view.nameIndex, view.makers, view.attributions),
    story: readDateStory(view),
    places,
    carried: carrySubjects(view, places, populationOf(view)),
    told: [],
    finding: { attribution: null, kind: "", sentence: -1 },
    last: { attribution: null, places: [], sentence: -1, dated: null, datedAt: -1 },
    choosers,
  };
  let quoteAt = 0;
  return view.drafts.map((draft, i) => {
    while ((view.quotes[quoteAt]?.[0].to ?? Infinity) <= draft.from) quoteAt += 1;
    const [range, speaker] = view.quotes[quoteAt] ?? [];
    const isQuoted = range !== undefined && range.from < draft.from;
    const figure = assemble(reading, i, { isQuoted, quoted: isQuoted && speaker ? speaker : null });
    return { ...figure, confidence: confidenceOf(figure) };
  });
}
