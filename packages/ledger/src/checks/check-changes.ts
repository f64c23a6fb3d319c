import type { Interval } from "../intervals.js";
import type { CheckedFigure, Finding } from "./checked-figure.js";
import { isSameMeasure, meantBy, readNumerals } from "./read-written.js";
import { figureAt, type SentenceFrame } from "./sentence-frame.js";
import { quote, writeReckoned } from "./write-values.js";

/** A step from one value to another; both stand in one figure where the text says "from 400 to 800". */
interface Step {
  from: Interval;
  to: Interval;
  /** What the step was read from. */
  figures: CheckedFigure[];
  target: CheckedFigure;
}

const FROM_TO = /^from\b.*\bto\b/isu;
/** What two ends in one phrase may each have been rounded by. */
const ROUNDED = 0.03;
const WITHIN = "[^‹›.;:]{0,60}?";
const FROM = "(?:up |down )?(?:from|compared with|compared to|versus|against)\\s+(?:a |an |the |just |only )?";
const STEPS = `(?:${WITHIN}\\sto\\s+‹[#$~](?<to>\\d+)›${WITHIN}\\s${FROM}‹[#$~](?<from>\\d+)›|${WITHIN}\\sfrom\\s+‹[#$~](?<from2>\\d+)›${WITHIN}\\sto\\s+‹[#$~](?<to2>\\d+)›|${WITHIN}\\s‹[#$~](?<both>\\d+)›)`;

function readStep(frame: SentenceFrame, groups: Record<string, string | undefined>): Step | null {
  if (groups.both !== undefined) return readWithin(figureAt(frame, groups.both));
  const [before, after] = [figureAt(frame, groups.from ?? groups.from2), figureAt(frame, groups.to ?? groups.to2)];
  const [from, to] = [meantBy(before), meantBy(after)];
  if (!from || !to || !isSameMeasure(before, after)) return null;
  return { from, to, figures: [before], target: after };
}

/** "from 400 to 800" is one figure, whose ends are kept in order of size: the words tell the order in time. */
function readWithin(figure: CheckedFigure): Step | null {
  const { low, high, text } = figure;
  const [first, second, third] = readNumerals(text);
  if (low === null || high === null || low <= 0 || !first || !second || third || !FROM_TO.test(text)) return null;
  const isRising = first.value === low || isNearly(first.value / second.value, low / high);
  const isFalling = first.value === high || isNearly(first.value / second.value, high / low);
  if (isRising === isFalling) return null;
  const around = (value: number) => ({ low: value * (1 - ROUNDED), high: value * (1 + ROUNDED) });
  const [from, to] = isRising ? [low, high] : [high, low];
  return { from: around(from), to: around(to), figures: [], target: figure };
}

function isNearly(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < 1e-6;
}

const UP = "rose|risen|grew|grown|climbed|jumped|increased|gained|surged|soared|advanced|rocketed|rising|up|rises";
const DOWN =
  "fell|fallen|dropped|declined|decreased|slid|slumped|plunged|plummeted|shrank|shrunk|tumbled|falling|down|falls";
const CHANGE = new RegExp(
  `\\b(?<verb>${UP}|${DOWN})\\s+(?:by\\s+)?(?:a |an |about |some |nearly |almost |around )?‹%(?<share>\\d+)›${STEPS}`,
  "giu",
);
const A_FALL = "a fall of|a drop of|a decline of|a decrease of";
const FEWER = "fewer|less|lower";
// Only where nothing stands between that the percentage may have been adjusted for: "up 5% at constant rates from".
const TOLD_AFTER = new RegExp(
  [
    `‹[#$~](?<to>\\d+)›[^‹›.;:,]{0,40},\\s+(?:or\\s+)?`,
    `(?:(?<verb>up|down|rising|falling|a rise of|an increase of|${A_FALL})\\s+‹%(?<share>\\d+)›\\s+(?:from|on)`,
    `|‹%(?<share2>\\d+)›\\s+(?<verb2>more|higher|${FEWER})\\s+than`,
    `)\\s+(?:a |an |the )?‹[#$~](?<from>\\d+)›`,
  ].join(""),
  "giu",
);
const IS_DOWN = new RegExp(`^(?:${DOWN}|${A_FALL}|${FEWER})$`, "iu");
/** Percentages are often reckoned from figures before rounding, or after another adjustment. */
const CHANGE_TOLERANCE = 0.02;

