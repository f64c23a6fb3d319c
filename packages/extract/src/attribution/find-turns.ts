import type { EntityMention } from "@newsledger/contracts";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";
import type { Attribution } from "./attribution.js";
import type { Quote } from "./find-quotes.js";

const LONGEST_LABEL = 4;
/** Fewer labels than this are headings. */
const FEWEST = 4;

/** "SMITH:", "GOV. SMITH:" at the head of a sentence, a quotation mark before it or not; the tokens of the name. */
function labelAt(tokens: Token[], sentence: TokenRange): TokenRange | null {
  const from = /^["“]$/.test(tokens[sentence.from]?.text ?? "") ? sentence.from + 1 : sentence.from;
  for (let at = from; at < Math.min(sentence.to, from + LONGEST_LABEL + 1); at += 1) {
    const { text, spaced } = tokens[at] as Token;
    if (text === ":" && !spaced) return at > from ? { from, to: at } : null;
    if (!/^(?:\p{Lu}[\p{Lu}’'-]+\.?|\.|-)$/u.test(text)) return null;
  }
  return null;
}

/** Whom a label in capitals means: the person whose last name it is. */
function nameOf({ text, tokens }: TokenisedText, label: TokenRange, mentions: EntityMention[]): string {
  const last = (tokens[label.to - 1] as Token).lower;
  const meant = mentions.find(({ type, canonical }) => type === "person" && canonical.toLowerCase().endsWith(last));
  return meant?.canonical ?? text.slice((tokens[label.from] as Token).start, (tokens[label.to - 1] as Token).end);
}

/** The turns of a script, each with its speaker, up to the next label; none where a text is no script. */
export function findTurns(doc: TokenisedText, mentions: EntityMention[]): [Quote, Attribution][] {
  const { tokens, sentences } = doc;
  const labels = sentences.flatMap((sentence) => {
    const label = labelAt(tokens, sentence);
    return label ? [{ label, paragraph: sentence.paragraph }] : [];
  });
  if (labels.length < FEWEST) return [];
  return labels.map(({ label, paragraph }, i) => {
    const range = { from: label.to, to: labels[i + 1]?.label.from ?? tokens.length };
    const said: Attribution = {
      speaker: label,
      name: nameOf(doc, label, mentions),
      org: null,
      role: null,
      cue: { from: label.to, to: label.to + 1 },
      content: range,
      date: null,
      isBelief: false,
    };
    return [{ ...range, paragraph, isOpen: false }, said];
  });
}
