import { truthParagraphs } from "./scoring/score-page.js";
import { foldSpace } from "./scoring/words.js";
import type { ReadPageResult } from "./summarise.js";

const MAX_LINES = 12;
const MAX_WIDTH = 140;

/** What a page's truth has and the reading lacks, and the other way about, paragraph by paragraph. */
export function showDifference({ page, answer, score }: ReadPageResult): string {
  const truth = truthParagraphs(page);
  const read = answer.reading.paragraphs.map(foldSpace);
  const missed = truth.filter(without(read)).map((text) => `- ${text}`);
  const extra = read.filter(without(truth)).map((text) => `+ ${text}`);
  const lines = [...limit(missed), ...limit(extra)].map((line) => `    ${line.slice(0, MAX_WIDTH)}`);
  return [`  ${score.body.toFixed(3)}  ${page.set} ${page.id}`, `         ${page.url}`, ...lines].join("\n");
}

function limit(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LINES;
  return rest > 0 ? [...lines.slice(0, MAX_LINES), `${lines[0]?.[0]} … and ${rest} more`] : [...lines];
}

/** Where one side breaks paragraphs that the other joins, nothing is missing. */
function without(others: readonly string[]): (text: string) => boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const whole = others.map(fold).join("");
  return (text) => !whole.includes(fold(text));
}
