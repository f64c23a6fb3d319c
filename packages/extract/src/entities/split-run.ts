import type { EntityType } from "@newsledger/contracts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../dates/day-names.js";
import { isNumberWord } from "../numbers/read-words.js";
import type { Token, TokenRange } from "../tokens/token.js";
import { isPlural, singularOf } from "../units/inflect.js";
import { spellExact } from "../units/phrase-table.js";
import { classifyName, isOrganizationShape } from "./classify-name.js";
import type { KnownName } from "./gazetteer.js";
import type { NameContext } from "./name-context.js";
import type { Name } from "./recogniser.js";

function knownAt(context: NameContext, at: number, to: number): { to: number; value: KnownName } | null {
  const { names } = context.gazetteer;
  const exact = names.find(context.tokens, at, spellExact, to);
  if (exact) return exact;
  const word = context.tokens[at]?.text ?? "";
  return word.length > 3 && word === word.toUpperCase() ? names.find(context.tokens, at, spellTitle, to) : null;
}

/** "LONDON" heads a report as London does. */
function spellTitle(token: Token): string {
  return token.text.charAt(0) + token.text.slice(1).toLowerCase();
}

/** At the head of a sentence a capital says nothing: common words and words the text also writes small are left out. */
function withoutLead(context: NameContext, run: TokenRange, isHead: boolean): TokenRange {
  const { tokens, gazetteer, smallWords } = context;
  let { from } = run;
  for (; from < run.to; ) {
    const token = tokens[from] as Token;
    const isKnown = knownAt(context, from, run.to) !== null;
    if (isKnown && token.text !== "Us") break;
    const isCommon = gazetteer.commonWords.has(token.lower);
    const isOnlyWord = run.to - from === 1;
    const isSmall =
      smallWords.has(token.lower) && (isOnlyWord || from === run.from) && !gazetteer.givenNames.has(token.text);
    const isBody =
      run.to - from > 1 && (gazetteer.organizationHeads.has(token.text) || gazetteer.titles.has(token.text));
    if (isBody || !isHead || !(isCommon || isSmall)) break;
    from += 1;
    if (tokens[from]?.text === "-") from += 1;
    break;
  }
  return { from, to: run.to };
}

