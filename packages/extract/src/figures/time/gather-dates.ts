import type { DateSpan } from "../../dates/date-span.js";
import type { Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import type { DateStory } from "./date-story.js";
import type { Dated } from "./dated.js";
import { isOfSaying } from "./frame-dates.js";
import { isTimeless } from "./timeless.js";
import { isFreeFor } from "./told-of-other.js";

/** A time at which a figure may hold. */
export interface DateCandidate {
  edtf: string;
  /** Where it is named nearest; null where only the article as a whole tells it. */
  span: DateSpan | null;
  /** So many sentences before the figure's; more than are looked at where only the article tells it. */
  back: number;
  isRuled: boolean;
  isOpening: boolean;
  isPeriod: boolean;
  isPolled: boolean;
  isEvent: boolean;
  /** Whether it is the day of printing. */
  isPrinted: boolean;
}

type Named = Pick<DateCandidate, "span" | "back">;

const BACK = 3;
const TOLD_BY_ALL: Named = { span: null, back: 6 };

function distanceTo({ from, to }: Draft, span: DateSpan): number {
  return span.from >= to ? span.from - to : from - span.to + 1;
}

/** The dates of a figure's sentence, nearest first, and of those before it, the last first. */
function datesNear(view: ArticleView, i: number, { bySentence }: DateStory, ruled: Dated | null): Map<string, Named> {
  const { tokens, sentences } = view.doc;
  const draft = view.drafts[i] as Draft;
  const here = (tokens[draft.from] as Token).sentence;
  const found = new Map<string, Named>();
  const isOpen = (span: DateSpan, back: number): boolean =>
    back > 0 || span.edtf === ruled?.edtf || isFreeFor(view, i, span);
  // "Said on Tuesday that a bomb went off **on Monday**": the day of saying goes on to no other sentence.
  const isBesideTold = (span: DateSpan, spans: DateSpan[]): boolean =>
    spans.length > 1 && isOfSaying(tokens, span) && spans.some((other) => !isOfSaying(tokens, other));
  for (let back = 0; back <= Math.min(BACK, here); back += 1) {
    if ((sentences[here]?.paragraph ?? 0) - (sentences[here - back]?.paragraph ?? 0) > 1) break;
    const spans = bySentence.get(here - back) ?? [];
    const inOrder =
      back === 0 ? spans.toSorted((a, b) => distanceTo(draft, a) - distanceTo(draft, b)) : spans.toReversed();
    for (const span of inOrder)
      if (span.edtf !== null && !found.has(span.edtf) && isOpen(span, back) && !(back > 0 && isBesideTold(span, spans)))
        found.set(span.edtf, { span, back });
  }
  return found;
}

/** Each time that stands near a figure, that the article as a whole is of or that the rules give; none for what is of no time. */
export function gatherDates(view: ArticleView, i: number, story: DateStory, ruled: Dated | null): DateCandidate[] {
  if (isTimeless(view, i)) return [];
  const found = datesNear(view, i, story, ruled);
  for (const edtf of [ruled?.edtf, story.opening, story.period, story.polled, story.event?.edtf])
    if (edtf && !found.has(edtf)) found.set(edtf, TOLD_BY_ALL);
  return [...found].map(([edtf, named]) => ({
    edtf,
    ...named,
    isRuled: edtf === ruled?.edtf,
    isOpening: edtf === story.opening,
    isPeriod: edtf === story.period,
    isPolled: edtf === story.polled,
    isEvent: edtf === story.event?.edtf,
    isPrinted: edtf === view.published,
  }));
}
