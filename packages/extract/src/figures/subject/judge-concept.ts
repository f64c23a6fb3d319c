import type { Attribution } from "../../attribution/attribution.js";
import { MONTH_NAMES } from "../../dates/day-names.js";
import { isSubstantive } from "../../syntax/is-substantive.js";
import { hasFiniteClass } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { NOBODY } from "../reading/no-noun.js";
import { type Concept, conceptOfTokens } from "./concept.js";
import { isTime } from "./is-time.js";

const DATELINE_REACH = 22;
const DASH = /^(?:-|--|–|—)$/;

/** The token behind "OSLO, May 3 (Nordwire) –"; the sentence's first where no dateline opens it. */
export function afterDateline(tokens: Token[], { from, to }: TokenRange): number {
  const first = tokens[from]?.text ?? "";
  const isLoud = /^\p{Lu}{3,}$/u.test(first);
  let isDated = false;
  let at = from;
  for (; at < Math.min(to, from + DATELINE_REACH); at += 1) {
    const { text, lower, spaced } = tokens[at] as Token;
    if (DASH.test(text) && (spaced || text !== "-") && tokens[at + 1]?.spaced !== false) break;
    isDated ||=
      MONTH_NAMES.has(lower) || /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lower) || text === ")";
    if (text === lower && /^[a-z]{4,}$/.test(text)) return from;
  }
  return DASH.test(tokens[at]?.text ?? "") && (isDated || isLoud) ? at + 1 : from;
}

