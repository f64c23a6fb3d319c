import type { Relation } from "../../syntax/relation.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Sentence, Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { ArticleView } from "../article-view.js";
import { placesAfter } from "../place/find-places.js";
import type { PlaceIndex } from "../place/index-places.js";
import type { Draft } from "../reading/draft.js";
import { type NounPhrase, readNounPhrase } from "../reading/noun-phrase.js";
import { OF_NOUNS } from "../reading/word-sets.js";
import { rootOf } from "./clause.js";
import { isGroupBefore } from "./head-word.js";
import { isTime } from "./is-time.js";
import { isHuman, isOfVictims } from "./of-people.js";
import { groupBefore, isShareOfPeople } from "./population.js";

export interface Carried {
  noun: NounPhrase;
  places: string[];
}

const HARMED = /^(?:dead|injured|wounded|missing|displaced|infected|homeless|sick|unemployed|hungry|killed|arrested)$/;

/** "the number of **injured**", "a count of the **dead**": people by what befell them. */
function harmed(tokens: Token[], at: number): NounPhrase | null {
  const head = tokens[at]?.lower === "the" ? at + 1 : at;
  return HARMED.test(tokens[head]?.lower ?? "") ? { from: head, to: head + 1, head } : null;
}

const NUMBER_REACH = 60;

/** "the number of **people**", "the net flow of **foreign fighters**": the last such phrase of a stretch of tokens. */
function numberOf(tokens: Token[], from: number, to: number): NounPhrase | null {
  for (let at = to - 2; at >= Math.max(from, to - NUMBER_REACH); at -= 1) {
    if (tokens[at + 1]?.lower !== "of" || !OF_NOUNS.has(tokens[at]?.lower ?? "")) continue;
    const noun = readNounPhrase(tokens, at + 2, to) ?? harmed(tokens, at + 2);
    if (noun) return noun;
  }
  return null;
}

const THOSE = /^(?:which|whom|them|these|those)$/;
const OTHERS = /^(?:more|fewer|others|rest|remainder)$/;
const ANOTHER = /^(?:another|further|other|first|last|next|remaining)$/;

/** "200 **of which**", "**of those**, 790", "six **of them**": a part of what was just counted, and no larger than it. */
function isPartOf(tokens: Token[], { from, to, unitTo }: Draft): boolean {
  if (to > unitTo && THOSE.test(tokens[to - 1]?.lower ?? "")) return true;
  const at = tokens[from - 1]?.text === "," ? from - 2 : from - 1;
  return THOSE.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "of";
}

/** "**another** six", "**the other** two", "two **more**": so many besides those just counted. */
function isBesides(tokens: Token[], { from, numberFrom, to }: Draft): boolean {
  return (
    ANOTHER.test(tokens[from - 1]?.lower ?? "") ||
    ANOTHER.test(tokens[numberFrom - 1]?.lower ?? "") ||
    OTHERS.test(tokens[to]?.lower ?? "")
  );
}

