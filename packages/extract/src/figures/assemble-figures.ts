import type { Figure } from "@newsledger/contracts";
import type { Attribution } from "../attribution/attribution.js";
import { chooseAttribution } from "../attribution/choose-attribution.js";
import { findHedges } from "../attribution/find-hedges.js";
import { gatherCandidates } from "../attribution/gather-candidates.js";
import { type SpeechView, viewSpeech } from "../attribution/speech-view.js";
import type { Sentence, Token } from "../tokens/token.js";
import { EXTRACTOR_VERSION } from "../version.js";
import { conceptOf, conceptOfNoun, type Told, wordsOf } from "./about-figure.js";
import type { ArticleView } from "./article-view.js";
import { type Carried, carrySubjects } from "./carry-subject.js";
import type { Concept } from "./concept.js";
import { dateFigure } from "./date-figure.js";
import { type DateStory, readDateStory } from "./date-story.js";
import type { Draft } from "./draft.js";
import { headWord } from "./head-word.js";
import { indexPlaces, type PlaceIndex } from "./index-places.js";
import { type Last, placesOf } from "./locate-figure.js";
import { populationOf } from "./population.js";
import { refineNouns } from "./refine-nouns.js";
import { ruleChain } from "./rule-chain.js";

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

/** Held to what came true of each kind on annotated news: `pnpm bench figures` prints the table. */
function confidenceOf(draft: Draft, carried: Carried | null): number {
  if (draft.quantifier !== null) return 0.6;
  if (draft.lent) return 0.8;
  if (draft.unit !== null || draft.kind === "age") return 0.95;
  if (draft.noun) return 0.8;
  return carried ? 0.7 : 0.6;
}

const GUESS = /^estimat/;

function assemble(
  view: ArticleView,
  speech: SpeechView,
  i: number,
  sentenceAt: number,
  story: DateStory,
  index: PlaceIndex,
  quoted: Attribution | null,
  isQuoted: boolean,
  last: Last,
  carried: Carried | null,
  told: (Concept | null)[],
): Figure {
  const { doc } = view;
  const { tokens, sentences, text } = doc;
  const draft = view.drafts[i] as Draft;
  const sentence = sentences[sentenceAt] as Sentence;
  const noun = draft.noun ?? carried?.noun ?? null;
  const target = { from: draft.from, to: draft.to, sentence: sentenceAt, isQuoted };
  const candidates = gatherCandidates(speech, target, quoted);
  const said = chooseAttribution(speech, target, candidates);
  // "400 peacekeepers, 200 of which": said in one breath.
  const isPart = /^(?:which|whom)$/.test(tokens[draft.to - 1]?.lower ?? "");
  const attribution = isPart ? last.attribution : (said?.attribution ?? null);
  last.attribution = attribution;
  if (last.sentence !== sentenceAt) last.places = [];
  const places = placesOf(view, i, sentence, index, carried, last);
  [last.sentence, last.places] = [sentenceAt, places];
  const isGuess =
    draft.bound === "exact" && attribution !== null && GUESS.test(tokens[attribution.cue.from]?.lower ?? "");
  const concept = aboutOf(view, i, sentence, index, carried, attribution, told);
  told.push(concept);
  const dated = dateFigure(view, i, story, last, attribution, isQuoted);
  [last.dated, last.datedAt] = [dated, sentenceAt];
  const isName = (at: number): boolean => view.trees.treeOf((tokens[at] as Token).sentence).classAt(at) === "name";
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
    head: headWord(tokens, draft, noun, concept, view.drafts[i - 1], isName),
    concept: concept?.text ?? null,
    places,
    asOf: dated?.edtf ?? null,
    ...speakerOf(view, attribution),
    hedges: hedgesOf(tokens, draft, sentence, attribution),
    quantifier: draft.quantifier,
    rule: ruleChain(
      draft,
      carried,
      { concept: concept?.text ?? null, places, dated: dated?.by ?? null },
      said?.via ?? null,
    ),
    extractorVersion: EXTRACTOR_VERSION,
    confidence: confidenceOf(draft, carried),
  };
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
  const story = readDateStory(view);
  const carried = carrySubjects(view, index, populationOf(view));
  const speech = viewSpeech(view.doc, view.trees, view.names, view.mentions, view.attributions);
  const told: (Concept | null)[] = [];
  let quoteAt = 0;
  const last: Last = { attribution: null, places: [], sentence: -1, dated: null, datedAt: -1 };
  return view.drafts.map((draft, i) => {
    while ((view.quotes[quoteAt]?.[0].to ?? Infinity) <= draft.from) quoteAt += 1;
    const [range, speaker] = view.quotes[quoteAt] ?? [];
    const isQuoted = range !== undefined && range.from < draft.from;
    const quoted = isQuoted && speaker ? speaker : null;
    const sentenceAt = (view.doc.tokens[draft.from] as Token).sentence;
    return assemble(view, speech, i, sentenceAt, story, index, quoted, isQuoted, last, carried[i] ?? null, told);
  });
}
