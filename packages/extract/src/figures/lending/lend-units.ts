import type { Sentence, Token } from "../../tokens/token.js";
import type { ArticleView } from "../article-view.js";
import type { Draft } from "../reading/draft.js";
import { hasPoint, isBare, isPace, sizeOf } from "./bare-figure.js";
import { findLink } from "./find-link.js";
import { takeUnitsOfHeaders } from "./header-unit.js";
import type { NameEnds } from "./lender-pair.js";
import type { Link } from "./link.js";
import { takeUnitsBehind } from "./unit-behind.js";

/** So many figures back a lender is looked for, and so many sentences. */
const FIGURES_BACK = 6;
const SENTENCES_BACK = 2;
const TOKENS_BACK = 120;
/** The longest line of a list, in words and marks. */
const LINE = 16;

/** So many times larger or smaller the two ends of each tie may be. */
const REACHES: Record<Link, number> = {
  compared: 25,
  level: Infinity,
  parallel: 25,
  frame: 6,
  object: 5,
  more: 25,
  bracket: 20,
  gapped: 20,
  part: 25,
  pace: Infinity,
  header: Infinity,
  beside: 10,
};

/** "donors gave $4.2m, and Gavi another 1.6": the scale goes with the unit where the sizes would be absurd without it. */
const ABSURD = 500;

function scaleTaken(tokens: Token[], lender: Draft, draft: Draft): number {
  const [from, to] = [sizeOf(tokens, lender), sizeOf(tokens, draft)];
  if (from.scale === 1 || to.scale > 1 || to.plain >= 1000 || to.plain === 0) return 1;
  return from.plain * from.scale > ABSURD * to.plain && from.plain < 25 * to.plain && to.plain < 25 * from.plain
    ? from.scale
    : 1;
}

function fitsInSize(tokens: Token[], lender: Draft, draft: Draft, link: Link): boolean {
  const [from, to] = [sizeOf(tokens, lender), sizeOf(tokens, draft)];
  const [a, b] = [from.plain * from.scale, to.plain * to.scale * scaleTaken(tokens, lender, draft)];
  if (lender.kind === "percent" && link === "compared" && hasPoint(tokens, draft) && b > 8 * a) return false;
  if (lender.kind === "percent" && (b > 100 || to.scale > 1)) return false;
  if (b === 0 || a === 0) return link === "compared";
  const ratio = Math.max(a, b) / Math.min(a, b);
  if (link === "level") return b * 3 > a;
  // A number with a decimal point counts nothing, and one without may.
  const reach = REACHES[link] * (hasPoint(tokens, lender) && hasPoint(tokens, draft) ? 2 : 1);
  return ratio <= reach;
}

/** A number of a point is one of percent where points are of percent. */
function unitFor(lender: Draft, link: Link): string | null {
  const isLevel = link === "level" || link === "compared";
  return isLevel && (lender.unit === "pp" || lender.unit === "bp") ? "%" : lender.unit;
}

/** "$10 million a year, or some **27,000 a day**": so much of the unit in a while of its own. */
function withPace(unit: string | null, pace: string | null): string | null {
  return unit && pace ? `${unit.split("/")[0]}/${pace.slice(2)}` : unit;
}

function borrow(tokens: Token[], lender: Draft, by: number, draft: Draft, link: Link): Draft {
  const factor = scaleTaken(tokens, lender, draft);
  const scaled = (value: number | null): number | null =>
    value === null ? null : Number((value * factor).toPrecision(12));
  return {
    ...draft,
    low: scaled(draft.low),
    high: scaled(draft.high),
    unit: withPace(unitFor(lender, link), draft.unit),
    kind: draft.unit !== null && lender.kind !== "money" ? "rate" : lender.kind,
    isElliptic: isPace(lender.unit ?? ""),
    lent: { by, link },
  };
}

interface Found {
  by: number;
  link: Link;
}

/** Whether all from one sentence to another are lines of a list or a table. */
function isListed(sentences: Sentence[], from: number, to: number): boolean {
  return sentences.slice(from, to + 1).every((sentence) => sentence.to - sentence.from <= LINE);
}

/** The figure whose unit a bare number speaks of, or null where none does or it is in doubt. */
function findLender(view: ArticleView, nameEnds: NameEnds, drafts: Draft[], i: number): Found | null {
  const draft = drafts[i] as Draft;
  const { tokens, sentences } = view.doc;
  const at = tokens[draft.from]?.sentence ?? 0;
  for (let by = i - 1; by >= Math.max(0, i - FIGURES_BACK); by -= 1) {
    const lender = drafts[by] as Draft;
    const sentence = tokens[lender.from]?.sentence ?? 0;
    if (draft.from - lender.from > TOKENS_BACK) return null;
    if (at - sentence > SENTENCES_BACK) return null;
    const isOther = sentences[at]?.paragraph !== sentences[sentence]?.paragraph;
    if (isOther && !isListed(sentences, sentence, at)) return null;
    if (lender.unit === null || lender.quantifier !== null || (isPace(lender.unit) && draft.unit !== null)) continue;
    const link = findLink(view, nameEnds, drafts, by, i);
    if (isOther && link !== "gapped") continue;
    if (link && isPace(lender.unit) && link !== "compared") continue;
    if (link && fitsInSize(tokens, lender, draft, link)) return { by, link };
  }
  return null;
}

/**
 * Figures that leave out their unit because another near them has it ("2.75 kilograms a day, against **2.77** before") take unit, kind
 * and, where it is plainly meant, scale of that other. A number that may as well count something keeps none.
 */
export function lendUnits(view: ArticleView, drafts: Draft[]): Draft[] {
  const { tokens } = view.doc;
  const lent = takeUnitsBehind(tokens, takeUnitsOfHeaders(view, drafts));
  const nameEnds: NameEnds = new Map(view.names.map(({ to, type }) => [to, type]));
  for (let i = 1; i < lent.length; i += 1) {
    const draft = lent[i] as Draft;
    if (!isBare(draft)) continue;
    const found = findLender(view, nameEnds, lent, i);
    if (found) lent[i] = borrow(tokens, lent[found.by] as Draft, found.by, draft, found.link);
  }
  return lent;
}