const FOLLOWS =
  /^(?:injured|killed|wounded|dead|missing|arrested|hurt|detained|rescued|hospitali[sz]ed|had|have|has|were|are|was|is|in|at|on|of|by|because|after|before|since|until|during|than|when|if|as|for|this|last|next|who|whom|more|others|per|a|returned|died|to|,|\.|;|from|and|while|but|or|would|will|should|must|can|voted|remain|remained|did|said|say|could|may|came|"|”|)$/;
const VERBAL = /^(?:past|present|modal|participle|base)$/;

/** Whether the words after a bare number go on about people or things just named. */
function isAnaphoric(tokens: Token[], tree: SentenceTree, draft: Draft): boolean {
  if (isPartOf(tokens, draft) || draft.to >= tree.to) return true;
  return FOLLOWS.test(tokens[draft.to]?.lower ?? "") || VERBAL.test(tree.classAt(draft.to));
}

const sizeOf = ({ low, high }: Draft): number => Math.max(low ?? 0, high ?? 0);

const COUNTED_BACK = 12;

/** What was counted in a stretch before a figure, last first, with the words that each carried itself. */
function countedBefore(view: ArticleView, i: number, from: number, known: Map<number, NounPhrase>): Counted[] {
  const { tokens } = view.doc;
  const draft = view.drafts[i] as Draft;
  const isPart = isPartOf(tokens, draft);
  const isHarmed = draft.unit === null && isOfVictims(tokens, draft);
  const found: Counted[] = [];
  for (let k = i - 1; k >= Math.max(0, i - COUNTED_BACK) && (view.drafts[k] as Draft).from >= from; k -= 1) {
    const before = view.drafts[k] as Draft;
    const noun = before.noun ?? known.get(k);
    if (!noun || (before.kind !== "count" && !before.unit?.startsWith("1/")) || isTime(tokens, noun.head)) continue;
    if (isHarmed && !isPart && !isHuman(tokens[noun.head] as Token)) continue;
    const isTooFew = before.quantifier === null && sizeOf(before) < sizeOf(draft);
    if (isPart && isTooFew) continue;
    if (sizeOf(before) === 1 && sizeOf(draft) > 1) continue;
    found.push({ noun, draft: before });
  }
  return found;
}

interface Counted {
  noun: NounPhrase;
  draft: Draft;
}

const RANK: Partial<Record<Relation, number>> = { subject: 3, object: 2, root: 2 };

/** Of several things counted in the sentence before, the one that its verb is told of. */
function foremost(view: ArticleView, found: Counted[]): NounPhrase | null {
  const [first, ...others] = found;
  if (!first || others.length === 0) return first?.noun ?? null;
  const tree = view.trees.treeOf((view.doc.tokens[first.draft.from] as Token).sentence);
  let best = first;
  const rank = ({ noun, draft }: Counted): number =>
    noun.head >= tree.from && noun.head < tree.to && draft.noun ? (RANK[tree.relationAt(noun.head)] ?? 1) : 1;
  for (const other of others) if (rank(other) > rank(best)) best = other;
  return best.noun;
}

const SAME_BACK = 40;

/** "**the six**", "all 37", "four of the six": those of whom as many were counted before. */
function sameNumber(drafts: Draft[], i: number, tokens: Token[]): NounPhrase | null {
  const draft = drafts[i] as Draft;
  const lead = tokens[draft.numberFrom - 1]?.lower ?? "";
  const whole = drafts[i + 1];
  const isOfWhole =
    whole !== undefined &&
    tokens[draft.unitTo]?.lower === "of" &&
    tokens[draft.unitTo + 1]?.lower === "the" &&
    whole.numberFrom === draft.unitTo + 2 &&
    whole.noun === null;
  const { low, high } = isOfWhole ? whole : draft;
  if (!(isOfWhole || /^(?:the|all|these|those)$/.test(lead)) || low === null || low !== high || low < 3) return null;
  for (let k = i - 1; k >= Math.max(0, i - SAME_BACK); k -= 1) {
    const before = drafts[k] as Draft;
    if (before.low === low && before.high === high && before.kind === "count" && before.noun) return before.noun;
  }
  return null;
}

const ASKED_BACK = 6;
const LEADS = /^(?:on|at|to|by|from|against|versus)$/;

/** "63 percent of adults agree; 41 percent say": a share told without those it is of is of whom the shares before it were, or of all who were asked. */
function sharedNoun(view: ArticleView, i: number, population: NounPhrase | null): NounPhrase | null {
  const draft = view.drafts[i] as Draft;
  const { tokens } = view.doc;
  const at = (tokens[draft.from] as Token).sentence;
  const tree = view.trees.treeOf(at);
  // "Labour is **on** 17%": no subject stands behind such a word, whatever the tree says.
  const isLed = LEADS.test(tokens[draft.from - 1]?.lower ?? "");
  const told = agentsBefore(view.drafts, i, tokens, tree);
  if (told) return told;
  const isSubject = !isLed && tree.relationAt(rootOf(tree, { from: draft.numberFrom, to: draft.unitTo })) === "subject";
  if (!isShareOfPeople(tokens, tree, draft) && !(isSubject && draft.kind === "percent")) return null;
  const group = groupBefore(tokens, tree, draft);
  if (group) return group;
  const paragraph = view.doc.sentences[at]?.paragraph ?? 0;
  for (let k = i - 1; k >= Math.max(0, i - ASKED_BACK); k -= 1) {
    const before = view.drafts[k] as Draft;
    const sentence = (tokens[before.from] as Token).sentence;
    if (sentence !== at && population) return population;
    // "Half of all whites agree. **Millennials** are hopeful. Nine in 10 say …": a group that was told of since.
    const told = sentence < at - 1 ? groupToldOf(view, at - 1) : null;
    if (told) return told;
    if (paragraph - (view.doc.sentences[sentence]?.paragraph ?? 0) > 1) return null;
    const isOf = tokens[before.unitTo]?.lower === "of" || before.rule === "fraction";
    if (
      (before.kind === "percent" || before.rule === "fraction") &&
      before.noun &&
      isOf &&
      isPlural((tokens[before.noun.head] as Token).text)
    )
      return before.noun;
  }
  return population;
}

/** "liked by 36 percent of adults and **disliked by** 24": the same people did the second. */
function agentsBefore(drafts: Draft[], i: number, tokens: Token[], tree: SentenceTree): NounPhrase | null {
  const [before, draft] = [drafts[i - 1], drafts[i] as Draft];
  if (!before?.noun || before.from < tree.from || before.kind !== draft.kind) return null;
  const isDoneBy = ({ from }: Draft): boolean =>
    tokens[from - 1]?.lower === "by" && /^(?:past|participle)$/.test(tree.classAt(from - 2));
  return isDoneBy(before) && isDoneBy(draft) && isPlural((tokens[before.noun.head] as Token).text) ? before.noun : null;
}

const NO_GROUP = /^(?:states|nations|news|times|securities|industries|motors|systems|holdings|airlines)$/;

/** People in the plural that a sentence is about: "**Teachers** were asked too", "**Texans** are hopeful". */
function groupToldOf({ doc, trees }: ArticleView, sentenceAt: number): NounPhrase | null {
  const { tokens } = doc;
  const tree = trees.treeOf(sentenceAt);
  for (let at = tree.from; at < Math.min(tree.to, tree.from + SUBJECT_REACH); at += 1) {
    const { text, lower } = tokens[at] as Token;
    if (tree.relationAt(at) !== "subject" || !isPlural(text) || NO_GROUP.test(lower)) continue;
    const isNamed = tree.classAt(at) === "name" && tree.classAt(at - 1) !== "name";
    if (isNamed || isHuman(tokens[at] as Token)) return { from: at, to: at + 1, head: at };
  }
  return null;
}

/** "two-thirds of **those** in the city": whom a share is of, where nobody else is known. */
function thoseOf(tokens: Token[], { unitTo }: Draft): NounPhrase | null {
  const isThose = tokens[unitTo]?.lower === "of" && tokens[unitTo + 1]?.lower === "those";
  return isThose ? { from: unitTo + 1, to: unitTo + 2, head: unitTo + 1 } : null;
}

/** "**Voters** sent a message. More than 100,000 of them …": the first plural subject of the sentence before. */
function subjectOfSentence({ doc, trees }: ArticleView, { from, to }: Sentence): NounPhrase | null {
  const { tokens } = doc;
  const tree = trees.treeOf((tokens[from] as Token).sentence);
  for (let at = from; at < Math.min(to, from + SUBJECT_REACH); at += 1)
    if (tree.relationAt(at) === "subject" && tree.classAt(at) === "noun" && isPlural((tokens[at] as Token).text)) {
      let first = at;
      while (first > from && /^(?:noun|adjective)$/.test(tree.classAt(first - 1))) first -= 1;
      return { from: first, to: at + 1, head: at };
    }
  return null;
}

const SUBJECT_REACH = 40;

/** "Of those, **44 percent** were resolved": what the figure before it counts. */
function wholeOf(view: ArticleView, i: number, known: Map<number, NounPhrase>): NounPhrase | null {
  const { tokens, sentences } = view.doc;
  const draft = view.drafts[i] as Draft;
  const at = (tokens[draft.from] as Token).sentence;
  const sentence = sentences[at] as Sentence;
  const isOf =
    THOSE.test(tokens[draft.unitTo + 1]?.lower ?? "") &&
    tokens[draft.unitTo]?.lower === "of" &&
    !/(?:ed|who|in|with|aged|under|over)$/.test(tokens[draft.unitTo + 2]?.lower ?? "");
  if (!isOf && !isPartOf(tokens, draft)) return null;
  const from = sentences[at - 1]?.from ?? sentence.from;
  return countedBefore(view, i, from, known)[0]?.noun ?? null;
}

/** "**Women** make up most of the electorate, and three-fourths of them": the plural subject that "them" stands for. */
function themOf(view: ArticleView, { from, unitTo }: Draft): NounPhrase | null {
  const { tokens, sentences } = view.doc;
  if (tokens[unitTo]?.lower !== "of" || tokens[unitTo + 1]?.lower !== "them") return null;
  const at = (tokens[from] as Token).sentence;
  const here = subjectOfSentence(view, { ...(sentences[at] as Sentence), to: from });
  const before = sentences[at - 1];
  return here ?? (before ? subjectOfSentence(view, before) : null);
}

const LEVELS =
  /^(?:at|to|as|is|was|by|of|reached|hit|stood|put|rose|fell|climbed|risen|fallen|had|has|now|about|up|passed|above|below)$/;
const TOLL =
  /^(?:toll|tally|population|headcount|attendance|capacity|circulation|workforce|membership|turnout|caseload|enrol?lment|score|index|rating|ratings|reading|ceiling|lead|margin|majority|average|median)$/;

/** "put the death **toll** at 107", "**ratings** of 999": the number is of what stands before, and of nothing counted earlier. */
function isLevelBefore(tokens: Token[], { from }: Draft, floor: number): boolean {
  const named = tokens[from - 1]?.lower === "of" ? (tokens[from - 2]?.lower ?? "") : "";
  if (
    named !== "" &&
    !OF_NOUNS.has(named) &&
    !/^(?:out|estimates?|figures?|sum|consists?|consisting|made)$/.test(named)
  )
    return true;
  let at = from - 1;
  while (at >= floor && LEVELS.test(tokens[at]?.lower ?? "")) at -= 1;
  return at < from - 1 && at >= floor && TOLL.test(tokens[at]?.lower ?? "");
}

/** "puts **the number** in shelters at 4,300": a number of what was counted before. */
function isOfNumber(tokens: Token[], { from }: Draft, floor: number): boolean {
  for (let at = from - 1; at >= Math.max(floor, from - NEAR_NUMBER); at -= 1)
    if (/^(?:number|figure|total|count|tally)$/.test(tokens[at]?.lower ?? ""))
      return tokens[at + 1]?.lower !== "of" && /^(?:the|its|their|that|this)$/.test(tokens[at - 1]?.lower ?? "");
  return false;
}

const NEAR_NUMBER = 8;

/**
 * What an elliptic number counts: the noun of the figure before it in the sentence ("400 peacekeepers, 200 of which"),
 * a "number of …" before it, or one in the sentence before ("The flow of fighters is low. More than 5,600 had returned").
 */
function carrySubject(
  view: ArticleView,
  i: number,
  places: PlaceIndex,
  population: NounPhrase | null,
  known: Map<number, NounPhrase>,
): Carried | null {
  const draft = view.drafts[i] as Draft;
  if ((draft.kind === "percent" || draft.rule === "fraction") && draft.noun === null) {
    const noun =
      wholeOf(view, i, known) ??
      themOf(view, draft) ??
      sharedNoun(view, i, population) ??
      thoseOf(view.doc.tokens, draft);
    return noun && { noun, places: [] };
  }
  if (!draft.isElliptic || (draft.kind !== "count" && draft.kind !== "rate" && draft.kind !== "ratio")) return null;
  const { tokens, sentences } = view.doc;
  const same = sameNumber(view.drafts, i, tokens);
  if (same) return { noun: same, places: [] };
  const at = (tokens[draft.from] as Token).sentence;
  const [sentence, previous] = [sentences[at] as Sentence, sentences[at - 1]];
  const dead = /^(?:to|at|as)$/.test(tokens[draft.from - 1]?.lower ?? "") ? harmed(tokens, draft.from - 2) : null;
  if (dead) return { noun: dead, places: [] };
  if (isGroupBefore(tokens, draft) || isLevelBefore(tokens, draft, sentence.from)) return null;
  if (!isAnaphoric(tokens, view.trees.treeOf(at), draft)) return null;
  const near = countedBefore(view, i, sentence.from, known)[0];
  const own = numberOf(tokens, sentence.from, draft.from);
  if (own && (!near || own.from > near.draft.from))
    return { noun: own, places: placesAfter(tokens, own.to, draft.from, places) };
  // "ten dead, with another 8 **wounded**"
  const isOther =
    near !== undefined && harmed(tokens, near.noun.head) !== null && harmed(tokens, draft.unitTo) !== null;
  if (isOther) return null;
  if (near) return { noun: near.noun, places: [] };
  const isPart = isPartOf(tokens, draft);
  const isThem = isPart && /^(?:them|these|those)$/.test(tokens[draft.to - 1]?.lower ?? "");
  const told = isThem && previous ? subjectOfSentence(view, previous) : null;
  if (!previous || sentence.paragraph - previous.paragraph > 1) return null;
  const earlier = countedBefore(view, i, previous.from, known);
  if (told && !(isPart && earlier.length > 0)) return { noun: told, places: [] };
  const before = isOfVictims(tokens, draft) ? null : numberOf(tokens, previous.from, previous.to);
  // "On the 16th **it** was 212": the first of what was told.
  const isIt = tokens[draft.from - 1]?.lower === "was" && tokens[draft.from - 2]?.lower === "it";
  const noun = before ?? foremost(view, isIt ? earlier.reverse() : earlier);
  if (noun) return { noun, places: before ? placesAfter(tokens, noun.to, previous.to, places) : [] };
  if (!isPart && !isBesides(tokens, draft) && !isOfNumber(tokens, draft, sentence.from)) return null;
  const further = sentences[at - 2];
  const last =
    further && sentence.paragraph - further.paragraph <= 2 ? countedBefore(view, i, further.from, known) : [];
  const found = foremost(view, last);
  return found && { noun: found, places: [] };
}

/** What each figure that names nothing itself carries over from those before it. */
export function carrySubjects(
  view: ArticleView,
  places: PlaceIndex,
  population: NounPhrase | null,
): (Carried | null)[] {
  const known = new Map<number, NounPhrase>();
  return view.drafts.map((_, i) => {
    const carried = carrySubject(view, i, places, population, known);
    if (carried) known.set(i, carried.noun);
    return carried;
  });
}
