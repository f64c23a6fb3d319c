import type { LiveEntry } from "@newsledger/contracts";
import type { PageBlock } from "../body/body-block.js";
import { foldText } from "../body/fold-text.js";
import { readMachineDate } from "../dates/read-machine-date.js";
import { readWrittenDate } from "../dates/read-written-date.js";
import { classWords } from "../html/class-words.js";
import type { PageFacts } from "../html/page-facts.js";
import { findElements, type PageElement, textOf } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { readBylineLine } from "../names/read-byline-line.js";
import { splitByline } from "../names/split-byline.js";
import { repairText } from "../repairs/repair-text.js";
import { type ClockReading, datesOfClocks } from "./dates-of-clocks.js";
import { type DeclaredEntry, readDeclaredEntries } from "./declared-entries.js";

export interface EntriesInput {
  readonly facts: PageFacts;
  readonly elements: readonly PageElement[];
  /** The blocks of the article, in order. */
  readonly blocks: readonly PageBlock[];
  readonly outlets: readonly string[];
  readonly timeZone: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

const TIME_WORDS = wordTest("time|timestamp|time stamp|date|datetime|published|uhrzeit|hora|heure");
const AUTHOR_WORDS = wordTest("byline|author|authors|author name|autor|auteur");
const HEADINGS = /^h[1-6]$/;
const MAX_HEADLINE = 200;

/** The entries of a live blog as ranges of the article's paragraphs, with what JSON-LD says of the same entries. */
export function readEntries(input: EntriesInput): LiveEntry[] {
  const declared = readDeclaredEntries(input.facts, input.timeZone);
  const clocks: ClockReading[] = [];
  const entries: LiveEntry[] = [];
  for (const element of input.elements) {
    const from = input.blocks.findIndex(({ order }) => order > element.order && order < element.endOrder);
    if (from < 0) continue;
    let to = from + 1;
    while (to < input.blocks.length && (input.blocks[to] as PageBlock).order < element.endOrder) to++;
    const blocks = input.blocks.slice(from, to);
    const headline = readHeadline(input.facts, element, blocks);
    const known = declared.find((entry) => isSame(entry, headline, element));
    const time = readTime(input, element);
    clocks.push({ entry: entries.length, time: known?.publishedAt === undefined ? time : null });
    entries.push({
      headline: headline ?? known?.headline ?? null,
      publishedAt: known?.publishedAt ?? (typeof time === "string" ? time : null),
      authors: readAuthors(input, element, known),
      from,
      to,
    });
  }
  datesOfClocks(entries, clocks, input);
  return entries;
}

function isSame(entry: DeclaredEntry, headline: string | null, element: PageElement): boolean {
  const id = element.attribute("id");
  if (id !== undefined && id.length > 4 && entry.url?.includes(id)) return true;
  return headline !== null && entry.headline !== null && foldText(entry.headline) === foldText(headline);
}

function readHeadline({ tree }: PageFacts, element: PageElement, blocks: readonly PageBlock[]): string | null {
  const heading = findElements(tree, isHeadline, element)[0];
  const text = heading === undefined ? "" : repairText(textOf(tree, heading, 1_000));
  if (text !== "" && text.length <= MAX_HEADLINE && !isClock(text)) return text;
  const first = blocks[0];
  return first?.kind === "heading" && blocks.length > 1 ? first.text : null;
}

function isClock(text: string): boolean {
  return /^\d{1,2}[:.h]\d{2}/.test(text) && text.length < 12;
}

function isTime(candidate: PageElement): boolean {
  return (
    candidate.name === "time" ||
    candidate.attribute("itemprop") === "datePublished" ||
    TIME_WORDS.test(classWords(candidate))
  );
}

function isAuthor(candidate: PageElement): boolean {
  return (
    candidate.attribute("rel") === "author" ||
    candidate.attribute("itemprop") === "author" ||
    AUTHOR_WORDS.test(classWords(candidate))
  );
}

function isHeadline(candidate: PageElement): boolean {
  return HEADINGS.test(candidate.name) || candidate.attribute("itemprop") === "headline";
}

/** An instant, or minutes of the day where the entry gives a clock time alone. */
function readTime({ facts: { tree }, timeZone }: EntriesInput, element: PageElement): string | number | null {
  for (const time of findElements(tree, isTime, element).slice(0, 6)) {
    const machine =
      time.attribute("datetime") ??
      time.attribute("content") ??
      time.attribute("data-timestamp") ??
      time.attribute("data-time");
    const instant = machine === undefined ? null : readMachineDate(machine, timeZone);
    if (instant !== null && instant.precision !== "day") return instant.iso;
    const text = textOf(tree, time, 200);
    const written = readWrittenDate(text, timeZone);
    if (written !== null && written.precision !== "day") return written.iso;
    const clock = /(?<!\d)(\d{1,2})[:.h](\d{2})(?!\d)\s*([ap])?\.?m?/i.exec(text);
    if (clock !== null) return minutesOf(clock);
  }
  return null;
}

function minutesOf([, hours, minutes, half]: RegExpExecArray): number | null {
  const written = Number(hours);
  const isAfternoon = half?.toLowerCase() === "p";
  const hour = isAfternoon && written < 12 ? written + 12 : half?.toLowerCase() === "a" && written === 12 ? 0 : written;
  return hour > 23 || Number(minutes) > 59 ? null : hour * 60 + Number(minutes);
}

function readAuthors(
  { facts: { tree }, outlets }: EntriesInput,
  element: PageElement,
  known?: DeclaredEntry,
): string[] {
  if (known !== undefined && known.authors.length > 0) return [...known.authors];
  const marked = findElements(tree, isAuthor, element);
  for (const byline of marked.slice(0, 3)) {
    const text = repairText(textOf(tree, byline, 400));
    const lead = readBylineLine(text, outlets);
    const names = lead.length > 0 ? lead : splitByline(text, outlets);
    if (names.length > 0) return names;
  }
  return [];
}
