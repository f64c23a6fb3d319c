import { foldToSlug } from "@newsledger/contracts";
import type { CheckedFigure, Finding, ReportedFigure } from "./checked-figure.js";
import { readNumerals, singleValue } from "./read-written.js";
import { quote } from "./write-values.js";

const THOUSAND = 1_000;
/** With two digits or more, the same digits a thousandfold apart are hardly chance. */
const LEAST_DIGITS = 2;
/** How far apart figures may lie that say about the same. */
const SAME = 1.25;
const LEAST_WITNESSES = 2;
/** Below it nobody writes "thousand": two houses and 2,000 houses are just that. */
export const LEAST_VALUE = 1_000;

/** "$3.2 million" and, elsewhere in the article, "$3.2 billion" of one and the same. */
export function checkScaleWithin(figures: readonly CheckedFigure[]): Finding[] {
  return figures.flatMap((figure, index) =>
    figures.slice(index + 1).flatMap((other) => {
      if (!isSameTopic(figure, other) || !hasSameDigits(figure, other) || !isThousandfold(figure, other)) return [];
      const sentence = `${quote(other.text)} and ${quote(figure.text)} have the same digits, a thousand times apart, and seem to be about the same. Check million against billion.`;
      return [{ kind: "scale_slip" as const, figureId: other.id, sentence, evidence: [figure.id] }];
    }),
  );
}

function isSameTopic(one: CheckedFigure, other: CheckedFigure): boolean {
  const topic = topicOf(one);
  return one.kind === other.kind && one.unit === other.unit && topic !== "" && topic === topicOf(other);
}

function topicOf({ kind, head, concept }: CheckedFigure): string {
  return foldToSlug((kind === "count" ? head : concept) ?? "");
}

function hasSameDigits(one: CheckedFigure, other: CheckedFigure): boolean {
  const [a, b] = [readNumerals(one.text)[0]?.digits ?? "", readNumerals(other.text)[0]?.digits ?? ""];
  return a.length >= LEAST_DIGITS && a === b;
}

function isThousandfold(one: CheckedFigure, other: CheckedFigure): boolean {
  const ratio = ratioOf(one, other);
  return ratio !== null && Math.abs(ratio / THOUSAND - 1) < 0.001;
}

/** How many times the larger is the smaller. */
function ratioOf(one: CheckedFigure, other: CheckedFigure): number | null {
  const [a, b] = [singleValue(one), singleValue(other)];
  if (a === null || b === null || a < LEAST_VALUE || b < LEAST_VALUE) return null;
  return Math.max(a, b) / Math.min(a, b);
}

/**
 * A figure a thousandfold above or below what other articles report on the same question: at least two of them, that
 * say about the same as each other, while no other article says what this one does.
 */
export function checkScaleAgainst(figures: readonly ReportedFigure[]): Finding[] {
  const known = figures.filter((figure) => (singleValue(figure) ?? 0) >= LEAST_VALUE);
  return known.flatMap((figure) => {
    const value = singleValue(figure) as number;
    const others = known.filter(({ articleId }) => articleId !== figure.articleId);
    if (others.some((other) => isNear(singleValue(other) as number, value))) return [];
    for (const expected of [value * THOUSAND, value / THOUSAND]) {
      const witnesses = oneAnArticle(others.filter((other) => isNear(singleValue(other) as number, expected)));
      if (witnesses.length < LEAST_WITNESSES || witnesses.length * 2 < oneAnArticle(others).length) continue;
      return [slipOf(figure, witnesses, expected > value ? "below" : "above")];
    }
    return [];
  });
}

function isNear(value: number, expected: number): boolean {
  return value <= expected * SAME && value >= expected / SAME;
}

function oneAnArticle(figures: ReportedFigure[]): ReportedFigure[] {
  return [...new Map(figures.map((figure) => [figure.articleId, figure])).values()];
}

function slipOf(figure: ReportedFigure, witnesses: ReportedFigure[], side: "above" | "below"): Finding {
  const [first] = witnesses as [ReportedFigure];
  const outlets = new Set(witnesses.map(({ sourceName }) => sourceName)).size;
  const where = `${witnesses.length} other articles (${outlets === 1 ? first.sourceName : `${outlets} outlets`})`;
  const sentence = `${quote(figure.text)} is about a thousand times ${side} what ${where} report of the same: ${quote(first.text)}. Check thousand, million and billion.`;
  return { kind: "scale_slip", figureId: figure.id, sentence, evidence: witnesses.slice(0, 5).map(({ id }) => id) };
}
