import type { Token, TokenisedText } from "../../tokens/token.js";

const SHORTEST_SERIES = 3;
const LAST_MARK = 200;

function isFirstOfLine({ text, tokens }: TokenisedText, at: number): boolean {
  const { start } = tokens[at] as Token;
  return start === 0 || text[start - 1] === "\n";
}

/** A number that stands alone on its line, or before a line that begins with a capital. */
function isMarkLike(doc: TokenisedText, at: number): boolean {
  const { text, kind } = doc.tokens[at] as Token;
  if (kind !== "number" || !/^\d{1,3}$/.test(text) || Number(text) > LAST_MARK || !isFirstOfLine(doc, at)) return false;
  const next = doc.tokens[at + 1];
  return next === undefined || isFirstOfLine(doc, at + 1) || (next.spaced && /^[\p{Lu}"“‘']/u.test(next.text));
}

/** The tokens that number the parts of a list, up or down: "1 / Ana Ruiz on …", "2 / Bo Lind on …", "3 …". */
export function findListNumbers(doc: TokenisedText): Set<number> {
  const marks = doc.tokens.flatMap((_, at) => (isMarkLike(doc, at) ? [at] : []));
  const found = new Set<number>();
  for (const step of [1, -1]) {
    let series: number[] = [];
    for (const at of marks) {
      const last = series.at(-1);
      if (last === undefined || numberAt(doc, at) !== numberAt(doc, last) + step) series = [];
      series.push(at);
      if (series.length === SHORTEST_SERIES) for (const mark of series) found.add(mark);
      else if (series.length > SHORTEST_SERIES) found.add(at);
    }
  }
  return found;
}

function numberAt({ tokens }: TokenisedText, at: number): number {
  return Number((tokens[at] as Token).text);
}