/** "a", "the" and "I" are never names, wherever they stand; a lone common word in the middle of a sentence rarely is. */
function isNoName(context: NameContext, range: TokenRange): boolean {
  const token = context.tokens[range.from] as Token;
  if (range.to - range.from > 1) return false;
  if (/['’](?:m|ve|re|ll|d|t)$/i.test(token.text) || isNumberWord(token)) return true;
  if (token.text.length < 2 || /^(?:the|and|but|for|or|of|in|on|at|as|to)$/.test(token.lower)) return true;
  return context.gazetteer.commonWords.has(token.lower) || isMonthOrDay(token.lower) || NEVER_NAMES.test(token.lower);
}

/** Zones, titles and the words of a credit line. */
const NEVER_NAMES = /^(?:gmt|est|edt|pst|pdt|am|pm|photo|mr|mrs|ms|dr|credit|mandatory)$/;
/** Short forms of months that are no given names, as "Mar" and "May" are. */
const SHORT_MONTHS = /^(?:sept|sep|oct|nov|dec|jan|feb|jul|aug|apr|jun)$/;

function isMonthOrDay(word: string): boolean {
  return (word !== "may" && MONTH_NAMES.has(word)) || WEEKDAY_NAMES.has(word) || SHORT_MONTHS.test(word);
}

function isOrganizationRun(context: NameContext, range: TokenRange): boolean {
  return range.to - range.from > 1 && isOrganizationShape(context, range);
}

function isPersonRun(context: NameContext, range: TokenRange): boolean {
  const first = context.tokens[range.from] as Token;
  return (
    range.to - range.from > 1 &&
    context.gazetteer.givenNames.has(first.text) &&
    classifyName(context, range, false) === "person"
  );
}

/** A lone unlisted word that only the head of a sentence writes large: "Turnout was low". */
function isChanceCapital(context: NameContext, range: TokenRange, run: TokenRange, type: EntityType): boolean {
  const token = context.tokens[range.from] as Token;
  const isLone = range.from === run.from && run.to - run.from === 1;
  if (!isLone || type === "person" || token.text === token.text.toUpperCase()) return false;
  return !context.innerCapitals.has(token.text);
}

/** Titles that are part of the name they precede. */
const NOBLE = /^(?:Prince|Princess|Queen|Lord|Lady|Sir|Mother)$/;

/** Cuts one run of capitals into names: listed names, titles, and what is left between them. */
export function splitRun(context: NameContext, run: TokenRange, isHead: boolean): Name[] {
  const { tokens, gazetteer } = context;
  const names: Name[] = [];
  let { from, to } = withoutLead(context, run, isHead);
  let afterTitle = gazetteer.titles.has(tokens[run.from - 1]?.text ?? "");
  while (from < to) {
    const rest = { from, to };
    const known = knownAt(context, from, to);
    const isTitle =
      gazetteer.titles.has(tokens[from]?.text ?? "") &&
      known === null &&
      !(NOBLE.test(tokens[from]?.text ?? "") && to - from > 1);
    if (known && (known.to === to || !isTakenIn(context, rest, known.to, afterTitle))) {
      names.push({
        from,
        to: known.to,
        type: afterTitle && known.to === to && known.value.type === "place" ? "person" : known.value.type,
      });
      from = known.to;
      afterTitle = false;
    } else if (isTitle && !isOrganizationRun(context, rest)) {
      from += 1;
      if (tokens[from]?.text === ".") from += 1;
      afterTitle = true;
    } else {
      const end = endOfUnlisted(context, rest);
      const range = trim(context, { from, to: end });
      const isRole =
        (end < to && gazetteer.titles.has(tokens[end]?.text ?? "")) ||
        (range.to - range.from > 1 &&
          gazetteer.titles.has(tokens[range.to - 1]?.text ?? "") &&
          !isOrganizationRun(context, range));
      const type =
        isNoName(context, range) || isRole
          ? null
          : isTeam(context, range, knownAt(context, from, to)?.to ?? to)
            ? "organization"
            : classifyName(context, range, afterTitle || NOBLE.test(tokens[from]?.text ?? ""));
      if (type && !(isHead && isChanceCapital(context, range, run, type))) names.push({ ...range, type });
      from = end;
      afterTitle = false;
    }
    while (from < to && tokens[from]?.kind === "punct") from += 1;
  }
  return names;
}

/** A listed word inside a longer name: "Chelsea Clinton", "US Department of Defense", "Paris Saint-Germain FC". */
function isTakenIn(context: NameContext, rest: TokenRange, knownTo: number, afterTitle: boolean): boolean {
  if (afterTitle) return knownTo - rest.from === 1;
  const before = context.tokens[rest.from - 1];
  if (before && isHyphenated(before)) return false;
  const next = context.tokens[knownTo];
  if (next?.text === "-" && !next.spaced) return false;
  if (next && context.gazetteer.titles.has(next.text)) return false;
  if (isPersonRun(context, rest)) return true;
  const isBodyOf = /^(?:of|for)$/.test(next?.text ?? "");
  if ((isBodyOf || knownTo - rest.from === 1) && (isOrganizationRun(context, rest) || isEventRun(context, rest)))
    return true;
  return isTeam(context, rest, knownTo);
}

function isEventRun(context: NameContext, rest: TokenRange): boolean {
  return rest.to - rest.from > 1 && context.gazetteer.eventSuffixes.has(context.tokens[rest.to - 1]?.text ?? "");
}

/** "Chicago Bulls", "San Diego Padres": a place, and one plural with a capital. */
function isTeam(context: NameContext, rest: TokenRange, knownTo: number): boolean {
  const word = context.tokens[knownTo];
  const isPlaceName =
    context.gazetteer.names.find(context.tokens, rest.from, spellExact, rest.to)?.value.type === "place";
  const isNickname = word !== undefined && isPlural(word.text) && !context.gazetteer.groups.has(word.text);
  return (
    isPlaceName && rest.to - knownTo === 1 && isNickname && !context.gazetteer.titles.has(singularTitle(word.text))
  );
}

function singularTitle(word: string): string {
  const singular = singularOf(word);
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}

function isHyphenated(token: Token): boolean {
  return token.text === "-" && !token.spaced;
}

/** An unlisted name ends before a title, or before a listed name that is no part of it. */
function endOfUnlisted(context: NameContext, rest: TokenRange): number {
  if (isOrganizationRun(context, rest)) return rest.to;
  const { tokens, gazetteer } = context;
  for (let at = rest.from + 1; at < rest.to; at += 1) {
    if (
      gazetteer.titles.has(tokens[at]?.text ?? "") &&
      tokens[at]?.text !== "King" &&
      at + 1 < rest.to &&
      !NOBLE.test(tokens[rest.from]?.text ?? "")
    )
      return at;
  }
  return rest.to;
}

function trim(context: NameContext, range: TokenRange): TokenRange {
  let { to } = range;
  while (to > range.from && context.tokens[to - 1]?.kind === "punct") to -= 1;
  return { from: range.from, to };
}
