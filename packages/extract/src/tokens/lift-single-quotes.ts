import type { Token, TokenisedText } from "./token.js";

/** Fewer words than these between single marks are a title or a nickname. */
const FEWEST = 4;
/** Apostrophes for what is left out. */
const SHORTENED = /^(?:em|tis|twas|cause|n|til|till|round|bout|ere|s)$/;

const isDouble = ({ text }: Token): boolean => /^["“”]$/.test(text);

function opens(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (token.text !== "‘" && token.text !== "'") return false;
  if (!token.spaced || !next || next.spaced || next.kind === "number") return false;
  return !SHORTENED.test(next.lower);
}

/** 'We lost it all,' and 'We lost it all', but not "the boys' boats". */
function closes(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if ((token.text !== "’" && token.text !== "'") || token.spaced) return false;
  const next = tokens[at + 1];
  return (
    /^[.,!?…]$/.test(tokens[at - 1]?.text ?? "") || (next !== undefined && !next.spaced && /^[.,;]$/.test(next.text))
  );
}

/**
 * Gives sentences between single quotation marks the double ones that all readers of quotations go by: `text` of those marks becomes “ and
 * ”. Single marks within double ones stay as they are, and so do those around a few words. One pass.
 */
export function liftSingleQuotes({ text, tokens, sentences }: TokenisedText): void {
  if (!text.includes("‘") && !/(?:^|\s)'\S/.test(text)) return;
  let [open, isWithin, paragraph] = [-1, false, 0];
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) [open, isWithin, paragraph] = [-1, false, sentence.paragraph];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = tokens[at] as Token;
      if (open < 0 && isDouble(token)) isWithin = token.text === "“" ? token.spaced : token.text === '"' && !isWithin;
      if (isWithin) continue;
      if (open < 0 && opens(tokens, at)) open = at;
      else if (open >= 0 && closes(tokens, at)) {
        if (at - open > FEWEST) {
          (tokens[open] as Token).text = (tokens[open] as Token).lower = "“";
          token.text = token.lower = "”";
        }
        open = -1;
      }
    }
  }
}
