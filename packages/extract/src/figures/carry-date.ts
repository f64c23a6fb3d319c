import type { DateSpan } from "../dates/date-span.js";
import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Sentence, Token } from "../tokens/token.js";
import type { ArticleView } from "./article-view.js";
import { rootOf } from "./clause.js";
import type { Draft } from "./draft.js";
import { tellsOfDay, tellsOfEvent } from "./happening.js";

/** So many sentences back a date still governs; beyond them only that of the opening does. */
const REACH = 3;
const OPENING = 4;
const STEPS = 8;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH = /^\d{4}-\d\d(?:-\d\d)?(?:\/|$)/;

/** Whether the clause of a figure tells what happened: its verb is past, or is carried by "was" or "had". */
export function isTold(tree: SentenceTree, draft: Draft): boolean {
  let at = rootOf(tree, { from: draft.from, to: Math.max(draft.unitTo, draft.noun?.to ?? 0) });
  for (let steps = 0; at >= 0 && steps < STEPS; steps += 1) {
    const classes = [
      at,
      ...tree.childrenOf(at).filter((child) => /^(?:auxiliary|copula)$/.test(tree.relationAt(child))),
    ].map((word) => tree.classAt(word));
    if (classes.includes("past")) return true;
    if (classes.includes("present") || classes.includes("modal")) return false;
    at = tree.headOf(at);
  }
  return false;
}

const SAYING = /^(?:said|says|told|reported|announced|added|reporters|statement|released|published)$/;
const SAID_REACH = 4;

/** "Officials said on Saturday": the day of saying it, where the sentence tells another. */
function isOfSaying(tokens: Token[], { from }: DateSpan): boolean {
  return tokens.slice(Math.max(0, from - SAID_REACH), from).some(({ lower }) => SAYING.test(lower));
}

/** The last date of a sentence that names a month or a day: a bare year is background. */
function dateOf(tokens: Token[], dates: DateSpan[] | undefined): string | null {
  const near = dates?.filter(({ edtf }) => edtf !== null && MONTH.test(edtf)) ?? [];
  const told = near.filter((date) => !isOfSaying(tokens, date));
  return (told.length > 0 ? told : near).at(-1)?.edtf ?? null;
}

/** The day that the opening of the article tells of. */
function openingDay({ doc }: ArticleView, bySentence: Map<number, DateSpan[]>): string | null {
  for (let at = 0; at < Math.min(OPENING, doc.sentences.length); at += 1)
    for (const { edtf } of bySentence.get(at) ?? []) if (edtf !== null && DAY.test(edtf)) return edtf;
  return null;
}

const POLL = /^(?:polls?|surveys?|surveyed|polled|questioned|interviewed)$/;
const TAKEN = /^(?:taken|conducted|surveyed|polled|fielded|questioned|interviewed|carried)$/;

/** The days on which a poll was taken, where the article tells: they date its shares. */
export function surveyPeriod({ doc }: ArticleView, bySentence: Map<number, DateSpan[]>): string | null {
  for (const [at, dates] of bySentence) {
    const sentence = doc.sentences[at];
    const days = dates.flatMap(({ edtf }) => (edtf ?? "").split("/").filter((part) => DAY.test(part))).sort();
    if (!sentence || days.length < 2) continue;
    const words = doc.tokens.slice(sentence.from, sentence.to);
    const isPoll = words.some(({ lower }) => POLL.test(lower)) && words.some(({ lower }) => TAKEN.test(lower));
    if (isPoll) return `${days[0]}/${days.at(-1)}`;
  }
  return null;
}

/** "A 19-page report", "the 359-yard hole": what a thing is, at any time. */
export function isProperty(tokens: Token[], draft: Draft): boolean {
  const hyphen = tokens[draft.numberFrom + 1];
  return hyphen?.text === "-" && !hyphen.spaced && draft.unitTo - draft.numberFrom <= 3 && draft.kind !== "percent";
}

const EARLIER_REACH = 5;

/** "Its previous poll's 48-43": the days of this poll are not that one's. */
function isOfEarlierPoll(tokens: Token[], { from, to }: Draft): boolean {
  return tokens
    .slice(Math.max(0, from - EARLIER_REACH), to + EARLIER_REACH)
    .some(({ lower }, i, near) => /^(?:previous|earlier|last)$/.test(lower) && POLL.test(near[i + 1]?.lower ?? ""));
}

/** When a figure without a date of its own holds: that of the sentences it goes on from, where it tells what happened. */
export function carryDate(
  view: ArticleView,
  draft: Draft,
  bySentence: Map<number, DateSpan[]>,
  polled: string | null,
): string | null {
  if (polled && (draft.kind === "percent" || draft.kind === "ratio"))
    return draft.unit === "pp" || isOfEarlierPoll(view.doc.tokens, draft) ? null : polled;
  const at = (view.doc.tokens[draft.from] as Token).sentence;
  if (draft.kind === "age" || isProperty(view.doc.tokens, draft) || !isTold(view.trees.treeOf(at), draft)) return null;
  const paragraph = view.doc.sentences[at]?.paragraph ?? 0;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    if (paragraph - (view.doc.sentences[back]?.paragraph ?? 0) > 1) break;
    const date = dateOf(view.doc.tokens, bySentence.get(back));
    if (date) return date;
  }
  const sentence = view.doc.sentences[at] as Sentence;
  const isOfTheDay = tellsOfEvent(view.doc.tokens, draft, sentence) || tellsOfDay(view.doc.tokens, draft, sentence);
  return isOfTheDay ? openingDay(view, bySentence) : null;
}
