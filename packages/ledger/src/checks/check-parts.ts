import type { CheckedFigure, Finding } from "./checked-figure.js";
import { isSameMeasure, meantBy, singleValue } from "./read-written.js";
import { figureAt, type SentenceFrame } from "./sentence-frame.js";
import { listWords, quote, writeReckoned } from "./write-values.js";

const DETERMINER = "(?:the|its|their|those|these|our|his|her|a|an)\\s+";
const HEDGE = "(?:at least |about |some |around |nearly |almost )?";
const NOUNS = "(?:\\s+(?!was|were|is|are|had|has|have|and|or|but)[\\p{L}'’-]+){0,4}";

const CLAUSE = "[^‹›.;:]{0,60}?";

/** Each finds a total (1) and a part of it (2). */
const PART_PATTERNS: { pattern: RegExp; places: [total: number, part: number] }[] = [
  {
    pattern: new RegExp(`‹[#$](\\d+)›${CLAUSE}\\bincluding\\s+${HEDGE}‹[#$](\\d+)›`, "gu"),
    places: [1, 2],
  },
  {
    pattern: new RegExp(`‹[#$](\\d+)›${CLAUSE},\\s+of\\s+(?:whom|which)\\s+${HEDGE}‹[#$](\\d+)›`, "gu"),
    places: [1, 2],
  },
  // "six in 10 of the 20 voters" tells a share: its ten is no part.
  { pattern: new RegExp(`(?<!\\bin )‹[#$](\\d+)›\\s+(?:out )?of\\s+${DETERMINER}‹[#$](\\d+)›`, "gu"), places: [2, 1] },
];

/** "20 people, including 25 children": a part that is larger than its total. */
export function checkPartOfTotal(frame: SentenceFrame): Finding[] {
  return PART_PATTERNS.flatMap(({ pattern, places }) =>
    [...frame.text.matchAll(pattern)].flatMap((match) => {
      const [total, part] = places.map((place) => figureAt(frame, match[place])) as [CheckedFigure, CheckedFigure];
      // "12 people in three cars, including four children": an earlier number may be the total that is meant.
      const couldBeTotal = frame.figures.filter(({ start, id }) => start < part.start && id !== part.id);
      const isAboveAll = [total, ...couldBeTotal].every((other) => isAbove(part, other));
      if (!isAboveAll || !isSameMeasure(total, part)) return [];
      const sentence = `${quote(part.text)} cannot be part of ${quote(total.text)}: the part is larger than the total.`;
      return [{ kind: "part_above_total" as const, figureId: total.id, sentence, evidence: [part.id] }];
    }),
  );
}

/** What is far larger counts something else: "three of its largest crowds, including 28,000 in the park". */
const MOST_TIMES = 20;

/** Whether the least that the part can be is more than the total is said to be. */
function isAbove(part: CheckedFigure, total: CheckedFigure): boolean {
  if (!isSameMeasure(part, total)) return true;
  const said = total.high ?? total.low;
  if (said === null || part.low === null || part.low > said * MOST_TIMES) return false;
  return part.low > (meantBy(total)?.high ?? said);
}

// What stands between two parts of a list: their nouns and a joint. A verb of its own would begin another list.
const BETWEEN =
  "(?:(?!\\b(?:was|were|is|are|had|has|have|said|while|but|who|that|which|including|injured|wounded|killed|another|also|more|about|plus)\\b)[^‹›.;:–—()]){0,60}?";
const JOINT = "(?:,|\\s+and|,\\s+and|;)\\s+";
const MORE_PARTS = `(?:${BETWEEN}${JOINT}(?:by |to |for )?‹[#$]\\d+›)+`;
const END = `${BETWEEN}(?:[.;)–—]|,\\s|$)`;

interface SumPattern {
  pattern: RegExp;
  /** Whether the list claims to be all of it, so that too little is wrong as well as too much. */
  isWhole: boolean;
}

/** Each finds a total (`total`) and the list of its parts (`parts`). */
const SUM_PATTERNS: SumPattern[] = [
  {
    pattern: new RegExp(
      `‹[#$](?<total>\\d+)›${NOUNS}(?:\\s+[–—-]+\\s+|:\\s+|\\s+\\()(?<parts>‹[#$]\\d+›${MORE_PARTS})${END}`,
      "gu",
    ),
    isWhole: false,
  },
  {
    pattern: new RegExp(
      `\\bOf\\s+${DETERMINER}‹#(?<total>\\d+)›${NOUNS},\\s+(?<parts>‹#\\d+›(?:[^‹›.;:]){0,40}?${MORE_PARTS})${END}`,
      "gu",
    ),
    isWhole: false,
  },
  {
    pattern: new RegExp(
      `(?<parts>‹[#$]\\d+›${MORE_PARTS})${BETWEEN},?\\s+(?:for|making|giving)\\s+(?:a|an)\\s+(?:combined |overall |grand )?total\\s+of\\s+‹[#$](?<total>\\d+)›`,
      "gu",
    ),
    isWhole: true,
  },
  {
    pattern: new RegExp(
      `(?<parts>‹[#$]\\d+›${MORE_PARTS})${BETWEEN}[,;–—(]\\s*(?:or\\s+)?‹[#$](?<total>\\d+)›\\s+(?:in all|in total|altogether|all told)`,
      "gu",
    ),
    isWhole: true,
  },
];

/** "20 people – 12 men and nine women": parts against the total that they are listed for. */
export function checkSums(frame: SentenceFrame): Finding[] {
  return SUM_PATTERNS.flatMap(({ pattern, isWhole }) =>
    [...frame.text.matchAll(pattern)].flatMap((match) => {
      const total = figureAt(frame, match.groups?.total);
      const parts = [...(match.groups?.parts ?? "").matchAll(/‹[#$](\d+)›/g)].map(([, place]) =>
        figureAt(frame, place),
      );
      const sum = parts.reduce((added, part) => added + (singleValue(part) ?? 0), 0);
      // "Five hits came from two players (two for one, three for the other)": the parts are another total's.
      if (frame.figures.some((figure) => figure !== total && !parts.includes(figure) && singleValue(figure) === sum))
        return [];
      return checkSum(total, parts, isWhole);
    }),
  );
}

function checkSum(total: CheckedFigure, parts: CheckedFigure[], isWhole: boolean): Finding[] {
  const whole = meantBy(total);
  const ranges = parts.map(meantBy);
  const canBeAdded =
    parts.length > 1 && parts.every((part) => isSameMeasure(part, total) && singleValue(part) !== null);
  if (!whole || !canBeAdded || ranges.some((range) => range === null)) return [];
  const least = ranges.reduce((sum, range) => sum + (range?.low ?? 0), 0);
  const most = ranges.reduce((sum, range) => sum + (range?.high ?? 0), 0);
  const isTooMuch = least > (whole.high as number);
  const isTooLittle = isWhole && most < (whole.low as number);
  if (!isTooMuch && !isTooLittle) return [];
  const sum = parts.reduce((added, part) => added + (singleValue(part) as number), 0);
  const sentence = `${listWords(parts.map(({ text }) => quote(text)))} add up to ${writeReckoned(sum)}, not ${quote(total.text)}.`;
  return [{ kind: "parts_total", figureId: total.id, sentence, evidence: parts.map(({ id }) => id) }];
}
