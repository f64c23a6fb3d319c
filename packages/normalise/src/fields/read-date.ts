import { PUBLISHED, UPDATED } from "../data/date-words.js";
import type { ReadInstant } from "../dates/read-instant.js";
import { readMachineDate } from "../dates/read-machine-date.js";
import { readWrittenDate } from "../dates/read-written-date.js";
import type { PageFacts } from "../html/page-facts.js";

/** What tells how a page's dates are meant. */
export interface DateReading {
  readonly facts: PageFacts;
  /** The zone of times that name none, where it is known or may be guessed. */
  readonly timeZone: string | null;
  readonly lang: string | null;
}

/** A date as a page has it in whatever form; null where the text holds none. */
export function readDate(text: string, reading: DateReading): ReadInstant | null {
  return readMachineDate(text, reading.timeZone) ?? readLine(text, reading);
}

/** A date that people wrote. Of 7/9/2024 the address of the page may know better which number is the month. */
export function readLine(text: string, reading: DateReading): ReadInstant | null {
  const line = publishedPart(text);
  const isMonthFirst = writesMonthFirst(reading);
  const read = readWrittenDate(line, reading.timeZone, isMonthFirst);
  const month = monthOfAddress(reading.facts.url);
  if (read === null || month === null || read.iso.startsWith(month)) return read;
  const other = readWrittenDate(line, reading.timeZone, !isMonthFirst);
  return other?.iso.startsWith(month) ? other : read;
}

/** "2019-03" of an address such as "/2019/03/river". */
export function monthOfAddress(url: string): string | null {
  const [, year, month] = /\/(20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2])(?=[/._-])/.exec(url) ?? [];
  return year === undefined ? null : `${year}-${month}`;
}

/** Of a line that tells first when the text was updated, what tells when it was published. */
function publishedPart(line: string): string {
  const updated = UPDATED.exec(line);
  const published = updated === null ? null : PUBLISHED.exec(line);
  return updated !== null && published !== null && published.index > updated.index ? line.slice(published.index) : line;
}

function writesMonthFirst({ facts, lang }: DateReading): boolean {
  if (lang === "en-US") return true;
  const hasCountry = /^[a-z]+:\/\/[^/?#]*\.[a-z]{2}(?:[:/?#]|$)/i.test(facts.url);
  return lang === "en" && !hasCountry && facts.meta("og:locale") === "en_US";
}
