import type { Token, TokenRange } from "../../tokens/token.js";

/** What stands before a turn of a script: a name, or only that it asks or answers. */
export interface TurnLabel extends TokenRange {
  kind: "name" | "asks" | "answers";
}

const LONGEST_LABEL = 4;
const ASKS = /^(?:q|question|questions)$/;
const ANSWERS = /^(?:a|answer|answers)$/;

const CAPITALS = /^(?:\p{Lu}[\p{Lu}’'-]+\.?|\.|-)$/u;
const NAME = /^(?:\p{Lu}\p{L}*[\p{L}’'-]*|\.|-|['’])$/u;

/** The tokens up to a colon where all of them may be part of a label. */
function upToColon(tokens: Token[], { from, to }: TokenRange, part: RegExp): TokenRange | null {
  for (let at = from; at < Math.min(to, from + LONGEST_LABEL + 1); at += 1) {
    const { text, spaced } = tokens[at] as Token;
    if (text === ":" && !spaced) return at > from ? { from, to: at } : null;
    if (!part.test(text)) return null;
  }
  return null;
}

/** "SMITH:", "GOV. SMITH:" at the head of a sentence, a quotation mark before it or not; the tokens of the name. */
function capitalsAt(tokens: Token[], { from, to }: TokenRange): TokenRange | null {
  const isMarked = /^["“]$/.test(tokens[from]?.text ?? "");
  return upToColon(tokens, { from: isMarked ? from + 1 : from, to }, CAPITALS);
}

/** "Mr. Smith:", "Maria Lopez:" at the head of a paragraph. */
const nameAt = (tokens: Token[], sentence: TokenRange): TokenRange | null => upToColon(tokens, sentence, NAME);

/** "Q:", "A.", "Question:", and "QWhy", as feeds glue a drop letter to what follows. */
function letterAt(tokens: Token[], { from, to }: TokenRange): TurnLabel | null {
  const [word, mark] = [tokens[from] as Token, tokens[from + 1]];
  if (/^Q\p{Lu}(?:\p{Ll}|$|['’])/u.test(word.text)) return { from, to: from + 1, kind: "asks" };
  if (from + 1 >= to || !/^[.:]$/.test(mark?.text ?? "") || mark?.spaced || !/^\p{Lu}/u.test(word.text)) return null;
  if (ASKS.test(word.lower)) return { from, to: from + 1, kind: "asks" };
  return ANSWERS.test(word.lower) ? { from, to: from + 1, kind: "answers" } : null;
}

/** The label that a sentence opens with; `isFirst` where it opens its paragraph too, as names in small letters must. */
export function turnLabelAt(tokens: Token[], sentence: TokenRange, isFirst: boolean): TurnLabel | null {
  const letter = isFirst ? letterAt(tokens, sentence) : null;
  if (letter) return letter;
  const name = capitalsAt(tokens, sentence) ?? (isFirst ? nameAt(tokens, sentence) : null);
  return name && { ...name, kind: "name" };
}