const CLAUSAL = /^(?:that|which|who|whom|whose|where|when|while|because|although|if|ago|as)$/;
const SHUT = /^(?:adverb|preposition|conjunction|relative|modal|to|particle|pronoun|mark)$/;
const MARKS = /^(?:\.|['’]|["“”%)])$/;

/** Whether a token is of some other figure that no hyphen ties to its noun ("30-share index" keeps its number). */
function isOfFigure(view: Read, tree: SentenceTree, at: number): boolean {
  const { tokens } = view.doc;
  if (tokens[at]?.kind !== "number" && !tree.isQuantity(at) && tree.classAt(at) !== "number") return false;
  return view.drafts.some((draft) => at >= draft.numberFrom && at < draft.unitTo && !isTied(tokens, draft));
}

/** "the **10-year** yield". */
function isTied(tokens: Token[], { numberFrom, unitTo }: Draft): boolean {
  return tokens.slice(numberFrom, unitTo + 1).some(({ text, spaced }, i) => i > 0 && text === "-" && !spaced);
}

function isFiniteVerb(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  if (text !== lower || !hasFiniteClass(tree, at)) return false;
  const isTied = tokens[at - 1]?.text === "-" || tokens[at + 1]?.text === "-";
  return !isTied && !/^(?:compound|adjective)$/.test(tree.relationAt(at));
}

/** The text, with the figures around the one that is judged. */
export type Read = Pick<ArticleView, "doc" | "drafts">;

const EMPTY =
  /^(?:addition|tune|moment|beginning|end|start|outset|nightfall|dawn|dusk|way|case|least|most|further|rest|first|second|third|last|next|time|meantime|nobody|everything|something|anything|nothing|everyone|someone|anyone|average|total|all|other|others|one|top|north|south|east|west|northwest|northeast|southwest|southeast|tenth|fourth|fifth|sixth|seventh|eighth|ninth|fact|part|do|back|way|place|hand|offshore|onshore|overseas|abroad|ashore|behind|ahead|short|due|relative|middle|daily|weekly|monthly|yearly|annually|hourly|up|down|apiece|instead|saying|projected|forecast|estimated|danger|verge|brink|dark)$/;

/** These lead a phrase that says where or when, and no thing. */
const NOWHERE =
  /^(?:top|end|beginning|start|outset|moment|nightfall|dawn|dusk|tenth|fourth|fifth|sixth|seventh|eighth|ninth|north|south|east|west)$/;

/** The words of a phrase up to where it stops being one: a figure, a verb, a clause; null where nothing is left. */
function mended(view: Read, tree: SentenceTree, draft: Draft, concept: Concept, floor: number): number[] | null {
  const { tokens } = view.doc;
  const words = concept.words.filter((at) => at >= floor);
  const isFigure = (at: number): boolean => isOfFigure(view, tree, at);
  while (words.length > 0 && (isFigure(words[0] as number) || !opensPhrase(tokens, tree, words[0] as number)))
    words.shift();
  // "the pact **limits** boats": a verb that the tagger took for a noun.
  const limit = words.findIndex((at, i) => i > 0 && LIMITS.test(tokens[at]?.lower ?? ""));
  if (limit > 0 && limit < words.length - 1) words.splice(0, limit + 1);
  const joint = words.findIndex((at, i) => i > 0 && tokens[at]?.lower === "and" && tokens[at - 1]?.text === ",");
  if (joint > 0) words.splice(joint - (words[joint - 1] === (words[joint] as number) - 1 ? 1 : 0));
  // "a bridge **nobody** uses"
  const nobody = words.findIndex((at, i) => i > 0 && NOBODY.test(tokens[at]?.lower ?? ""));
  if (nobody > 0) words.splice(nobody);
  const ago = words.findIndex((at) => tokens[at]?.lower === "ago");
  if (ago >= 0) words.splice(0, ago + 1);
  const end = words.findIndex(
    (at, i) =>
      i > 0 &&
      ((isFigure(at) && isLast(tokens, tree, words, i)) || (at !== concept.head && isFiniteVerb(tokens, tree, at))),
  );
  const kept = end < 0 ? words : words.slice(0, end);
  if (kept.some((at, i) => i > 0 && opensClause(tokens, tree, at))) return null;
  // "the bar **charges** $5": right before an amount, without a mark or a preposition, stands a verb.
  const isAfter = PARTICLE.test(tokens[draft.from - 1]?.lower ?? "") || isAccounting(tokens, draft.from);
  const last = isAfter ? draft.from - 2 : draft.from - 1;
  if (kept.length > 1 && kept.at(-1) === last && mayBeVerb(tokens, tree, last)) kept.pop();
  while (kept.length > 0 && !closesPhrase(tokens, tree, kept)) kept.pop();
  return kept.length > 0 ? kept : null;
}

/** "a team **of 18**"; "the 30 **year rate**" and "the index of 100 **leading shares**" go on. */
function isLast(tokens: Token[], tree: SentenceTree, words: number[], i: number): boolean {
  let next = i;
  while (
    next < words.length &&
    (tokens[words[next] as number]?.kind === "number" || tree.isQuantity(words[next] as number))
  )
    next += 1;
  return next >= words.length || !/^(?:noun|name|adjective|mark)$/.test(tree.classAt(words[next] as number));
}

const LIMITS = /^(?:limits|caps|restricts|confines)$/;
const PARTICLE = /^(?:in|back)$/;

/** "Tourism **accounts for** 12%": the tagger takes the verb for a plural. */
function isAccounting(tokens: Token[], from: number): boolean {
  return tokens[from - 1]?.lower === "for" && tokens[from - 2]?.lower === "accounts";
}

function mayBeVerb(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  return text === lower && /[a-z]{2}(?:s|ed)$/.test(lower) && isSubstantive(tree, at - 1);
}

function opensClause(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const isTied = tokens[at - 1]?.text === "-";
  return CLAUSAL.test(tokens[at]?.lower ?? "") && tree.classAt(at) !== "determiner" && !isTied;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower;

function opensPhrase(tokens: Token[], tree: SentenceTree, at: number): boolean {
  const { kind, text, lower } = tokens[at] as Token;
  // "**In** addition another $12m", not "Of Mice and Men"
  const isFirst =
    /^(?:in|on|at|for|by|from|with|after|before|since|during|under|among|despite)$/.test(lower) && at === tree.from;
  if (text !== lower && !(isFirst && tree.classAt(at) === "preposition" && !isCapital(tokens[at + 1]))) return true;
  if (kind !== "word") return kind === "number" || /^["“$£€]$/.test(text);
  if (hasFiniteClass(tree, at) && /ed$/.test(lower)) return false;
  // ", **surprising** markets": what follows a comma so tells on.
  if (/[a-z]{3}ing$/.test(lower) && tokens[at - 1]?.text === "," && at - 1 > tree.from) return false;
  if (/^(?:least|most|further|ago|so|far|fortnight|ly)$/.test(lower)) return false;
  return !SHUT.test(tree.classAt(at)) || (tree.classAt(at) === "adverb" && isSubstantive(tree, at + 1));
}

/** A phrase ends in a noun or a name, in a number that is of a name, or in one that a determiner makes a noun ("the injured"). */
function closesPhrase(tokens: Token[], tree: SentenceTree, words: number[]): boolean {
  const at = words.at(-1) as number;
  const { text, lower, kind } = tokens[at] as Token;
  if (kind === "punct") return MARKS.test(text) && words.length > 1;
  if (text !== lower || kind === "number") return true;
  const klass = tree.classAt(at);
  if (klass === "noun" || klass === "name" || klass === "gerund") return true;
  const isOnly = words.length === 1;
  return (
    /^(?:adjective|participle|base|present|other|past)$/.test(klass) && (isOnly || tree.classAt(at - 1) !== "noun")
  );
}

/** A concept as far as it is whole, or null. */
export type Judge = (concept: Concept | null) => Concept | null;

/**
 * A concept as far as it is a whole noun phrase of the text that may be measured: nothing of a dateline, no other figure, no verb or
 * clause, no time, and not he who says it. Null where nothing of it is.
 */
export function judgeConcept(
  view: Read,
  tree: SentenceTree,
  draft: Draft,
  concept: Concept,
  attribution: Attribution | null,
): Concept | null {
  const { doc } = view;
  const { tokens } = doc;
  if (concept.words.some((at) => at < tree.from || at >= tree.to)) return concept;
  const floor = afterDateline(doc.tokens, tree);
  const words = mended(view, tree, draft, concept, floor);
  if (words === null) return null;
  // "on **top of** the fees": what is at the top is none of it.
  const of = words.findIndex((at) => tokens[at]?.lower === "of");
  if (of > 0 && NOWHERE.test(tokens[words[of - 1] as number]?.lower ?? "")) words.splice(0, of + 1);
  const head = words.includes(concept.head) ? concept.head : lastNoun(tree, words);
  if (isNoThing(doc, tree, head, words) || isSpeaker(doc.tokens, draft, concept, attribution, head)) return null;
  if (words.length === concept.words.length) return concept;
  const whole = conceptOfTokens(doc, words, head);
  return whole && { ...concept, ...whole };
}

function isNoThing({ tokens }: TokenisedText, tree: SentenceTree, head: number, words: number[]): boolean {
  if (isTime(tokens, head)) return words.length < 3;
  const { text, lower } = tokens[head] as Token;
  // "On the **16th** it was 212"
  if (/^(?:st|nd|rd|th)$/.test(tokens[words.at(-1) as number]?.lower ?? "")) return true;
  if (/^(?:being|having|doing|getting|becoming|receiving)$/.test(lower)) return true;
  if (words.length === 1 && text === lower && /^(?:participle|past|base)$/.test(tree.classAt(head))) return true;
  const isIdle = (at: number): boolean =>
    EMPTY.test(tokens[at]?.lower ?? "") || /^(?:a|an|the|this|that|these|those)$/.test(tokens[at]?.lower ?? "");
  return words.every(isIdle) || (EMPTY.test(lower) && NOWHERE.test(lower));
}

const SAYS =
  /^(?:said|says?|saying|told|tells?|puts?|valu|guess|found|finds|accord|estimat|believ|think|thought|spoke|speak|claim|insist|admit|add(?:ed|s)|not(?:ed|es)|warn|stat(?:ed|es)|explain|quoted|argu|confirm|acknowledg|conced|suggest|calculat|reckon|caution|testif|tweet|wrote|writ)/;

/** Who says it is not what it is of, unless they tell of themselves ("Acme reported", "the union wants"). */
function isSpeaker(
  tokens: Token[],
  draft: Draft,
  concept: Concept,
  attribution: Attribution | null,
  head: number,
): boolean {
  const speaker = attribution?.speaker;
  // "Supporters say **by** 55 percent": they are those who are counted.
  if (attribution?.cue.to === draft.from - 1 && /^(?:at|by)$/.test(tokens[draft.from - 1]?.lower ?? "")) return false;
  if (!speaker || concept.isStandIn || head < speaker.from || head >= speaker.to) return false;
  return SAYS.test(tokens[attribution.cue.from]?.lower ?? "");
}

function lastNoun(tree: SentenceTree, words: number[]): number {
  let head = words.at(-1) as number;
  for (const at of words)
    if (isSubstantive(tree, at)) head = at;
    else if (tree.classAt(at) === "preposition") break;
  return head;
}
