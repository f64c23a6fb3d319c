import type { DateSpan } from "../../dates/date-span.js";
import type { Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { clauseAside, subjectAside } from "./aside.js";
import { isBaseOfComparison } from "./carry-date.js";
import { isBeside } from "./frame-dates.js";
import { fitsTense } from "./tense.js";

const FINITE = /^(?:was|were|is|are|has|have|had|will|would|did)$/;

/** Behind "and", these begin another thing that is said: "has 60 beds and was rated good in 2019". */
export function beginsAnew(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === "and" && FINITE.test(tokens[at + 1]?.lower ?? "");
}

const COMPARING = /^(?:from|with|against|than|after|compared|versus|following|before)$/;
const COMPARED_REACH = 8;

/** "5.1%, down from 5.3% in March", "rose 2% after a fall of 3% in May": the date is that of what is compared with. */
function isOfTheNext(tokens: Token[], draft: Draft, next: Draft, date: DateSpan): boolean {
  if (next.to > date.from || date.from - next.to > COMPARED_REACH || next.from < draft.to) return false;
  return tokens
    .slice(Math.max(draft.to, next.from - COMPARED_REACH), next.from)
    .some(({ lower }) => COMPARING.test(lower));
}

const SAME = /^(?:same|year-earlier|previous|comparable|corresponding|equivalent)$/;
const SAME_REACH = 6;
const BASE = /^(?:from|than|against|versus|over|on|with)$/;

/** "Compared to the same period in 2014", "less than forecast in July": what the figure is compared with. */
function isOfTheSame(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  const gap = tokens.slice(Math.max(draft.to, date.from - SAME_REACH), date.from);
  const isBetween = gap.some(({ lower }) => /^(?:compared|versus|than|against)$/.test(lower));
  return isBetween || (gap.some(({ lower }) => SAME.test(lower)) && draft.to < date.from - SAME_REACH);
}

const STRETCH = /^(?:period|months?|weeks?|quarter|half|year|day|days|time|stage|point|stretch|season|in|of|last|,)$/;

/** "The same **stadium** in August": no stretch of time. */
function isThing(next: Token | undefined): boolean {
  return next?.kind === "word" && next.text === next.lower && !STRETCH.test(next.lower);
}

const BASE_LEAD = /^(?:from|to|with|against|than|versus)$/;
const SAME_GAP = 6;

/** "Over the same month last year": when something else was, unless it is that which is told: "from 34 million in the same months of 1995". */
function isSamePeriod(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  const lead = tokens.slice(Math.max(0, date.from - 3), date.from);
  if (!lead.some(({ lower }, k) => lower === "same" && !isThing(lead[k + 1]))) return false;
  const isTold = date.from >= draft.to && date.from - draft.to <= SAME_GAP;
  return !(isTold && BASE_LEAD.test(tokens[draft.from - 1]?.lower ?? ""));
}

/** "Higher than in July 1995", "twice as many as in 2010", "up 2% from June": a date that serves to compare dates no figure around it. */
function isCompared(tokens: Token[], date: DateSpan): boolean {
  const [lead, first] = [tokens[date.from - 1], tokens[date.from - 2]];
  if (lead?.lower === "than") return true;
  if (/^(?:in|last|for|on)$/.test(lead?.lower ?? "") && /^(?:than|as)$/.test(first?.lower ?? "")) return true;
  return (
    lead?.text === "from" && /^(?:up|down|change[ds]?|percent|%|cent|points?|higher|lower)$/.test(first?.lower ?? "")
  );
}

/** "39 of the 120 seats, down from **48** in 2019": the date of another number that the figure is compared with. */
function isOfOther(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  for (let at = Math.max(draft.to, date.from - COMPARED_REACH); at < date.from; at += 1) {
    const isFrom = tokens[at]?.lower === "from" && /^(?:up|down)$/.test(tokens[at - 1]?.lower ?? "");
    if (isFrom && tokens.slice(at + 1, date.from).some(({ kind }) => kind === "number")) return true;
  }
  return false;
}

/** "down 600 from Thursday's close", "up 5% from a year ago": a date that only says what is compared with. */
function isBase(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  const lead = tokens[date.from - 1]?.lower ?? "";
  // "Rose 12 percent from 1995 to 2005" tells the stretch itself.
  if (lead === "from" && date.edtf?.includes("/") && tokens[date.from + 1]?.lower === "to") return false;
  const isAgo = /^(?:ago|earlier)$/.test(tokens[date.to - 1]?.lower ?? "");
  if (isCompared(tokens, date) || isSamePeriod(tokens, draft, date)) return true;
  if (date.edtf === null || (isAgo && /^(?:from|than|over|against)$/.test(lead))) return true;
  if (date.from < draft.to) return false;
  const isOwner = /^['’]s$/.test(tokens[date.to]?.text ?? "");
  if (isOwner && /^(?:from|than|after|against)$/.test(lead)) return true;
  const isMoved = draft.change === "up" || draft.change === "down" || draft.kind === "percent";
  const last = tokens[date.to - 1]?.lower ?? "";
  const isPast = /^(?:ago|earlier|before)$/.test(last) || tokens[date.from]?.lower === "last";
  if (isMoved && BASE.test(lead) && (lead !== "on" || isPast)) return true;
  return isOfTheSame(tokens, draft, date) || isOfOther(tokens, draft, date);
}

const MADE = /(?:ed|born|built|begun|won|sold|bought|held)$/;

/** "The bridge**, built in 1931,** carries 40,000 cars": when the thing came about, unless the figure stands between its commas. */
function isOfDescription(tokens: Token[], { from, to }: Draft, date: DateSpan): boolean {
  const [lead, verb, comma] = [1, 2, 3].map((back) => tokens[date.from - back]);
  const isMade = /^(?:in|on)$/.test(lead?.lower ?? "") && MADE.test(verb?.lower ?? "");
  if (!isMade || comma?.text !== "," || tokens[date.to]?.text !== ",") return false;
  return to <= date.from - 2 || from >= date.to;
}

const OLD = /^(?:previous|earlier|old|former|existing|prior|last|personal)$/;
const MARK = /^(?:record|mark|best|time|high|low|peak)$/;

/** "Clocked 4:13 to beat the **previous mark** of 4:19 set in July": of the old one, unless the figure is it. */
function isOfOldMark(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  for (let at = draft.to; at < date.from - 1; at += 1)
    if (OLD.test(tokens[at]?.lower ?? "") && tokens.slice(at + 1, at + 4).some(({ lower }) => MARK.test(lower)))
      return true;
  return false;
}

/** "The target, agreed last June**, would** cost": what stood between the commas is told beside the sentence. */
const RESUMED = /^(?:would|could|should|might|may|must|can|will|was|were|is|are|has|have|had|did|does|do)$/;

const SUBORDINATE = /^(?:since|after|before|while|when)$/;

const RELATIVE = /^(?:which|who|whose|whom|where)$/;

/**
 * "The school, which opened in 1990, has 40 pupils", "for the first time since losing in March, they had 40 points":
 * the clause is closed before the figure.
 */
function isOfClauseBefore(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  if (date.from >= draft.to || tokens[date.to]?.text !== ",") return false;
  if (RESUMED.test(tokens[date.to + 1]?.lower ?? "")) return true;
  const clause = tokens.slice(Math.max(0, date.from - SAME_REACH), date.from);
  return clause.some(
    ({ lower }, i) =>
      (RELATIVE.test(lower) && clause[i - 1]?.text === ",") ||
      (SUBORDINATE.test(lower) && /ing$/.test(clause[i + 1]?.lower ?? "")),
  );
}

/** Whether a date stands in an aside before the figure, or the figure in one before the date: neither is told of the other. */
function isAcrossAside(view: ArticleView, draft: Draft, date: DateSpan): boolean {
  const { tokens } = view.doc;
  const tree = view.trees.treeOf((tokens[draft.from] as Token).sentence);
  if (date.from >= draft.to) {
    const aside = subjectAside(tokens, draft.from, tree);
    return aside !== null && date.from > aside.to;
  }
  const aside = clauseAside(tokens, date.from, tree);
  return aside !== null && draft.from > aside.to;
}

/** "The vote is on Dec. 7, **and** 12 have said no", "gave 4 million in 2000, **has** yet to say": told of another time. */
function isOtherTense(view: ArticleView, draft: Draft, { edtf, to }: DateSpan): boolean {
  if (edtf === null) return false;
  return (
    view.doc.tokens.slice(to, draft.from).some(({ lower }) => /^(?:and|but)$/.test(lower)) &&
    !fitsTense(view, draft, edtf)
  );
}

/** Whether a date of a figure's sentence is that of what the figure is compared with, of another figure or of an aside. */
export function isToldOfOther(view: ArticleView, i: number, date: DateSpan): boolean {
  const { tokens } = view.doc;
  const [before, draft, next] = [view.drafts[i - 1], view.drafts[i] as Draft, view.drafts[i + 1]];
  return (
    (date.to <= draft.from && isBaseOfComparison(tokens, draft, before)) ||
    isBase(tokens, draft, date) ||
    isOfClauseBefore(tokens, draft, date) ||
    isOfDescription(tokens, draft, date) ||
    isOfOldMark(tokens, draft, date) ||
    isAcrossAside(view, draft, date) ||
    isOtherTense(view, draft, date) ||
    (date.from >= draft.to && isBeside(tokens, date)) ||
    (next !== undefined && isOfTheNext(tokens, draft, next, date))
  );
}

/** "She was born in 1990 **and has** four children": what holds now is told apart from what was. */
function isOfPast(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  if (tokens[date.from]?.lower === "this") return false;
  return tokens
    .slice(date.to, draft.from)
    .some(({ lower }, i, gap) => lower === "and" && /^(?:has|have|is|are)$/.test(gap[i + 1]?.lower ?? ""));
}

/** "It has 32 members, 20 of which joined in 1949": the date of what a relative clause tells. */
function isOfClauseBehind(tokens: Token[], draft: Draft, date: DateSpan): boolean {
  if (date.from < draft.to) return isOfClauseBefore(tokens, draft, date) || isOfPast(tokens, draft, date);
  return tokens
    .slice(draft.to, date.from)
    .some(({ lower }, i) => RELATIVE.test(lower) || beginsAnew(tokens, draft.to + i));
}

/** Whether neither the clause of a date nor a comparison ties it to something else than a figure of its sentence. */
export function isFreeFor(view: ArticleView, i: number, date: DateSpan): boolean {
  return !isToldOfOther(view, i, date) && !isOfClauseBehind(view.doc.tokens, view.drafts[i] as Draft, date);
}
