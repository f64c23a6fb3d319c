import type { CheckedFigure, Finding } from "./checked-figure.js";
import { isSameMeasure, meantBy } from "./read-written.js";
import { figureAt, type SentenceFrame } from "./sentence-frame.js";
import { quote, writeReckoned } from "./write-values.js";

// Up to four words of a noun phrase that the figure's own span left out: "2,000 staff [of the two plants]".
const NOUNS = "(?:\\s+(?!was|were|is|are|had|has|have|and|or|but)[\\p{L}'’-]+){0,4}";
const DETERMINER = "(?:the|its|their|all|all the|those|these|our|his|her)\\s+";
const OR = "(?:,|\\s+–|\\s+—)?\\s+(?:or|i\\.e\\.,?|that is,|equal to)\\s+(?:just |some )?|\\s+\\((?:or |about |some )?";

/** Each finds a percentage (1), its base (2) and the stated count (3), in an order of its own. */
const PATTERNS: { pattern: RegExp; places: [share: number, base: number, count: number] }[] = [
  {
    pattern: new RegExp(`‹%(\\d+)›\\s+of\\s+(?:${DETERMINER})?‹[#$](\\d+)›${NOUNS}(?:${OR})‹[#$](\\d+)›`, "gu"),
    places: [1, 2, 3],
  },
  {
    pattern: new RegExp(`‹[#$](\\d+)›${NOUNS}(?:${OR})‹%(\\d+)›\\)?\\s+of\\s+(?:${DETERMINER})?‹[#$](\\d+)›`, "gu"),
    places: [2, 3, 1],
  },
  {
    pattern: new RegExp(`‹[#$](\\d+)›\\s+of\\s+(?:${DETERMINER})?‹[#$](\\d+)›${NOUNS}(?:${OR})‹%(\\d+)›`, "gu"),
    places: [3, 2, 1],
  },
];

/** Beyond what rounding explains, a share may still be reckoned from figures that were not printed. */
const TOLERANCE = 0.02;

/** "40% of the 2,000 staff, or 600 people": the share of the base against the count that is said to be the same. */
export function checkShares(frame: SentenceFrame): Finding[] {
  return PATTERNS.flatMap(({ pattern, places }) =>
    [...frame.text.matchAll(pattern)].flatMap((match) => {
      const [share, base, count] = places.map((place) => figureAt(frame, match[place]));
      return checkShare(share as CheckedFigure, base as CheckedFigure, count as CheckedFigure);
    }),
  );
}

function checkShare(share: CheckedFigure, base: CheckedFigure, count: CheckedFigure): Finding[] {
  const [part, whole, stated] = [meantBy(share), meantBy(base), meantBy(count)];
  if (!part || !whole || !stated || !isSameMeasure(base, count)) return [];
  const least = ((part.low as number) / 100) * (whole.low as number) * (1 - TOLERANCE);
  const most = ((part.high as number) / 100) * (whole.high as number) * (1 + TOLERANCE);
  if ((stated.high as number) >= least && (stated.low as number) <= most) return [];
  const reckoned = writeReckoned(((share.low as number) / 100) * (base.low as number));
  const sentence = `${quote(share.text)} of ${quote(base.text)} is about ${reckoned}, not ${quote(count.text)}. Check the percentage, its base and the count.`;
  return [{ kind: "share_of_base", figureId: count.id, sentence, evidence: [share.id, base.id] }];
}

/** What there is no more of than all of it. */
const WHOLES =
  /^(?:voters?|electorate|turnout|ballots?|votes?|seats?|respondents?|people|residents?|inhabitants|households?|homes|members|employees|workers|staff|students|pupils|patients|adults|women|men|children|population|land|territory|schools|companies|participants)$/i;
const OF = /^\s+of\s+((?:[\p{L}-]+\s*){1,4})/u;
/** Where more than all is meant: growth, comparison, a capacity or a quota that can be passed. */
const CAN_EXCEED =
  /\b(?:increas|ris(?:e|ing)|rose|gr[eo]w|than\b|higher|up\b|surge|jump|gain|capacity|quota|target|average|normal|compar|equivalent|as many|as much|over\b|level|previous|last year|effort)/i;
/** "104% of what it was", "of that of 2019", "of its 2019 level": another time is compared with, no whole. */
const OF_ANOTHER =
  /^\s+of\s+(?:what|that|those|last|pre-|(?:the|its|their|his|her)\s+(?:\S+\s+){0,3}(?:(?:19|20)\d\d|before|usual|norm)|(?:19|20)\d\d)/iu;
/** How far before the figure such a word bears on it, in characters; and behind what it is of, in words. */
const REACH_BEFORE = 60;
const NEXT_WORDS = /^(?:\s+\S+){0,3}/u;

/** "120% of voters": more of a whole than there is. */
export function checkWholes(frame: SentenceFrame): Finding[] {
  return frame.figures.flatMap((figure, place) => {
    if (figure.kind !== "percent" || figure.unit !== "%" || (figure.low ?? 0) <= 100) return [];
    const sign = `‹%${place}›`;
    const at = frame.text.indexOf(sign);
    const of = OF.exec(frame.text.slice(at + sign.length));
    const named = [...(of?.[1] ?? "").split(/\s+/), figure.concept ?? ""];
    const whole = named.find((word) => WHOLES.test(word));
    if (whole === undefined) return [];
    const end = at + sign.length + (of ? of[0].indexOf(whole) + whole.length : 0);
    const next = NEXT_WORDS.exec(frame.text.slice(end))?.[0] ?? "";
    const around = frame.text.slice(Math.max(0, at - REACH_BEFORE), end) + next;
    if (CAN_EXCEED.test(around) || OF_ANOTHER.test(frame.text.slice(at + sign.length))) return [];
    const sentence = `${quote(figure.text)} of ${whole.toLowerCase()} is more than all there can be. Check the percentage, or say what it is measured against.`;
    return [{ kind: "share_above_whole" as const, figureId: figure.id, sentence, evidence: [] }];
  });
}
