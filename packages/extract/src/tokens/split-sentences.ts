import { ABBREVIATIONS } from "../data/abbreviations.js";
import type { Sentence, Token } from "./token.js";

const ABBREVIATION_SET = new Set(ABBREVIATIONS.split(" "));
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);
/** After "U.S." or "P.W." a capital is more often a name than a new sentence: only these words begin one. */
const STARTERS = new Set(
  "the a an in it he she they we i but and this that these those on at for when while as his her its their there if after before by with from to".split(
    " ",
  ),
);
const STARTS_SENTENCE = /^[\p{Lu}\p{N}"“‘'([«$£€]/u;

function endsSentence(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text === "?" || token.text === "!" || token.text === "…") return true;
  if (token.text !== "." && !/^(?:\p{L}\.){2,}$/u.test(token.text)) return false;
  const before = tokens[at - 1];
  if (token.text !== "." || !before || token.spaced) return true;
  if (before.kind === "word" && before.text.length === 1 && before.text !== "I") return false;
  return !ABBREVIATION_SET.has(before.lower);
}

function afterClosers(tokens: Token[], at: number): number {
  let next = at + 1;
  while (next < tokens.length && !tokens[next]?.spaced && CLOSERS.has(tokens[next]?.text ?? "")) next += 1;
  return next;
}

/** Longer than any sentence that people write: what has no end is cut here, so that work within a sentence stays bounded. */
const LONGEST_SENTENCE = 400;

/** Numbers the sentences on the tokens themselves and returns their ranges. A line break always ends one. */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    for (let i = from; i < to; i += 1) (tokens[i] as Token).sentence = sentences.length;
    sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const previous = tokens[at - 1];
    if (previous && token.spaced && hasLineBreak(text, previous.end, token.start)) {
      close(at);
      paragraph += 1;
    }
    if (at - from >= LONGEST_SENTENCE) close(at);
    if (at < from || !endsSentence(tokens, at)) continue;
    const next = afterClosers(tokens, at);
    const following = tokens[next];
    if (token.text.length > 1 && following && !STARTERS.has(following.lower)) continue;
    if (!following || (following.spaced && STARTS_SENTENCE.test(following.text))) close(next);
  }
  close(tokens.length);
  return sentences;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true;
  return false;
}