/** "rose 12% to $5.6 million from $4 million", "$5.6 million, up 12% from $4 million": the percentage against the step. */
export function checkPercentChanges(frame: SentenceFrame): Finding[] {
  return [...frame.text.matchAll(CHANGE), ...frame.text.matchAll(TOLD_AFTER)].flatMap((match) => {
    const groups = match.groups as Record<string, string | undefined>;
    const share = figureAt(frame, groups.share ?? groups.share2);
    const [stated, step] = [meantBy(share), readStep(frame, groups)];
    if (!stated || !step || share.unit !== "%") return [];
    const sign = IS_DOWN.test(groups.verb ?? groups.verb2 ?? "") ? -1 : 1;
    const change = ratioOf(step);
    const [one, other] = [1 + (sign * (stated.low as number)) / 100, 1 + (sign * (stated.high as number)) / 100];
    const [least, most] = [Math.min(one, other) - CHANGE_TOLERANCE, Math.max(one, other) + CHANGE_TOLERANCE];
    if (change.high >= least && change.low <= most) return [];
    const percent = Math.abs(middleOf(step) - 1) * 100;
    const direction = middleOf(step) < 1 ? "fall" : "rise";
    const sentence = `${stepWords(step)} is a ${direction} of about ${writeReckoned(percent)} per cent, not a ${sign < 0 ? "fall" : "rise"} of ${quote(share.text)}.`;
    return [{ kind: "percent_change" as const, figureId: share.id, sentence, evidence: idsOf(step) }];
  });
}

export const MULTIPLES: Record<string, number> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, halv: 0.5 };
const MULTIPLE = new RegExp(
  `(?<hedge>more than |at least |almost |nearly |roughly |about |all but |not quite |less than )?(?<verb>doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)\\b${STEPS}`,
  "giu",
);

/** "doubled from $2 million to $3 million": the multiple against the step. */
export function checkMultiples(frame: SentenceFrame): Finding[] {
  return [...frame.text.matchAll(MULTIPLE)].flatMap((match) => {
    const groups = match.groups as Record<string, string | undefined>;
    const step = readStep(frame, groups);
    if (!step) return [];
    const factor = MULTIPLES[(groups.verb ?? "").toLowerCase()] as number;
    const finding = judgeMultiple(step, factor, (groups.hedge ?? "").trim().toLowerCase(), match[0]);
    return finding ? [finding] : [];
  });
}

export function judgeMultiple(step: Step, factor: number, hedge: string, said: string): Finding | null {
  const change = ratioOf(step);
  const [least, most] = allowedFor(factor, hedge);
  if (change.high >= least && change.low <= most) return null;
  const verb = /\p{L}+(?:ed|ing)\b/iu.exec(said.slice(hedge.length))?.[0] ?? "changed";
  const sentence = `${stepWords(step)} is ${multipleWords(middleOf(step))}, not “${[hedge, verb.toLowerCase()].filter(Boolean).join(" ")}”.`;
  return {
    kind: "multiple_since",
    figureId: step.target.id,
    sentence,
    evidence: idsOf(step).filter((id) => id !== step.target.id),
  };
}

/** What has grown is so many times as much; what has shrunk has fallen by a share of itself. */
function multipleWords(factor: number): string {
  if (Math.abs(factor - 1) < 0.05) return "about as much as before";
  if (factor > 1) return `about ${writeReckoned(factor)} times as much`;
  return `a fall of about ${writeReckoned(Math.round((1 - factor) * 100))} per cent`;
}

/** "Doubled" is said of anything from well short of twice to well beyond; only what no reader would call so is noted. */
function allowedFor(factor: number, hedge: string): [number, number] {
  const [near, far] = [1.15, 1.35];
  const wide: [number, number] = factor < 1 ? [factor / far, factor * near] : [factor / near, factor * far];
  if (hedge === "more than" || hedge === "at least") return factor < 1 ? [0, factor * 1.03] : [factor * 0.97, Infinity];
  if (hedge === "") return wide;
  return factor < 1 ? [factor * 0.85, factor * 1.4] : [factor * 0.7, factor * 1.2];
}

function ratioOf({ from, to }: Step): { low: number; high: number } {
  return { low: (to.low as number) / (from.high as number), high: (to.high as number) / (from.low as number) };
}

function middleOf({ from, to }: Step): number {
  return ((to.low as number) + (to.high as number)) / ((from.low as number) + (from.high as number));
}

function stepWords({ figures, target }: Step): string {
  const [before] = figures;
  return before ? `From ${quote(before.text)} to ${quote(target.text)}` : quote(target.text);
}

function idsOf({ figures, target }: Step): number[] {
  return [...figures, target].map(({ id }) => id);
}
