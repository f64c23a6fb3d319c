import { hashText } from "../../hash-text.js";
import { mix } from "../../syntax/hash.js";
import { isVerbal } from "../../syntax/is-verbal.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { Features, flag } from "../weighing/features.js";
import type { FigureSetting } from "../weighing/figure-setting.js";
import { meet } from "../weighing/meet.js";
import { isBaseOfComparison, isProperty } from "./carry-date.js";
import type { Dated } from "./dated.js";
import type { DateCandidate } from "./gather-dates.js";
import { tellsOfEvent, tellsOfMarket } from "./happening.js";
import type { Tense } from "./tense.js";

/** No date has more features than this. */
export const DATE_FEATURES = 64;

/** A figure whose times are weighed. */
export interface DateSetting extends FigureSetting {
  ruled: Dated | null;
  published: string | null;
  tense: Tense;
  /** Whether it stands in a quotation, and whether somebody says it. */
  held: number;
  /** Whether it is so at any time, serves to compare, tells of what happened or of a market. */
  nature: number;
  /** What stands around it: words of now, of habits, of what may be, of what has become. */
  marks: number;
  /** What its clause is about. */
  subject: number;
  /** Whether it counts anything, and people. */
  counted: number;
}

export function natureOf(tokens: Token[], draft: Draft, before: Draft | undefined, sentence: TokenRange): number {
  return flag(
    isProperty(tokens, draft),
    isBaseOfComparison(tokens, draft, before),
    tellsOfEvent(tokens, draft, sentence),
    tellsOfMarket(tokens, draft, sentence),
  );
}

/** How fine a date is: an open stretch, one of days, one of more, a decade, a year, a part of it, a month, a day. */
function grainOf(edtf: string): number {
  if (edtf.includes("/")) return edtf.endsWith("..") ? 1 : /-\d\d-\d\d/.test(edtf) ? 2 : 3;
  if (edtf.includes("X")) return 4;
  if (edtf.length <= 4) return 5;
  if (edtf.length === 7) return Number(edtf.slice(5)) > 12 ? 6 : 7;
  return 8;
}

const LONG_AGO = 6;

/** How a date lies to that of printing: still open, to come, the day itself, years, months or days before. */
function farFrom(edtf: string, published: string | null): number {
  if (published === null) return 0;
  const [from = "", to = from] = edtf.split("/");
  if (to === "..") return 1;
  if (from > published.slice(0, from.length)) return 2;
  if (to.slice(0, 10) === published) return 3;
  const years = Number(published.slice(0, 4)) - Number(to.slice(0, 4).replaceAll("X", "9"));
  if (years > 0) return years === 1 ? 4 : years < LONG_AGO ? 5 : 6;
  if (to.length < 7) return 7;
  const months = Number(published.slice(5, 7)) - Number(to.slice(5, 7));
  if (to.length < 10) return months > 0 ? 9 : 8;
  return months > 0 ? 10 : 11;
}

const TENSES: readonly Tense[] = ["past", "before", "present", "maybe", "none"];
const wordAt = (tokens: Token[], at: number): number => hashText(tokens[at]?.lower ?? "");

/** What the rules say of the date and what sort of date it is, by what is told and how. */
function addSort(features: Features, setting: DateSetting, candidate: DateCandidate): void {
  const { draft, tokens, ruled, held, nature, marks, subject, counted } = setting;
  const { isRuled, back, edtf } = candidate;
  const tense = TENSES.indexOf(setting.tense);
  const by = ruled ? hashText(ruled.by) : 0;
  const role = flag(isRuled, back === 0, back > 0 && candidate.span !== null);
  const far = farFrom(edtf, setting.published);
  const story = flag(
    candidate.isOpening,
    candidate.isPeriod,
    candidate.isPolled,
    candidate.isEvent,
    candidate.isPrinted,
  );
  features.add(1, role, by);
  features.addForAll(2, role, back, story);
  features.addForAll(3, grainOf(edtf), tense, far);
  features.addForAll(4, role, by, marks, counted, tense);
  features.addForAll(5, role, held, tense, nature);
  features.addForAll(6, back, subject, marks, story);
  features.addForAll(7, Number(back > 0), wordAt(tokens, setting.tree.from), Number(isRuled));
  features.addForAll(8, role, hashText(draft.rule));
  features.addForSort(9, role, setting.lead);
}

/** The words around a date. */
function addWords(features: Features, { tokens, draft }: DateSetting, { span, back, isRuled }: DateCandidate): void {
  if (!span) return;
  const side = back > 0 ? 2 : span.from >= draft.to ? 0 : 1;
  const isFirst = tokens[span.from]?.sentence !== tokens[span.from - 1]?.sentence;
  const lead = isFirst ? 1 : wordAt(tokens, span.from - 1);
  features.addForSort(20, side, lead);
  features.add(21, side, wordAt(tokens, span.from - 2), lead);
  features.addForSort(22, side, wordAt(tokens, span.to));
  features.addForAll(23, side, wordAt(tokens, span.from), Number(isRuled));
}

const TURN = /^(?:which|who|that|where|when|since|after|before|while|and|but|if|than|as|from|had|has|have|will)$/;
const GAP = 30;
const SHORT_WAY = 5;
const BESIDE = 3;

/** What lies between a date and a figure of one sentence. */
function addGap(features: Features, setting: DateSetting, { span, back, isRuled }: DateCandidate): void {
  if (!span || back > 0) return;
  const { draft, tree, tokens } = setting;
  const isBehind = span.from >= draft.to;
  const [from, to] = isBehind ? [Math.max(draft.unitTo, draft.to), span.from] : [span.to, draft.from];
  const side = Number(isBehind);
  let [verbs, commas] = [0, 0];
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === ",") commas += 1;
    else if (isVerbal(tree, at)) verbs += 1;
  }
  features.addForAll(30, side, Math.min(2, verbs), Math.min(2, commas), Number(isRuled));
  features.addForSort(31, side, Math.min(to - from, BESIDE), wordAt(tokens, from), wordAt(tokens, to - 1));
  for (let at = from; at < Math.min(to, from + GAP); at += 1)
    if (TURN.test(tokens[at]?.lower ?? "")) features.addForSort(32, side, wordAt(tokens, at), Number(isRuled));
  const { up, down, path } = meet(setting, span.to - 1);
  features.addForAll(33, up, down, Number(isRuled));
  if (up >= 0 && up + down <= SHORT_WAY) features.addForSort(34, setting.way.slice(0, up).reduce(mix, 3), path);
}

/** What speaks for and against a figure holding at a time. Sets the addresses of weights in `out` and returns how many. */
export function dateFeatures(setting: DateSetting, candidate: DateCandidate, out: Int32Array): number {
  const features = new Features(out, setting.group);
  addSort(features, setting, candidate);
  addWords(features, setting, candidate);
  addGap(features, setting, candidate);
  return features.count;
}
