import { splitByline } from "../names/split-byline.js";
import { type PublicationLine, readPublicationLine } from "./read-publication-line.js";
import type { TextLine } from "./text-line.js";

/** The lines above an article's text: what each of them is, and the rest. */
export interface TextHead {
  readonly title: string | null;
  readonly section: string | null;
  readonly authors: readonly string[];
  readonly published: PublicationLine | null;
  readonly updated: PublicationLine | null;
  readonly dropped: readonly { line: TextLine; rule: string; reason: string }[];
  readonly rest: readonly TextLine[];
}

/** Date and author stand within so many paragraphs of the top. */
const HOW_FAR = 12;
const MAX_TITLE = 220;
const MAX_BYLINE = 120;
const BYLINE = /^(?:by|von|par|por|di|av|af|door)\s+\p{Lu}/iu;

export function readHead(lines: readonly TextLine[], timeZone: string | null): TextHead {
  const dates: PublicationLine[] = [];
  const dropped: { line: TextLine; rule: string; reason: string }[] = [];
  let authors: string[] = [];
  const others: TextLine[] = [];
  lines.forEach((line, index) => {
    const date = index < HOW_FAR ? readPublicationLine(line.text, timeZone) : null;
    const names = index < HOW_FAR && authors.length === 0 ? readByline(line.text) : [];
    if (date !== null) {
      dates.push(date);
      dropped.push({ line, rule: "publication-line", reason: "a line that gives the date alone" });
    } else if (names.length > 0) {
      authors = names;
      dropped.push({ line, rule: "byline-line", reason: "a line that gives the author alone" });
    } else others.push(line);
  });
  return { ...readTitleLines(others), authors, ...chooseDates(dates), dropped };
}

function readByline(text: string): string[] {
  return text.length <= MAX_BYLINE && BYLINE.test(text) && !/[.!?]$/.test(text) ? splitByline(text) : [];
}

/** A first line of one or two words over another short one is the section's name. */
function readTitleLines(lines: readonly TextLine[]): Pick<TextHead, "title" | "section" | "rest"> {
  const first = lines[0]?.text ?? "";
  const second = lines[1]?.text ?? "";
  const isTitle = (text: string) => text !== "" && text.length <= MAX_TITLE && !/[^.]\.["'”’]?$/.test(text);
  if (!isTitle(first)) return { title: null, section: null, rest: lines };
  const isSection = first.split(/\s+/).length <= 2 && isTitle(second) && second.split(/\s+/).length >= 4;
  return isSection
    ? { title: clean(second), section: clean(first), rest: lines.slice(2) }
    : { title: clean(first), section: null, rest: lines.slice(1) };
}

function clean(title: string): string {
  return title.replace(/^#{1,6}\s+/, "");
}

/** The date that says most: a day with its time before the day alone. */
function chooseDates(dates: readonly PublicationLine[]): Pick<TextHead, "published" | "updated"> {
  const best = (among: readonly PublicationLine[]) =>
    among.find(({ instant }) => instant.precision !== "day") ?? among[0] ?? null;
  const published = best(dates.filter(({ isUpdate }) => !isUpdate));
  const updated = best(dates.filter(({ isUpdate }) => isUpdate));
  return { published: published ?? updated, updated };
}
