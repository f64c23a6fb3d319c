const GLUED_TO_LEFT = /^(?:[.,;:!?%)\]}…»”’]|\.\.+|'s|'S|n't|N'T|'re|'ve|'ll|'d|'m|'RE|'LL)$/;
const GLUED_TO_RIGHT = /^(?:[([{«“‘]|[A-Z]{0,2}\$|£|€|#)$/;
const DOUBLE = new Set(['"', "''", "``"]);
const SINGLE = new Set(["'", "`"]);

export interface JoinedText {
  text: string;
  /** `[start, end]` of each token. */
  spans: [number, number][];
}

type Glue = { left: boolean; right: boolean };

/** Straight quotes open and close by turns; a single one that nothing closes is the apostrophe of a plural. */
function glueQuote(tokens: readonly string[], at: number, open: { double: boolean; single: boolean }): Glue {
  if (DOUBLE.has(tokens[at] as string)) {
    open.double = !open.double;
    return { left: !open.double, right: open.double };
  }
  if (open.single) {
    open.single = false;
    return { left: true, right: false };
  }
  const isPlural = at > 0 && /s$/i.test(tokens[at - 1] as string);
  open.single = !isPlural && tokens.slice(at + 1).includes("'");
  return { left: !open.single, right: open.single };
}

function glueOf(tokens: readonly string[], at: number, open: { double: boolean; single: boolean }): Glue {
  const token = tokens[at] as string;
  if (DOUBLE.has(token) || SINGLE.has(token)) return glueQuote(tokens, at, open);
  if (token === "/") return { left: true, right: true };
  return { left: GLUED_TO_LEFT.test(token), right: GLUED_TO_RIGHT.test(token) };
}

/** Puts the blanks between tokens as a newspaper would have them. */
export function joinTokens(tokens: readonly string[]): JoinedText {
  const open = { double: false, single: false };
  const spans: [number, number][] = [];
  let text = "";
  let isGlued = true;
  for (let at = 0; at < tokens.length; at += 1) {
    const glue = glueOf(tokens, at, open);
    if (!isGlued && !glue.left) text += " ";
    spans.push([text.length, text.length + (tokens[at] as string).length]);
    text += tokens[at];
    isGlued = glue.right;
  }
  return { text, spans };
}
