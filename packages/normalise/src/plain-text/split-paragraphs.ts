import type { TextLine } from "./text-line.js";

const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S/;
const MARKED = /^\s*(?:#{1,6}\s|>\s?)/;

/** Mail and old editors break lines at 72 to 80 columns; a text with longer lines was not wrapped by hand. */
const MAX_WRAPPED_COLUMNS = 100;
const MIN_WRAPPED_COLUMNS = 50;

/** The paragraphs of a text file: parted by blank lines, or by line ends where every paragraph is one line. */
export function splitParagraphs(text: string): TextLine[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const isWrapped = isHardWrapped(lines);
  const paragraphs: TextLine[] = [];
  let isOpen = false;
  lines.forEach((line, index) => {
    if (line.trim() === "") {
      isOpen = false;
      return;
    }
    const last = paragraphs[paragraphs.length - 1];
    if (isOpen && isWrapped && last !== undefined && !BULLET.test(line) && !MARKED.test(line)) {
      paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${line.trim()}` };
    } else paragraphs.push({ text: line.trim(), lineNumber: index + 1 });
    isOpen = !MARKED.test(line);
  });
  return paragraphs;
}

function isHardWrapped(lines: readonly string[]): boolean {
  const inner = lines.filter((line, i) => line.trim() !== "" && (lines[i + 1] ?? "").trim() !== "");
  if (inner.length < 3 || lines.some((line) => line.length > MAX_WRAPPED_COLUMNS)) return false;
  const long = inner.filter((line) => line.length >= MIN_WRAPPED_COLUMNS);
  return long.length > inner.length * 0.6;
}
