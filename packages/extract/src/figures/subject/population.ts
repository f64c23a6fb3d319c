import { hasFiniteClass } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import { isPlural, singularOf } from "../../units/inflect.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { type NounPhrase, readNounPhrase } from "../reading/noun-phrase.js";
import { isTime } from "./is-time.js";

const POLL = /^(?:polls?|surveys?|surveyed|polled|polling|questioned|interviewed|respondents)$/;
const NO_PEOPLE = /^(?:points|seats|votes|states|polls|surveys|districts|percentages|shows|ballots|questions|times)$/;
const NEAR = 7;
/** The number of those who were asked says more than how often a group is named. */
const ASKED = 4;

function isAsked(tokens: Token[], { from, noun }: Draft): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) if (POLL.test(tokens[at]?.lower ?? "")) return true;
  const after = noun ? noun.to : from;
  for (let at = after; at < after + 3; at += 1) if (POLL.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

function isShare({ kind, rule }: Draft): boolean {
  return kind === "percent" || (kind === "ratio" && rule === "fraction");
}

/** Whom the shares of a poll are of: those who were asked, else the group that most shares name; null in an article without a poll. */
export function populationOf({ doc, drafts }: ArticleView): NounPhrase | null {
  const { tokens } = doc;
  if (!tokens.some(({ lower }) => POLL.test(lower))) return null;
  const votes = new Map<string, { noun: NounPhrase; count: number }>();
  for (const draft of drafts) {
    const { noun } = draft;
    const word = noun && tokens[noun.head];
    if (!noun || !word || !isPlural(word.text) || NO_PEOPLE.test(word.lower) || isTime(tokens, noun.head)) continue;
    const weight = isShare(draft) && tokens[draft.unitTo]?.lower === "of" ? 1 : isAsked(tokens, draft) ? ASKED : 0;
    if (weight === 0) continue;
    const known = votes.get(singularOf(word.text));
    if (known) known.count += weight;
    else votes.set(singularOf(word.text), { noun, count: weight });
  }
  let best: { noun: NounPhrase; count: number } | null = null;
  for (const vote of votes.values()) if (!best || vote.count > best.count) best = vote;
  return best?.noun ?? null;
}

/** What those who are asked do; as words they are nouns as well. */
const OPINION =
  /^(?:say|said|think|thought|support|supported|oppose|opposed|approve|approved|disapprove|disapproved|report|reported|favou?r|favou?red|believe|believed|want|wanted|agree|agreed|disagree|disagreed|plan|view|viewed|see|saw|trust|prefer|preferred|back|backed|expect|expected|feel|felt|describe|described|consider|call|worry|fear|chose|choose|voted|rate|rated|identify|identified|have|had|would|will|do|did|don't|didn't|were|are|strongly|somewhat)$/;

/** "41 percent **report** difficulty", not "41 percent support for". */
export function isOpinion(tokens: Token[], at: number): boolean {
  return OPINION.test(tokens[at]?.lower ?? "") && !/^(?:for|from|of|in|among|,|\.)$/.test(tokens[at + 1]?.lower ?? "");
}

const TOLD = /^(?:past|present|modal|gerund)$/;
const MOVED_TO = /^(?:by|to|at|from|up|down|was|is|than|with|over|under|of)$/;

/** "**41 percent** say", "**15%** enthusiastic", "**18%** who would": a share of people, who are not named with it. */
export function isShareOfPeople(tokens: Token[], tree: SentenceTree, draft: Draft): boolean {
  if (!isShare(draft) || draft.noun || draft.change === "up" || draft.change === "down") return false;
  const before = tokens[draft.from - 1]?.lower ?? "";
  if (draft.from > tree.from && MOVED_TO.test(before) && before !== "with") return false;
  const at = draft.unitTo;
  const next = tokens[at];
  if (at >= tree.to || next?.kind !== "word" || next.text !== next.lower) return false;
  if (next.lower === "who") return true;
  if (/^(?:is|was|has|points?|a)$/.test(next.lower)) return false;
  if (isOpinion(tokens, at)) return true;
  const klass = tree.classAt(at);
  if (TOLD.test(klass)) return true;
  if (klass === "adverb") return at + 1 < tree.to && hasFiniteClass(tree, at + 1);
  const isList = /^(?:[:,;–—]|-|--|and|or)$/.test(before);
  return isList && /^(?:adjective|participle)$/.test(klass) && !/(?:er|more|less)$/.test(next.lower);
}

/** "**Among women**, 60% agree": the group that the clause of a share begins with. */
export function groupBefore(tokens: Token[], tree: SentenceTree, draft: Draft): NounPhrase | null {
  for (let at = draft.from - 1; at >= Math.max(tree.from, draft.from - NEAR * 2); at -= 1) {
    const { lower } = tokens[at] as Token;
    if (/^[;:]$/.test(lower)) return null;
    if (lower !== "among") continue;
    const noun = readNounPhrase(tokens, at + 1, draft.from);
    return noun && tokens[noun.to]?.text === "," ? noun : null;
  }
  return null;
}
