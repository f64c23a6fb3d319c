import type { Token } from "../../tokens/token.js";
import { DOCUMENTS, type NameIndex, named, PUBLISHED, type Speaker } from "../speaker.js";
import { speakerBefore } from "./speaker-before.js";

const DRAWN = /^(?:maps?|lists?|chart)$/;
const isIssued = (word: string): boolean => DOCUMENTS.has(word) || DRAWN.test(word);

/** "according to a report **in the Larvik Courier**": who carries it. */
function carrierOf(text: string, tokens: Token[], { mention, range }: Speaker, index: NameIndex): Speaker | null {
  if (mention || !/^(?:reports?|story|article|interview)$/.test(tokens[range.to - 1]?.lower ?? "")) return null;
  if (tokens[range.to]?.lower !== "in") return null;
  const at = tokens[range.to + 1]?.lower === "the" ? range.to + 2 : range.to + 1;
  const i = index.byStart.get(at);
  return i !== undefined && index.names[i]?.type === "organization" ? named(text, tokens, i, at, null, index) : null;
}

const RELEASER = 5;

/** "according to figures **the department** released", "a map that **the ministry** published": whose they are. */
function releaserOf(text: string, tokens: Token[], { range }: Speaker, index: NameIndex): Speaker | null {
  let noun = range.from;
  while (noun < range.to && !isIssued(tokens[noun]?.lower ?? "")) noun += 1;
  if (noun >= range.to) return null;
  const from = /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  if (!/^(?:the|its|their)$/.test(tokens[from]?.lower ?? "") && !index.byStart.has(from)) return null;
  for (let verb = from + 1; verb < from + RELEASER; verb += 1)
    if (PUBLISHED.has(tokens[verb]?.lower ?? "")) return speakerBefore(text, tokens, verb, from, index);
  return null;
}

/** The body that carries or issues the document a figure is according to; null where the document speaks by itself. */
export function issuerOf(text: string, tokens: Token[], document: Speaker, index: NameIndex): Speaker | null {
  return carrierOf(text, tokens, document, index) ?? releaserOf(text, tokens, document, index);
}
